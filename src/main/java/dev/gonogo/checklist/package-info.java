/// Markdown to the typed, resolved checklist.
///
/// Start at [ChecklistReader]: the files of a content folder in, a [Checklist] and all that is
/// wrong with them out; [ChecklistIds] writes down the ids that nobody chose. Behind the door a
/// file is first parsed as written and then resolved; what is in the model has been checked: ids
/// are unique, predicates are known, bounds have units. The YAML of a fence is read strictly by
/// `yaml`, and its places are moved into the file (`FenceYaml`). Knows no Rego, and of files to
/// judge only what kinds there are.
@NullMarked
package dev.gonogo.checklist;

import org.jspecify.annotations.NullMarked;
