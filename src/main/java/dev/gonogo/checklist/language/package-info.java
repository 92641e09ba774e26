/// The check language: what is inside a fence to a typed check.
///
/// Start at [ItemFences]: the fences under one item in, its settings and checks with their examples
/// out, and all that is wrong with them. [Fence] is what `checklist.markdown` found in a file; its
/// [dev.gonogo.checklist.FenceText] knows where each of its lines stands there. The YAML of a fence
/// is read strictly by `yaml` and its places are moved into the file (`FenceYaml`). Its shape is
/// judged once, by the schemas that [CheckLanguage] publishes (`FenceSchema`, in the words of
/// `ShapeProblems`): keys, types, allowed words, what excludes what, how names are written. Behind
/// them a reader a thing (`CheckReader`, `SubjectReader`, `PredicateReader` …) makes records of
/// what the schema let through (`FenceShape`), and tells what no schema can say: fields, units,
/// regular expressions, contradictions. What the YAML at the top of a file says of its items is
/// [FrontMatter]. Knows no Markdown, no ids of other items, no Rego, and of files to judge only
/// what kinds there are.
@NullMarked
package dev.gonogo.checklist.language;

import org.jspecify.annotations.NullMarked;
