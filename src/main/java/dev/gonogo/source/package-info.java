/// Texts, places in them, what is wrong there, and how it is drawn for people.
///
/// A leaf: knows nothing of checklists, Rego or JSON. Start at [Source]; a place inside it is a
/// [Span] of two offsets, and becomes a line and a column only when somebody prints it. What is
/// wrong is a [Problem]; [Problems] gathers them, so that one run tells all.
@NullMarked
package dev.gonogo.source;

import org.jspecify.annotations.NullMarked;
