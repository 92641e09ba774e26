package dev.gonogo.checklist;

import dev.gonogo.source.Problem;
import java.util.List;

/// What can be wrong with a checklist: its text, or what is in its fences.
sealed interface ChecklistProblem extends Problem permits TextProblem, CheckProblem {
  /// Words of a list in backticks, for a hint.
  static String listed(List<String> words) {
    return String.join(", ", words.stream().map(word -> "`" + word + "`").toList());
  }
}
