package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The rules of a check that counts its subjects, or the values of a field of theirs. What is in
/// doubt may count or not: it is decided where all numbers that are possible agree.
final class CountRules {
  private static final RegoTerm NUMBER = path("number");

  private final Check.Declared check;
  private final KindRego.OfFields kind;
  private final PredicateRego predicates;
  private final Conditions conditions;
  private final Requirement.Counted counted;
  private final Spot spot;

  CountRules(
      Check.Declared check,
      KindRego.OfFields kind,
      PredicateRego predicates,
      Conditions conditions,
      Requirement.Counted counted) {
    this.check = check;
    this.kind = kind;
    this.predicates = predicates;
    this.conditions = conditions;
    this.counted = counted;
    this.spot = Spot.of(check).ofCount();
  }

  List<RegoRule> verdicts() {
    RegoLiteral some =
        new RegoLiteral.Holds(
            new RegoTerm.Comparison(
                call("count", path("subjects")), ">", new RegoTerm.Constant(Value.of(0))));
    var enough = new RegoLiteral.Holds(path("may_fit"));
    return List.of(
        RegoRule.adds(
            "deny",
            told("findings.miscounted"),
            List.of(some, new RegoLiteral.Not(path("may_fit")))),
        RegoRule.adds(
            "unknown",
            told("findings.uncounted"),
            List.of(some, enough, new RegoLiteral.Holds(path("may_miss")))));
  }

  private RegoTerm told(String function) {
    String said = check.says().getOrDefault("", "");
    RegoTerm must = said.isEmpty() ? predicates.must(counted.number(), spot).term() : text(said);
    String of = counted.distinct().map(field -> "values of " + field).orElse("");
    return call(function, text(kind.cast().words()), NUMBER, text(of), must);
  }

  /// @param mayBeDoubtful whether there is a rule of what is in doubt
  List<RegoRule> definitions(boolean mayBeDoubtful) {
    Test test = conditions.of(counted.number(), new RegoTerm.Name("n"), spot);
    var possible =
        new RegoLiteral.SomeIn(
            "n",
            call(
                "counts.possible",
                NUMBER,
                kind.whole()
                    .map(KindRego.Whole::condition)
                    .orElse(new RegoTerm.Constant(Value.of(true))),
                new RegoTerm.ListOf(bounds(counted.number()).toList())));
    return List.of(
        RegoRule.of(new RegoRule.Head.True("may_fit"), List.of(possible, test.holds())),
        RegoRule.of(new RegoRule.Head.True("may_miss"), List.of(possible, test.fails())),
        RegoRule.is("number", number(mayBeDoubtful)));
  }

  private RegoTerm number(boolean mayBeDoubtful) {
    RegoTerm doubtful = mayBeDoubtful ? path("doubtful") : new RegoTerm.ListOf(List.of());
    return counted
        .distinct()
        .map(field -> call("counts.distinct", readings(field), doubtful))
        .orElseGet(() -> call("counts.of", path("subjects"), doubtful));
  }

  private RegoTerm readings(Field field) {
    var look = new KindRego.Look(List.of(List.of()), false);
    var body = new ArrayList<RegoLiteral>();
    body.add(kind.cast().some());
    body.add(kind.read(kind.cast().variable(), FieldTerm.of(field), look));
    return new RegoTerm.Comprehension(path("reading"), body, RegoTerm.Layout.ONE_LINE);
  }

  /// What the number is compared with.
  private Stream<RegoTerm> bounds(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Bound bound -> Stream.of(predicates.bound(bound, spot));
      case Predicate.OfParts of -> of.parts().stream().flatMap(this::bounds);
      case Predicate.OfValue of ->
          of.listed().stream()
              .flatMap(List::stream)
              .filter(NumberValue.class::isInstance)
              .map(RegoTerm.Constant::new);
      case Predicate.Against _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.Read _,
          Predicate.Present _,
          Predicate.Absent _ ->
          Stream.empty();
    };
  }
}
