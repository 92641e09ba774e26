package dev.gonogo.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a person who answers for an item must bring.
public enum EvidenceNeed {
  /// The answer itself.
  NONE,
  /// A note in words.
  TEXT,
  /// A link, or a file that stands for it.
  URL,
  /// A file.
  FILE;

  /// `none`, `text`, `url`, `file`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EvidenceNeed> of(String word) {
    return Arrays.stream(values()).filter(need -> need.word().equals(word)).findFirst();
  }
}
