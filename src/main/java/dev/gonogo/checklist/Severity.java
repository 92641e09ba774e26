package dev.gonogo.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much an item weighs, the heaviest first.
public enum Severity {
  BLOCKER,
  HIGH,
  MEDIUM,
  LOW;

  /// `blocker`, `high`, `medium`, `low`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  public static Optional<Severity> of(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
  }
}
