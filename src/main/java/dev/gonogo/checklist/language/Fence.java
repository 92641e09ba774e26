package dev.gonogo.checklist.language;

import dev.gonogo.checklist.FenceText;
import dev.gonogo.source.Span;
import java.util.List;

/// A code fence whose second word gives it a role.
///
/// @param at its first line, from the backticks on
/// @param language its first word
/// @param role its second word, not looked up yet
/// @param more the words behind
/// @param text its lines, which know where they stand
public record Fence(Span at, Word language, Word role, List<Word> more, FenceText text) {
  public Fence {
    more = List.copyOf(more);
  }

  /// Whether its second word is a role at all.
  public boolean hasKnownRole() {
    return Role.of(role.text()).isPresent();
  }

  /// The same without one of the words behind its role.
  Fence without(Word word) {
    return new Fence(
        at, language, role, more.stream().filter(other -> !other.equals(word)).toList(), text);
  }

  /// Reports the words behind the role that it takes none of.
  ///
  /// @param taken how many of them mean something
  public void reportWordsBehind(int taken, FileProblems problems) {
    more.stream()
        .skip(taken)
        .map(word -> new FenceProblem.FenceWord(word.at(), word.text(), role.text()))
        .forEach(problems::report);
  }
}
