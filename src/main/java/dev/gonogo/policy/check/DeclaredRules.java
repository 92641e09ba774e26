package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The door of this room: a declared check to the rules of its package.
///
/// Their order is that of a reader's questions: what was judged, what is wrong, what cannot be
/// told, and below it how the subjects are found.
public final class DeclaredRules {
  private static final Set<String> VERDICTS = Set.of("judged", "deny", "unknown");

  private DeclaredRules() {}

  /// The rules of a check that [Checkable] lets pass.
  ///
  /// @param facet of its item, without which that does not apply
  /// @param thresholds those of its item
  public static List<RegoRule> of(
      Check.Declared check, Optional<String> facet, Thresholds thresholds) {
    KindRego kind = KindRego.of(check);
    var predicates = new PredicateRego(thresholds);
    var conditions = new Conditions(predicates);
    var readings = new Readings(check, predicates, conditions);
    var rules = new ArrayList<RegoRule>();
    var silence = new SilenceRules(check);
    rules.add(RegoRule.adds("judged", kind.judged(), judged(check, kind, silence)));
    rules.addAll(without(check));
    var expectation = Expectation.of(check, facet);
    rules.addAll(
        switch (kind) {
          case KindRego.OfFields fields ->
              new FieldsRules(check, fields, readings, predicates, conditions, expectation).rules();
          case SettingRego setting -> new SettingRules(check, setting, readings).rules();
          case KindRego.OfValue value ->
              new ValueRules(check, value, readings, thresholds, expectation).rules();
        });
    rules.addAll(endOfVerdicts(rules), silence.verdicts());
    rules.addAll(silence.definitions());
    rules.addAll(expectation.definitions());
    rules.addAll(conditions.functions());
    return List.copyOf(rules);
  }

  /// Where there must be none, what would have one beside it shows that there is none.
  private static List<RegoRule> without(Check.Declared check) {
    return check.requirement() instanceof Requirement.Forbidden(var expectedWith)
        ? expectedWith.map(KindRego::of).map(DeclaredRules::judged).stream().toList()
        : List.of();
  }

  private static RegoRule judged(KindRego other) {
    Cast cast = other.cast();
    var each = new RegoLiteral.SomeIn(cast.variable(), cast.all());
    return RegoRule.adds("judged", other.judged(), List.of(each));
  }

  private static int endOfVerdicts(List<RegoRule> rules) {
    return (int) rules.stream().takeWhile(rule -> VERDICTS.contains(rule.head().name())).count();
  }

  private static List<RegoLiteral> judged(
      Check.Declared check, KindRego kind, SilenceRules silence) {
    return Stream.of(
            Stream.of(kind.cast().some()), leading(check, kind.cast()), silence.heard().stream())
        .flatMap(literals -> literals)
        .toList();
  }

  /// Where a step may lead nowhere and nothing is asked then, only subjects that lead to something
  /// are judged.
  private static Stream<RegoLiteral> leading(Check.Declared check, Cast cast) {
    return check.requirement() instanceof Requirement.Related(var hops, _, _)
        ? HopRules.judgedBy(hops).stream()
            .map(found ->
                new RegoLiteral.Holds(
                    RegoTerm.differs(
                        RegoTerm.call("count", RegoTerm.call(found, cast.subject())),
                        new RegoTerm.Constant(Value.of(0)))))
        : Stream.empty();
  }
}
