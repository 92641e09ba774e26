package dev.gonogo.report;

import dev.gonogo.gate.Against;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.RuleChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words for a change that was held against the rules of the commit that it goes into; not yet
/// made harmless for any format.
final class RuleDifference {
  /// As much of a commit's name as people write.
  private static final int SHORT = 12;

  private RuleDifference() {}

  /// By whose rules it was judged, in one sentence without a full stop; nothing where nothing else
  /// was asked.
  static Optional<String> judged(Decision decision) {
    return decision.against().map(RuleDifference::judged);
  }

  private static String judged(Against against) {
    String base =
        against.ref()
            + " ("
            + against.commit().substring(0, Math.min(SHORT, against.commit().length()))
            + ")";
    if (against.changes().isEmpty()) {
      return "the rules are those of " + base;
    }
    return against.alone()
        ? "nothing but rules differs from " + base + ", so they judge by themselves"
        : "the rules are others than in "
            + base
            + ": both judged, and item by item the worse counts";
  }

  /// In what the rules differ, one line each.
  static List<String> changes(Decision decision) {
    return decision.against().stream()
        .flatMap(against -> against.changes().stream())
        .map(RuleChange::words)
        .toList();
  }

  /// All of it, the sentence first.
  static List<String> lines(Decision decision) {
    var lines = new ArrayList<String>(judged(decision).stream().toList());
    lines.addAll(changes(decision));
    return lines;
  }

  /// What passes only because it was so before, for the end of a sentence; empty where nothing
  /// does.
  static String passing(Decision decision) {
    long old = decision.items().stream().filter(decision::passesAsOld).count();
    return old == 0
        ? ""
        : "; "
            + old
            + (old == 1 ? " that is open already in " : " that are open already in ")
            + decision.against().map(Against::ref).orElse("")
            + (old == 1 ? " passes" : " pass")
            + " (--new-only)";
  }

  /// What stands beside the weight of an item that is as it was.
  static String mark(Decision decision, ItemResult result) {
    return decision.isOld(result) ? ", old" : "";
  }

  /// What stands before the words of a finding that is as it was.
  static String mark(Decision decision, Finding finding) {
    return decision.isOld(finding) ? "(old) " : "";
  }
}
