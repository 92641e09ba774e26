/// Markdown files to the resolved checklist.
///
/// Start at [ChecklistReader]: the files of a content folder in, a [dev.gonogo.checklist.Checklist]
/// and all that is wrong with them out; [ChecklistIds] writes down the ids that nobody chose.
/// Behind the door a file is first parsed as written (`ChecklistParser` to `ParsedChecklist`: names
/// are text and may be wrong), then resolved (`ChecklistResolver`: ids given, names looked up,
/// checks typed and shared). CommonMark is the judge of what is a list, a heading or code. What
/// looks like an annotation, an item or the end of a fence and is none is told by passes over the
/// whole tree behind the reading (`Strays`, `StrayBoxes`, `SwallowingFences`). What is inside a
/// fence is `checklist.language`'s.
@NullMarked
package dev.gonogo.checklist.markdown;

import org.jspecify.annotations.NullMarked;
