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
import java.util.Optional;
import java.util.stream.Stream;

/// The rules of a check that counts its subjects, or the values of a field of theirs. What is in
/// doubt may count or not: it is decided where all numbers that are possible agree.
final class CountRules {
  /// What is counted: all subjects of the document, or what is related to each of them.
  ///
  /// @param subject the variable of the one by one that they are related to
  /// @param each what must hold to ask at all
  /// @param name and path: of whom it is told
  /// @param what they are called, behind their number
  /// @param kind that reads their fields
  /// @param one the variable of one of them
  /// @param all of them
  /// @param doubtful what may be more of them
  record Counted(
      Optional<String> subject,
      RegoLiteral each,
      RegoTerm name,
      RegoTerm path,
      String what,
      KindRego.OfFields kind,
      String one,
      RegoTerm all,
      RegoTerm doubtful) {
    /// @param mayBeDoubtful whether there is a rule of the subjects that are in doubt
    static Counted subjects(KindRego.OfFields kind, boolean mayBeDoubtful) {
      return new Counted(
          Optional.empty(),
          new RegoLiteral.Holds(some(RegoTerm.path("subjects"))),
          text(kind.cast().words()),
          new RegoTerm.ListOf(List.of()),
          "",
          kind,
          kind.cast().variable(),
          RegoTerm.path("subjects"),
          mayBeDoubtful ? RegoTerm.path("doubtful") : new RegoTerm.ListOf(List.of()));
    }

    private static RegoTerm some(RegoTerm all) {
      return new RegoTerm.Comparison(call("count", all), ">", new RegoTerm.Constant(Value.of(0)));
    }

    /// Whether subjects are counted, of which nobody may know yet that there is one.
    boolean mayAllBeDoubtful() {
      return subject.isEmpty() && !(doubtful instanceof RegoTerm.ListOf);
    }

    /// @param others the kind of what is related
    /// @param types what they are called
    static Counted related(
        KindRego.OfFields kind,
        KindRego.OfFields others,
        List<String> types,
        KindRego.Relation relation) {
      Cast cast = kind.cast();
      return new Counted(
          Optional.of(cast.variable()),
          cast.some(),
          new RegoTerm.Member(cast.subject(), "name"),
          new RegoTerm.Member(cast.subject(), "path"),
          String.join(" or ", types),
          others,
          "other",
          call("related", cast.subject()),
          relation.mayLead());
    }
  }

  private final Check.Declared check;
  private final KindRego.OfFields kind;
  private final PredicateRego predicates;
  private final Conditions conditions;
  private final Requirement.Counted asked;
  private final Counted counted;
  private final Spot spot;

  CountRules(
      Check.Declared check,
      KindRego.OfFields kind,
      PredicateRego predicates,
      Conditions conditions,
      Requirement.Counted asked,
      Counted counted) {
    this.check = check;
    this.kind = kind;
    this.predicates = predicates;
    this.conditions = conditions;
    this.asked = asked;
    this.counted = counted;
    this.spot = Spot.of(check).ofCount();
  }

  List<RegoRule> verdicts() {
    var enough = new RegoLiteral.Holds(asked("may_fit"));
    var missing = new RegoLiteral.Holds(asked("may_miss"));
    RegoTerm uncounted = told("findings.uncounted");
    var rules = new ArrayList<RegoRule>();
    rules.add(
        RegoRule.adds(
            "deny",
            told("findings.miscounted"),
            List.of(counted.each(), new RegoLiteral.Not(asked("may_fit")))));
    rules.add(RegoRule.adds("unknown", uncounted, List.of(counted.each(), enough, missing)));
    if (counted.mayAllBeDoubtful()) {
      // There may be some or none: too few of them, or nothing to count.
      rules.add(
          RegoRule.adds(
              "unknown",
              uncounted,
              List.of(
                  new RegoLiteral.Holds(RegoTerm.none(counted.all())),
                  new RegoLiteral.Holds(Counted.some(counted.doubtful())),
                  missing)));
    }
    return rules;
  }

  private RegoTerm told(String function) {
    String said = check.says().getOrDefault("", "");
    RegoTerm must = said.isEmpty() ? predicates.must(asked.number(), spot).term() : text(said);
    return call(
        function,
        counted.name(),
        counted.path(),
        asked("number"),
        text(asked.distinct().map(Field::toString).orElse("")),
        text(asked.distinct().isPresent() ? among(counted.what()) : counted.what()),
        must);
  }

  private static String among(String what) {
    return what.isEmpty() ? "" : "of " + what;
  }

  List<RegoRule> definitions() {
    Test test = conditions.of(asked.number(), new RegoTerm.Name("n"), spot);
    var possible =
        new RegoLiteral.SomeIn(
            "n",
            call(
                "counts.possible",
                asked("number"),
                kind.whole()
                    .map(KindRego.Whole::condition)
                    .orElse(new RegoTerm.Constant(Value.of(true))),
                new RegoTerm.ListOf(bounds(asked.number()).toList())));
    RegoTerm number =
        asked
            .distinct()
            .map(field -> call("counts.distinct", readings(field), counted.doubtful()))
            .orElseGet(() -> call("counts.of", counted.all(), counted.doubtful()));
    return List.of(
        RegoRule.of(condition("may_fit"), List.of(possible, test.holds())),
        RegoRule.of(condition("may_miss"), List.of(possible, test.fails())),
        counted
            .subject()
            .map(subject -> RegoRule.function("number", subject, number))
            .orElseGet(() -> RegoRule.is("number", number)));
  }

  private RegoRule.Head condition(String name) {
    return counted
        .subject()
        .<RegoRule.Head>map(
            subject -> new RegoRule.Head.Function(name, List.of(subject), Optional.empty()))
        .orElseGet(() -> new RegoRule.Head.True(name));
  }

  private RegoTerm asked(String name) {
    return counted
        .subject()
        .map(subject -> call(name, new RegoTerm.Name(subject)))
        .orElseGet(() -> path(name));
  }

  private RegoTerm readings(Field field) {
    var look = new KindRego.Look(List.of(List.of()), false);
    var body = new ArrayList<RegoLiteral>();
    body.add(new RegoLiteral.SomeIn(counted.one(), counted.all()));
    body.add(counted.kind().read(counted.one(), FieldTerm.of(field), look));
    return new RegoTerm.Comprehension(path("reading"), body, RegoTerm.Layout.ONE_LINE);
  }

  /// What the number is compared with.
  private Stream<RegoTerm> bounds(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Bound bound -> Stream.of(predicates.parameter(bound, spot));
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
