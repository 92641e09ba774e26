package dev.gonogo.yaml;

/// What plain words and numbers mean.
public enum YamlDialect {
  /// YAML 1.2's core schema: `true`, `null`, `0o17`; `yes` is a string. For what people write for
  /// us. Every key is the text that was written.
  CORE,
  /// As `kubectl` and conftest read manifests (sigs.k8s.io/yaml): YAML 1.1's `yes` and `0777`,
  /// merge keys, and keys that become strings. Numbers stay exact, and a key twice is refused.
  KUBERNETES,
  /// As `opa` reads its inputs (go.yaml.in/yaml/v3, then JSON): YAML 1.2's booleans, YAML 1.1's
  /// numbers, merge keys below a mapping's own keys, and of a key that stands twice the last.
  OPA;

  /// Whether `<<` merges, and keys are values that become text.
  boolean isOfGo() {
    return this != CORE;
  }
}
