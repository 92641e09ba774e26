package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.none;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;

/// The rules of a check whose subjects are values themselves.
final class ValueRules {
  private final Check.Declared check;
  private final KindRego.OfValue kind;
  private final Cast cast;
  private final Readings readings;
  private final Thresholds thresholds;
  private final Expectation expectation;
  private final List<RegoRule> rules = new ArrayList<>();

  ValueRules(
      Check.Declared check,
      KindRego.OfValue kind,
      Readings readings,
      Thresholds thresholds,
      Expectation expectation) {
    this.check = check;
    this.kind = kind;
    this.cast = kind.cast();
    this.readings = readings;
    this.thresholds = thresholds;
    this.expectation = expectation;
  }

  List<RegoRule> rules() {
    switch (check.requirement()) {
      case Requirement.Exists _ -> {
        expectation
            .holds()
            .ifPresent(expected -> nowhere("deny", oneMustBeThere(), List.of(expected)));
        rules.add(RegoRule.is("subjects", those(there())));
      }
      case Requirement.Holds(Predicate predicate) -> holds(predicate);
      case Requirement.Must _, Requirement.Forbidden _, Requirement.Related _ ->
          throw new IllegalArgumentException("a subject that is a value has no fields");
    }
    return rules;
  }

  private void holds(Predicate predicate) {
    // Several names are names of one thing: it is enough that one of them is there.
    boolean one = kind.absenceTells() && kind.names() > 1 && demandsPresence(predicate);
    // It is judged even if it is not there: its absence decides.
    boolean always = kind.absenceTells() && decidesOnAbsence(predicate) && !one;
    if (one) {
      nowhere("deny", oneMustBeThere(), List.of());
    } else if (!always) {
      switch (check.none()) {
        case FAIL -> nowhere("deny", kind.mustBeThere(), List.of());
        case UNKNOWN -> nowhere("unknown", kind.mustBeThere(), List.of());
        case PASS, NOT_APPLICABLE -> {}
      }
    }
    rules.addAll(
        FieldRule.verdicts(readings.of(predicate, kind.read(sample())), List.of(cast.some())));
    rules.add(
        RegoRule.is("subjects", always ? those(KindRego.here(check.kind())) : those(there())));
  }

  /// @param more that must hold as well
  private void nowhere(String set, String words, List<RegoLiteral> more) {
    var body = new ArrayList<RegoLiteral>();
    body.add(KindRego.here(check.kind()));
    body.addAll(more);
    body.add(new RegoLiteral.Holds(none(path("subjects"))));
    rules.add(cast.nowhere(set, text(words), body));
  }

  private String oneMustBeThere() {
    return kind.names() == 1 ? kind.mustBeThere() : "one of them " + kind.mustBeThere();
  }

  private RegoLiteral there() {
    return new RegoLiteral.Holds(kind.there());
  }

  private RegoTerm those(RegoLiteral condition) {
    return new RegoTerm.Comprehension(
        cast.subject(),
        List.of(new RegoLiteral.SomeIn(cast.variable(), cast.all()), condition),
        RegoTerm.Layout.ONE_LINE);
  }

  private RegoTerm sample() {
    return kind.sample().isPresent()
        ? new RegoTerm.Member(path("params"), thresholds.sample(check))
        : new RegoTerm.Constant(Value.of(0));
  }

  private static boolean demandsPresence(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Present _ -> true;
      case Predicate.AllOf(_, List<Predicate> parts) ->
          parts.stream().anyMatch(ValueRules::demandsPresence);
      case Predicate.OfValue _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.Absent _,
          Predicate.AnyOf _,
          Predicate.NoneOf _ ->
          false;
    };
  }

  static boolean decidesOnAbsence(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Present _, Predicate.Absent _ -> true;
      case Predicate.AllOf(_, List<Predicate> parts) ->
          parts.stream().anyMatch(ValueRules::decidesOnAbsence);
      case Predicate.AnyOf(_, List<Predicate> parts) ->
          parts.stream().anyMatch(ValueRules::decidesOnAbsence);
      case Predicate.OfValue _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.NoneOf _ ->
          false;
    };
  }
}
