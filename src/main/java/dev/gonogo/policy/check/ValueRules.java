package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
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
import java.util.stream.Stream;

/// The rules of a check whose subjects are values themselves.
final class ValueRules {
  private static final RegoLiteral NOT_EXCLUDED = new RegoLiteral.Not(path("excluded"));

  private final Check.Declared check;
  private final KindRego.OfValue kind;
  private final Cast cast;
  private final Readings readings;
  private final Thresholds thresholds;
  private final Expectation expectation;
  private final List<RegoRule> rules = new ArrayList<>();

  /// What makes it unknown whether any is meant; none where there is no `when`, or that is always
  /// known.
  private final List<RegoRule> doubts;

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
    this.doubts = of(check.when().stream().flatMap(c -> readings.doubts(kind, c).stream()));
  }

  List<RegoRule> rules() {
    switch (check.requirement()) {
      case Requirement.Exists _ -> {
        expectation
            .holds()
            .ifPresent(expected -> nowhere("deny", oneMustBeThere(), List.of(expected)));
        subjects(there());
      }
      case Requirement.Holds(Predicate predicate) -> holds(predicate);
      case Requirement.Must _,
          Requirement.Forbidden _,
          Requirement.Counted _,
          Requirement.Related _ ->
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
    doubts();
    if (always) {
      kind.perhaps().ifPresent(this::elsewhere);
    }
    subjects(always ? surelyOrNot() : there());
  }

  private void subjects(RegoLiteral there) {
    if (check.when().isEmpty()) {
      rules.add(RegoRule.is("subjects", those(cast.all(), there)));
      return;
    }
    RegoTerm meant = those(cast.all(), there, NOT_EXCLUDED);
    if (doubts.isEmpty()) {
      rules.add(RegoRule.is("subjects", meant));
    } else {
      rules.add(
          RegoRule.is("subjects", those(path("candidates"), noDoubt()))
              .because("Whether they are meant at all may depend on what nobody knows yet."));
      rules.add(RegoRule.is("candidates", meant));
    }
    rules.addAll(of(check.when().stream().flatMap(c -> readings.exclusions(kind, c).stream())));
    rules.addAll(doubts);
  }

  private static List<RegoRule> of(Stream<FieldRule> made) {
    return FieldRule.merged(made.toList()).stream().map(rule -> rule.rule(List.of())).toList();
  }

  /// What is told where it is unknown whether any is meant, and one is there that might be.
  private void doubts() {
    if (!doubts.isEmpty()) {
      rules.add(
          RegoRule.adds(
              "unknown",
              call("findings.unsure", path("reading")),
              List.of(
                  new RegoLiteral.Holds(
                      new RegoTerm.Comparison(
                          call("count", path("candidates")),
                          ">",
                          new RegoTerm.Constant(Value.of(0)))),
                  new RegoLiteral.SomeIn("reading", path("doubtful")))));
    }
  }

  private static RegoLiteral noDoubt() {
    return new RegoLiteral.Holds(none(path("doubtful")));
  }

  /// @param more that must hold as well
  private void nowhere(String set, String words, List<RegoLiteral> more) {
    var body = new ArrayList<RegoLiteral>();
    body.add(kind.lacking().orElseGet(() -> KindRego.here(check.kind())));
    body.addAll(more);
    if (!check.when().isEmpty()) {
      body.add(NOT_EXCLUDED);
    }
    kind.perhaps().ifPresent(this::elsewhere);
    if (doubts.isEmpty()) {
      body.add(new RegoLiteral.Holds(none(path("subjects"))));
      rules.add(cast.nowhere(set, text(words), body));
      return;
    }
    body.add(new RegoLiteral.Holds(none(path("candidates"))));
    var unsure = new ArrayList<>(body);
    unsure.add(new RegoLiteral.SomeIn("reading", path("doubtful")));
    body.add(noDoubt());
    rules.add(cast.nowhere(set, text(words), body));
    rules.add(
        RegoRule.adds(
            "unknown",
            call("findings.elsewhere", call("findings.unsure", path("reading"))),
            unsure));
  }

  /// What is told where there is none, and one may be where nobody looks.
  private void elsewhere(RegoTerm perhaps) {
    var body = new ArrayList<RegoLiteral>();
    if (!check.when().isEmpty()) {
      body.add(NOT_EXCLUDED);
    }
    body.add(new RegoLiteral.Holds(none(path(doubts.isEmpty() ? "subjects" : "candidates"))));
    body.add(new RegoLiteral.SomeIn("finding", perhaps));
    rules.add(RegoRule.adds("unknown", path("finding"), body));
  }

  private String oneMustBeThere() {
    return kind.names() == 1 ? kind.mustBeThere() : "one of them " + kind.mustBeThere();
  }

  /// That a subject is there, or surely is not.
  private RegoLiteral surelyOrNot() {
    return kind.decided()
        .<RegoLiteral>map(RegoLiteral.Holds::new)
        .orElseGet(() -> KindRego.here(check.kind()));
  }

  private RegoLiteral there() {
    return new RegoLiteral.Holds(kind.there());
  }

  private RegoTerm those(RegoTerm all, RegoLiteral... conditions) {
    var body = new ArrayList<RegoLiteral>();
    body.add(new RegoLiteral.SomeIn(cast.variable(), all));
    body.addAll(List.of(conditions));
    return new RegoTerm.Comprehension(cast.subject(), body, RegoTerm.Layout.ONE_LINE);
  }

  private RegoTerm sample() {
    return kind.sample().isPresent()
        ? new RegoTerm.Member(path("params"), thresholds.sample(check))
        : new RegoTerm.Constant(Value.of(0));
  }

  static boolean demandsPresence(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Present _ -> true;
      case Predicate.AllOf(_, List<Predicate> parts) ->
          parts.stream().anyMatch(ValueRules::demandsPresence);
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.Read _,
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
          Predicate.Against _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.Read _,
          Predicate.NoneOf _ ->
          false;
    };
  }
}
