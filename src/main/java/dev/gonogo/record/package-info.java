/// The record: a decision as a file that lasts, with all that it stands on; and what tells two of
/// them apart.
///
/// Start at [DecisionRecord], which is the record as data, and [RecordFile], its bytes and its
/// name. [RecordFolder] keeps the records of a project, each written once and never over another.
/// [RecordDifference] says in words what is otherwise in a second one, for people and for whoever
/// makes a decision again. The decision itself is JSON here: this room knows neither the gate nor
/// the reports, so that a record of years ago can be read.
@NullMarked
package dev.gonogo.record;

import org.jspecify.annotations.NullMarked;
