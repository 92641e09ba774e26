package dev.gonogo.rego.syntax;

import java.util.Locale;
import java.util.Optional;

/// What METADATA holds for.
public enum AnnotationScope {
  RULE,
  DOCUMENT,
  PACKAGE,
  SUBPACKAGES;

  /// As it is written.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<AnnotationScope> of(String word) {
    for (AnnotationScope scope : values()) {
      if (scope.word().equals(word)) {
        return Optional.of(scope);
      }
    }
    return Optional.empty();
  }
}
