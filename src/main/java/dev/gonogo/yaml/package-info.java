/// YAML to values that know where they stand, in three dialects, or as written to its nodes.
///
/// A leaf beside `value`: knows no manifest, no checklist. Start at [YamlReader]; a [Yaml] is one
/// document: its value, and the place of any path in it. What YAML's words and numbers mean is a
/// [YamlDialect]: the core schema of YAML 1.2 for what people write for us, the rules of `kubectl`
/// for manifests, and those of `opa` for its inputs. Who must see the words as they were written,
/// and wants no two ways to read them, takes a [StrictYaml]. Texts are hostile: depth and aliases
/// have limits.
@NullMarked
package dev.gonogo.yaml;

import org.jspecify.annotations.NullMarked;
