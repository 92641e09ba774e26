/// YAML to values that know where they stand, in two dialects.
///
/// A leaf beside `value`: knows no manifest, no checklist. Start at [YamlReader]; a [Yaml] is one
/// document: its value, and the place of any path in it. What YAML's words and numbers mean is a
/// [YamlDialect]: the core schema of YAML 1.2 for what people write for us, and the rules of
/// `kubectl` for manifests. Texts are hostile: depth and aliases have limits.
@NullMarked
package dev.gonogo.yaml;

import org.jspecify.annotations.NullMarked;
