package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Absence;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.input.InputKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A declared check to the rules of its package.
///
/// Their order is that of a reader's questions: what was judged, what is wrong, what cannot be
/// told, and below it how the subjects are found.
final class DeclaredRego {
  private final Check.Declared check;
  private final Cast cast;
  private final PredicateRego predicates;
  private final Readings readings;
  private final Phrase.Maker phrases;
  private final Thresholds thresholds;
  private final SubjectRules subjects;
  private final List<Rule> verdicts = new ArrayList<>();
  private final List<Rule> definitions = new ArrayList<>();

  private DeclaredRego(Check.Declared check, Thresholds thresholds) {
    this.check = check;
    this.thresholds = thresholds;
    this.cast = Cast.of(check.subject());
    this.predicates = new PredicateRego(thresholds);
    this.readings = new Readings(check, thresholds, predicates);
    this.phrases = new Phrase.Maker(thresholds);
    this.subjects = new SubjectRules(check, cast, readings);
  }

  /// The rules as text, ending with a line end.
  static String of(Check.Declared check, Thresholds thresholds) {
    var rego = new DeclaredRego(check, thresholds);
    rego.write();
    var rules = new ArrayList<>(rego.verdicts);
    rules.addAll(rego.definitions);
    rules.addAll(rego.predicates.functions());
    return rules.stream().map(Rule::text).collect(Collectors.joining("\n"));
  }

  private void write() {
    judged();
    switch (check.requirement()) {
      case Requirement.Must must -> {
        noneAtAll();
        conditions(must.conditions(), List.of(cast.some()), cast.variable());
        subjects.doubts().ifPresent(verdicts::add);
      }
      case Requirement.Related related -> {
        noneAtAll();
        var relation = new RelationRules(check, cast, related);
        verdicts.addAll(relation.verdicts());
        conditions(related.conditions(), relation.others(cast.some()), "other");
        subjects.doubts().ifPresent(verdicts::add);
        definitions.addAll(relation.definitions());
      }
      case Requirement.Exists _ -> exists();
      case Requirement.Holds holds -> holds(holds);
    }
    definitions.addAll(0, subjects.definitions());
  }

  private void judged() {
    boolean named = check.kind() == InputKind.TERRAFORM || check.kind() == InputKind.KUBERNETES;
    verdicts.add(
        Rule.of("judged contains " + cast.variable() + (named ? ".name" : ""), cast.some()));
  }

  private void conditions(List<Condition> conditions, List<String> each, String subject) {
    var rules = new ArrayList<FieldRule>();
    conditions.forEach(condition -> rules.addAll(readings.of(condition, subject)));
    add(rules, each);
  }

  private void add(List<FieldRule> rules, List<String> each) {
    List<FieldRule> merged = FieldRule.merged(rules);
    merged.stream().filter(FieldRule::denies).map(r -> r.rule(each)).forEach(verdicts::add);
    merged.stream().filter(r -> !r.denies()).map(r -> r.rule(each)).forEach(verdicts::add);
  }

  /// `none: fail` and `none: unknown`.
  private void noneAtAll() {
    if (check.none() != Absence.FAIL && check.none() != Absence.UNKNOWN) {
      return;
    }
    nowhere(
        check.none() == Absence.FAIL ? "deny" : "unknown",
        phrases
            .with(check.where(), Spot.at(check, ""))
            .after(check.where().isEmpty() ? "there must be one" : "there must be one with "));
  }

  private void nowhere(String set, Phrase words) {
    var none = new ArrayList<>(List.of("count(subjects) == 0"));
    if (subjects.mayBeDoubtful()) {
      none.add("count(doubtful) == 0");
    }
    String finding = "findings.nowhere(" + RegoText.quote(cast.words()) + ", " + words.rego() + ")";
    if (check.kind() == InputKind.KUBERNETES) {
      none.addFirst("kubernetes.whole");
      String hidden =
          "findings.nowhere("
              + RegoText.quote(cast.words())
              + ", \"whether there is one shows only when all manifests are given together\")";
      verdicts.add(
          Rule.of("unknown contains " + hidden, "not kubernetes.whole", "count(subjects) == 0"));
    }
    verdicts.add(Rule.of(set + " contains " + finding, none));
  }

  /// The subjects are those for which the conditions hold: one is enough.
  private void exists() {
    Spot spot = Spot.at(check, "");
    List<Condition> conditions = subjects.conditions();
    Phrase words =
        switch (check.subject()) {
          case Subject.Variables(List<String> names) ->
              Phrase.plain(names.size() == 1 ? "must be set" : "one of them must be set");
          case Subject.Statistic _ -> Phrase.plain("must be measured");
          case Subject.Resources _, Subject.Objects _, Subject.Containers _ ->
              one(conditions, spot);
        };
    nowhere("deny", words);
    if (subjects.mayBeDoubtful()) {
      verdicts.add(
          Rule.of(
              "unknown contains findings.elsewhere(findings.unsure(reading))",
              "count(subjects) == 0",
              "some reading in doubtful"));
    }
  }

  private Phrase one(List<Condition> conditions, Spot spot) {
    String said = check.says().getOrDefault("", "");
    if (!said.isEmpty()) {
      return Phrase.plain("there must be " + said);
    }
    return conditions.isEmpty()
        ? Phrase.plain("there must be one")
        : phrases.with(conditions, spot).after("there must be one with ");
  }

  private void holds(Requirement.Holds holds) {
    switch (check.subject()) {
      case Subject.Variables variables -> {
        if (subjects.oneOfThemMustBeSet()) {
          nowhere("deny", Phrase.plain("one of them must be set"));
        } else if (!subjects.alwaysJudged()) {
          noneOf("must be set");
        }
        Spot spot = Spot.at(check, Thresholds.leafOf(variables));
        add(
            readings.of(holds.predicate(), spot, "reading := dotenv.read(variable)"),
            List.of(cast.some()));
      }
      case Subject.Statistic statistic -> {
        noneOf("must be measured");
        Spot spot = Spot.at(check, Thresholds.leafOf(statistic));
        add(readings.of(holds.predicate(), spot, read(statistic)), List.of(cast.some()));
      }
      case Subject.Resources _, Subject.Objects _, Subject.Containers _ ->
          throw new IllegalArgumentException("a subject with fields holds nothing itself");
    }
  }

  private void noneOf(String words) {
    switch (check.none()) {
      case FAIL -> nowhere("deny", Phrase.plain(words));
      case UNKNOWN -> nowhere("unknown", Phrase.plain(words));
      case PASS, NOT_APPLICABLE -> {}
    }
  }

  private String read(Subject.Statistic statistic) {
    String sample =
        statistic.sample().isPresent() ? "params." + thresholds.sample(check, statistic) : "0";
    return "reading := k6.read(metric, "
        + RegoText.quote(statistic.statistic())
        + ", "
        + sample
        + ")";
  }
}
