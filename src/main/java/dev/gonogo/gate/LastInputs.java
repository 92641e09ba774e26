package dev.gonogo.gate;

import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.input.InputKind;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// The inputs of the last decision on record, beside those of this one: to leave a file out must
/// not help.
final class LastInputs {
  private LastInputs() {}

  /// The kinds of which the last decision had an input and this one has none, but for those of
  /// which the project says that it has none any more.
  static SortedSet<InputKind> lacking(GateTerms terms, List<InputAccount> inputs) {
    SortedSet<InputKind> lacking = new TreeSet<>(terms.lastKinds());
    lacking.removeAll(terms.profile().none().keySet());
    lacking.removeIf(kind -> inputs.stream().anyMatch(input -> isJudged(input, kind)));
    return lacking;
  }

  private static boolean isJudged(InputAccount input, InputKind kind) {
    return input.skipped().isEmpty() && input.kind().equals(Optional.of(kind.label()));
  }

  /// What there is to do about it.
  static String words(InputKind kind) {
    return "the last decision on record had a `"
        + kind.label()
        + "` input, and this one has none: give it, or say in gonogo.yaml why there is none any"
        + " more, as `inputs: {"
        + kind.label()
        + ": {none: REASON}}`";
  }
}
