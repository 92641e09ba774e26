package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.policy.module.RegoRule;
import java.util.ArrayList;
import java.util.List;

/// The door of this room: a declared check to the rules of its package.
///
/// Their order is that of a reader's questions: what was judged, what is wrong, what cannot be
/// told, and below it how the subjects are found.
public final class DeclaredRules {
  private DeclaredRules() {}

  /// The rules of a check that [Checkable] lets pass.
  ///
  /// @param thresholds those of its item
  public static List<RegoRule> of(Check.Declared check, Thresholds thresholds) {
    KindRego kind = KindRego.of(check.subject());
    var predicates = new PredicateRego(thresholds);
    var conditions = new Conditions(predicates);
    var readings = new Readings(check, predicates, conditions);
    var rules = new ArrayList<RegoRule>();
    rules.add(RegoRule.adds("judged", kind.judged(), List.of(kind.cast().some())));
    rules.addAll(
        switch (kind) {
          case KindRego.OfFields fields ->
              new FieldsRules(check, fields, readings, predicates).rules();
          case KindRego.OfValue value -> new ValueRules(check, value, readings, thresholds).rules();
        });
    rules.addAll(conditions.functions());
    return List.copyOf(rules);
  }
}
