/// The flight log: who said or did what, and when, as one immutable file an event.
///
/// Start at [FlightLog], which reads a folder and appends to it; an [Event] is one of its entries,
/// and [EventFile] its bytes and its name. A file counts if it is exactly what [EventFile] would
/// write under that name, and not otherwise. What an event means for an item, whether it holds
/// still and who may say it is not known here: this room knows no checklist, no clock and no git.
@NullMarked
package dev.gonogo.log;

import org.jspecify.annotations.NullMarked;
