package dev.gonogo.gate;

import dev.gonogo.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the policies say of one document, once its shape has been checked.
///
/// @param judged for every check of the document's kind what it judged
/// @param silent for checks that let pass who says nothing, who did
/// @param findings all that a check did not pass
/// @param stopped the checks that could not be finished: their finding says so, and is of no
///   subject
record PolicyAnswer(
    Map<String, Set<String>> judged,
    Map<String, Set<String>> silent,
    List<Remark> findings,
    Set<String> stopped) {
  PolicyAnswer {
    judged = Map.copyOf(judged);
    silent = Map.copyOf(silent);
    stopped = Set.copyOf(stopped);
    findings = List.copyOf(findings);
  }

  /// A finding as the policies make it: it knows no document and no line.
  ///
  /// @param words what it says beside the subject, where a rule gives them
  /// @param absent whether it says that there is no subject at all, which another document of the
  ///   kind may contradict
  record Remark(
      String check,
      Verdict verdict,
      String subject,
      List<Value> path,
      Optional<String> words,
      String message,
      Optional<Value> found,
      Optional<Value> expected,
      boolean absent) {
    Remark {
      path = List.copyOf(path);
    }
  }
}
