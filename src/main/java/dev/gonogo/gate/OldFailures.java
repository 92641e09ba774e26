package dev.gonogo.gate;

import dev.gonogo.gate.Decision.ItemResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What fails now and failed before already: in the files of another commit, by its own rules.
///
/// A finding is old where the same check said the same of the same subject and field, whatever the
/// value was. One that failed is not the same as one that was unknown. Where more findings cannot
/// be told apart than there were before, none of them is old: one must be new.
///
/// @param items the ids of those that are open by old findings alone, and were as bad before
/// @param findings the keys of those that are old
public record OldFailures(Set<String> items, Set<String> findings) {
  /// Nothing is old.
  public static final OldFailures NONE = new OldFailures(Set.of(), Set.of());

  public OldFailures {
    items = Set.copyOf(items);
    findings = Set.copyOf(findings);
  }

  /// What of a decision was so before.
  public static OldFailures of(Decision before, Decision now) {
    Map<String, Integer> known = count(before);
    var findings = new HashSet<String>();
    count(now)
        .forEach((key, times) -> {
          if (known.getOrDefault(key, 0) >= times) {
            findings.add(key);
          }
        });
    Map<String, State> states = new HashMap<>();
    before.items().forEach(result -> states.put(result.item().id(), result.state()));
    var items = new HashSet<String>();
    for (ItemResult result : now.items()) {
      List<Finding> open = open(result);
      if (isOpen(result.state())
          && result.state() == states.get(result.item().id())
          && !open.isEmpty()
          && open.stream().map(OldFailures::key).allMatch(findings::contains)) {
        items.add(result.item().id());
      }
    }
    return new OldFailures(items, findings);
  }

  public boolean has(ItemResult result) {
    return isOpen(result.state()) && items.contains(result.item().id());
  }

  public boolean has(Finding finding) {
    return finding.waiver().isEmpty() && findings.contains(key(finding));
  }

  private static boolean isOpen(State state) {
    return state == State.FAIL || state == State.UNKNOWN;
  }

  private static Map<String, Integer> count(Decision decision) {
    Map<String, Integer> times = new HashMap<>();
    // Items may share checks, and so findings.
    decision.items().stream()
        .flatMap(result -> result.checks().stream())
        .distinct()
        .flatMap(check -> check.findings().stream())
        .filter(finding -> finding.waiver().isEmpty())
        .forEach(finding -> times.merge(key(finding), 1, Integer::sum));
    return times;
  }

  private static List<Finding> open(ItemResult result) {
    return result.findings().stream().filter(finding -> finding.waiver().isEmpty()).toList();
  }

  private static String key(Finding finding) {
    return finding.verdict().word() + " " + finding.fingerprint();
  }
}
