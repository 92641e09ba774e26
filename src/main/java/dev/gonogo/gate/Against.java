package dev.gonogo.gate;

import java.util.List;
import java.util.Optional;

/// Against which other rules a decision was held: those of the commit that a change goes into.
///
/// @param ref the name that was given for it
/// @param commit that it means, in hexadecimal
/// @param rules of that commit; nothing where they cannot be read
/// @param alone whether nothing but rules differs: then they judge by themselves
/// @param changes in what the rules differ
/// @param old what failed already in the files of that commit
/// @param newOnly whether what is old may pass
/// @param atLeast as bad as this it is: what each of both comes to by itself
public record Against(
    String ref,
    String commit,
    Optional<Rules> rules,
    boolean alone,
    List<RuleChange> changes,
    OldFailures old,
    boolean newOnly,
    Optional<Outcome> atLeast) {
  public Against {
    changes = List.copyOf(changes);
  }

  /// The decision by the rules that lie beside the files, where nothing but rules differs.
  ///
  /// @param before what that commit says of its own files, by its own rules, where it is known
  public Decision ofOwn(Decision own, Optional<Decision> before) {
    return own.against(with(before, own));
  }

  /// The decision by two sets of rules: item by item the worse.
  ///
  /// @param own by the rules that lie beside the files
  /// @param base by those of that commit, of the same files
  public Decision ofBoth(Decision own, Decision base, Optional<Decision> before) {
    // What is old may pass in each by itself, before the worse is looked for.
    Outcome least = Outcome.worse(ofOwn(own, before).outcome(), ofOwn(base, before).outcome());
    Decision both = Worse.of(own, base);
    Against old = with(before, both);
    return both.against(
        new Against(ref, commit, rules, alone, changes, old.old, newOnly, Optional.of(least)));
  }

  private Against with(Optional<Decision> before, Decision now) {
    OldFailures known = before.map(b -> OldFailures.of(b, now)).orElse(OldFailures.NONE);
    return new Against(ref, commit, rules, alone, changes, known, newOnly, atLeast);
  }

  /// What was said by people is never taken back: an event of that commit that is missing here.
  List<String> errors() {
    return changes.stream()
        .filter(
            change -> change instanceof RuleChange.Gone && change.topic() == RuleChange.Topic.EVENT)
        .map(change ->
            change.words()
                + ", and "
                + ref
                + " has it: bring it back, or merge "
                + ref
                + " first; what no longer holds is withdrawn by an event of its own")
        .toList();
  }

  /// Whether an item decides nothing, because it was so before.
  boolean lets(Decision.ItemResult result) {
    return newOnly && old.has(result);
  }
}
