/// The checklist as everybody else sees it: sections, items, cards, checks. Typed and resolved.
///
/// Start at [Checklist], then [Item] and [Check]. Records and sealed choices alone: what is in the
/// model has been checked when it was made, so that nobody asks again whether an id is unique, a
/// predicate known or a bound's unit a unit. `checklist.markdown` makes it from files,
/// `checklist.language` from what is inside a fence; neither is known here, and no parser, no
/// schema, no Rego.
@NullMarked
package dev.gonogo.checklist;

import org.jspecify.annotations.NullMarked;
