package dev.gonogo.source;

import java.util.Optional;

/// Something wrong at a place in a text. Each room has a sealed type of its own that says what can
/// be wrong there, and keeps the words together.
///
/// House rules for words: one sentence, no full stop; names in backticks; say what was expected,
/// and in the hint how to mend it; never repeat the quoted line; never print a sensitive value.
public interface Problem {
  /// Where it is.
  Span at();

  /// What is wrong, in one sentence without a full stop.
  String words();

  /// How to mend it, in a few words that stand behind the caret.
  default Optional<String> hint() {
    return Optional.empty();
  }

  /// An error stops the build; a warning is told and no more.
  default Level level() {
    return Level.ERROR;
  }

  /// How much a problem weighs.
  enum Level {
    ERROR,
    WARNING;

    /// `error` or `warning`, as it is printed.
    public String word() {
      return this == ERROR ? "error" : "warning";
    }
  }
}
