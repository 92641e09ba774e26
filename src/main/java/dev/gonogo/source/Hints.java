package dev.gonogo.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The hints that all rooms give alike, for words that are not among the known ones.
public final class Hints {
  private Hints() {}

  /// `did you mean …?`, where a known word is near enough.
  public static Optional<String> near(String wrong, Collection<String> known) {
    return Nearest.of(wrong, known).map(name -> "did you mean `" + name + "`?");
  }

  /// The word that was probably meant, or else all that could be.
  ///
  /// @param known in the order to tell them; never empty
  public static String meant(String wrong, List<String> known) {
    return near(wrong, known)
        .orElseGet(() -> (known.size() == 1 ? "write " : "write one of ") + listed(known));
  }

  /// Words in backticks, with commas between them.
  public static String listed(List<String> words) {
    return String.join(", ", words.stream().map(word -> "`" + word + "`").toList());
  }
}
