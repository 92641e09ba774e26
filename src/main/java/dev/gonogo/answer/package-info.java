/// What people say of items: the events of the flight log to one answer an item.
///
/// Start at [Answers]. A pure function of the log, the items and the [AnswerTerms]: clock, files of
/// evidence and signatures come in as values and functions. Knows neither files nor checks, and
/// decides nothing: what an answer comes to beside what files say is the gate's.
@NullMarked
package dev.gonogo.answer;

import org.jspecify.annotations.NullMarked;
