package dev.gonogo.gate;

import dev.gonogo.checklist.Severity;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// GO or NO-GO with the reasons: the one result from which every report is written.
///
/// @param at when it was made
/// @param version of gonogo
/// @param checklistKey of what it was made with
/// @param gate the least severity that can say NO-GO
/// @param inputs what was given: each is judged, or listed with the reason why not
/// @param items every item of the checklist, in its order
/// @param notes what a reader must know beside that: expired and unused waivers
public record Decision(
    Instant at,
    String version,
    String checklistKey,
    Severity gate,
    List<InputAccount> inputs,
    List<ItemResult> items,
    List<String> notes) {
  public Decision {
    inputs = List.copyOf(inputs);
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }

  /// GO when no item in scope at or above the gate is fail or unknown.
  public boolean go() {
    return items.stream().noneMatch(this::blocks);
  }

  /// Whether this item is a reason for NO-GO.
  public boolean blocks(ItemResult item) {
    return item.inScope()
        && item.item().severity().isAtLeast(gate)
        && (item.state() == State.FAIL || item.state() == State.UNKNOWN);
  }

  /// How many items it speaks for: those for which one check had an input of its kind.
  public long itemsInScope() {
    return items.stream().filter(ItemResult::inScope).count();
  }

  /// How many items are in a state.
  public long count(State state) {
    return items.stream().filter(i -> i.state() == state).count();
  }

  /// What became of one document or file.
  ///
  /// @param name as it was given
  /// @param kind the label of its kind; nothing where it is none
  /// @param sha256 of each file that went into it
  /// @param skipped why it was not judged; nothing where it was
  public record InputAccount(
      String name, Optional<String> kind, List<String> sha256, Optional<String> skipped) {
    public InputAccount {
      sha256 = List.copyOf(sha256);
    }
  }

  /// What came of an item.
  ///
  /// @param inScope whether one of its checks had an input of its kind
  /// @param waiver the waiver of the whole item, where its state is waived by one
  /// @param reason in a few words why it is in its state, for people
  public record ItemResult(
      CompiledItem item,
      State state,
      boolean inScope,
      String reason,
      Optional<Waiver> waiver,
      List<CheckResult> checks) {
    public ItemResult {
      checks = List.copyOf(checks);
    }
  }

  /// What came of a check over all documents of its kind.
  ///
  /// @param subjects what was judged, sorted
  /// @param findings sorted by document, subject and message
  public record CheckResult(
      CompiledCheck check, Verdict verdict, List<String> subjects, List<Finding> findings) {
    public CheckResult {
      subjects = List.copyOf(subjects);
      findings = List.copyOf(findings);
    }
  }
}
