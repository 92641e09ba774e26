package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.none;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The rules of a check whose subjects have fields.
final class FieldsRules {
  private final Check.Declared check;
  private final KindRego.OfFields kind;
  private final Cast cast;
  private final Readings readings;
  private final PredicateRego predicates;
  private final Conditions conditions;
  private final Expectation expectation;
  private final SubjectRules subjects;
  private final List<RegoRule> verdicts = new ArrayList<>();
  private final List<RegoRule> definitions = new ArrayList<>();

  FieldsRules(
      Check.Declared check,
      KindRego.OfFields kind,
      Readings readings,
      PredicateRego predicates,
      Conditions conditions,
      Expectation expectation) {
    this.check = check;
    this.kind = kind;
    this.cast = kind.cast();
    this.readings = readings;
    this.predicates = predicates;
    this.conditions = conditions;
    this.expectation = expectation;
    this.subjects = new SubjectRules(check, kind, readings);
  }

  List<RegoRule> rules() {
    switch (check.requirement()) {
      case Requirement.Must(List<Condition> conditions) -> {
        noneAtAll();
        add(broken(kind, conditions, cast.variable()), List.of(cast.some()));
        subjects.doubts().ifPresent(verdicts::add);
      }
      case Requirement.Related related -> {
        noneAtAll();
        related(related);
        subjects.doubts().ifPresent(verdicts::add);
      }
      case Requirement.Exists _ -> exists();
      case Requirement.Forbidden _ -> {
        verdicts.add(cast.about("deny", text(notHere()), List.of(cast.some())));
        subjects.doubts().ifPresent(verdicts::add);
        expectation.holds().ifPresent(this::mayBeElsewhere);
      }
      case Requirement.Counted counted -> {
        noneAtAll();
        count(counted, CountRules.Counted.subjects(kind, subjects.mayBeDoubtful()));
      }
      case Requirement.Holds _ ->
          throw new IllegalArgumentException("a subject with fields holds nothing itself");
    }
    var rules = new ArrayList<>(verdicts);
    rules.addAll(subjects.definitions());
    rules.addAll(definitions);
    rules.addAll(through());
    return rules;
  }

  /// What `where` looks through.
  private List<RegoRule> through() {
    return check.where().stream()
        .map(Condition::predicate)
        .flatMap(predicate ->
            predicate instanceof Predicate.Through(_, var hops)
                ? HopRules.ofWhere(kind, hops, check, readings, predicates).through().stream()
                : Stream.of())
        .toList();
  }

  private void related(Requirement.Related related) {
    boolean plain = related.hops().size() == 1 && related.hops().getFirst().isPlain();
    if (plain) {
      KindRego.Relation relation = kind.relation(related.hops().getFirst());
      KindRego.OfFields kindOfOthers = kind.ofOthers(related.types());
      related
          .count()
          .ifPresentOrElse(
              count ->
                  count(
                      count,
                      CountRules.Counted.related(kind, kindOfOthers, related.types(), relation)),
              () -> verdicts.addAll(relation.unrelated()));
      others(related);
      definitions.addAll(relation.definitions());
      return;
    }
    var hops = HopRules.of(kind, related.hops(), related.conditions(), check, readings, predicates);
    verdicts.addAll(hops.verdicts());
    if (hops.asksOfEvery()) {
      others(related);
    }
    definitions.addAll(hops.definitions());
  }

  private void count(Requirement.Counted asked, CountRules.Counted counted) {
    var count = new CountRules(check, kind, predicates, conditions, asked, counted);
    verdicts.addAll(count.verdicts());
    definitions.addAll(count.definitions());
  }

  private void others(Requirement.Related related) {
    var each = new RegoLiteral.SomeIn("other", call("related", cast.subject()));
    add(broken(kind.beside(), related.conditions(), "other"), List.of(cast.some(), each));
  }

  private List<FieldRule> broken(KindRego.OfFields of, List<Condition> all, String variable) {
    return all.stream().flatMap(c -> readings.of(of, c, variable).stream()).toList();
  }

  private void add(List<FieldRule> rules, List<RegoLiteral> each) {
    verdicts.addAll(FieldRule.verdicts(rules, each));
  }

  /// `none: fail` and `none: unknown`.
  private void noneAtAll() {
    Phrase words =
        check.where().isEmpty()
            ? Phrase.plain("there must be one")
            : predicates.with(check.where(), Spot.of(check)).after("there must be one with ");
    switch (check.none()) {
      case FAIL -> nowhere("deny", words, List.of());
      case UNKNOWN -> nowhere("unknown", words, List.of());
      case PASS, NOT_APPLICABLE -> {}
    }
  }

  /// @param more that must hold as well
  private void nowhere(String set, Phrase words, List<RegoLiteral> more) {
    var body = new ArrayList<RegoLiteral>();
    body.add(KindRego.here(check.kind()));
    body.addAll(more);
    body.add(noSubjects());
    if (subjects.mayBeDoubtful()) {
      body.add(new RegoLiteral.Holds(none(path("doubtful"))));
    }
    kind.whole()
        .ifPresent(whole -> {
          body.add(1, new RegoLiteral.Holds(whole.condition()));
          var apart = new ArrayList<RegoLiteral>();
          apart.add(KindRego.here(check.kind()));
          apart.add(new RegoLiteral.Not(whole.condition()));
          apart.addAll(more);
          apart.add(noSubjects());
          verdicts.add(
              cast.nowhere("unknown", text("whether there is one " + whole.otherwise()), apart));
        });
    verdicts.add(cast.nowhere(set, words.term(), body));
  }

  private static RegoLiteral noSubjects() {
    return new RegoLiteral.Holds(none(path("subjects")));
  }

  /// The subjects are those for which the conditions hold: one is enough. That there is none is
  /// told only where something says that there should be one.
  private void exists() {
    expectation.holds().ifPresent(this::exists);
  }

  private void exists(RegoLiteral expected) {
    nowhere("deny", one(subjects.conditions()), List.of(expected));
    if (subjects.mayBeDoubtful()) {
      verdicts.add(
          RegoRule.adds(
              "unknown",
              call("findings.elsewhere", call("findings.unsure", path("reading"))),
              List.of(
                  expected, noSubjects(), new RegoLiteral.SomeIn("reading", path("doubtful")))));
    }
  }

  private String notHere() {
    String said = check.says().getOrDefault("", "");
    return "must " + (said.isEmpty() ? "not be there" : said);
  }

  /// That there is none is seen only where all are.
  private void mayBeElsewhere(RegoLiteral expected) {
    kind.whole()
        .ifPresent(whole ->
            verdicts.add(
                cast.nowhere(
                    "unknown",
                    text("whether there is one " + whole.otherwise()),
                    List.of(
                        KindRego.here(check.kind()),
                        new RegoLiteral.Not(whole.condition()),
                        expected,
                        noSubjects()))));
  }

  private Phrase one(List<Condition> all) {
    String said = check.says().getOrDefault("", "");
    if (!said.isEmpty()) {
      return Phrase.plain("there must be " + said);
    }
    return all.isEmpty()
        ? Phrase.plain("there must be one")
        : predicates.with(all, Spot.of(check)).after("there must be one with ");
  }
}
