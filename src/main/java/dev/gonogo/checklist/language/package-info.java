/// The check language: what is inside a fence to a typed check.
///
/// Start at [ItemFences]: the fences under one item in, its settings and checks with their examples
/// out, and all that is wrong with them. [Fence] is what `checklist.markdown` found in a file; its
/// [FenceText] knows where each of its lines stands there. The YAML of a fence is read strictly by
/// `yaml` and its places are moved into the file (`FenceYaml`); `FenceSchema` judges its shape by
/// the schemas that [CheckLanguage] publishes, and a reader a thing (`Checks`, `Subjects`,
/// `PredicateReader` …) its meaning. Knows no Markdown, no ids of other items, no Rego, and of
/// files to judge only what kinds there are.
@NullMarked
package dev.gonogo.checklist.language;

import org.jspecify.annotations.NullMarked;
