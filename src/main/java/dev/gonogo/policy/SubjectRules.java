package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.input.InputKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rules that find a check's subjects: those that no condition excludes. Where it is unknown
/// whether a condition holds, the subject is in doubt, and that is told: it must not be lost.
final class SubjectRules {
  private final Check.Declared check;
  private final Cast cast;
  private final Readings readings;
  private final List<Condition> conditions;

  SubjectRules(Check.Declared check, Cast cast, Readings readings) {
    this.check = check;
    this.cast = cast;
    this.readings = readings;
    this.conditions = new ArrayList<>(check.where());
    if (check.requirement() instanceof Requirement.Exists(List<Condition> more)) {
      conditions.addAll(more);
    }
  }

  /// All that a subject must fulfil to be one.
  List<Condition> conditions() {
    return List.copyOf(conditions);
  }

  boolean mayBeDoubtful() {
    return check.kind() == InputKind.TERRAFORM && !doubtRules().isEmpty();
  }

  /// What is told of those in doubt, but for a check that only asks whether there is one.
  Optional<Rule> doubts() {
    return mayBeDoubtful()
        ? Optional.of(
            Rule.of("unknown contains findings.unsure(reading)", "some reading in doubtful"))
        : Optional.empty();
  }

  List<Rule> definitions() {
    return switch (check.subject()) {
      case Subject.Variables _ -> List.of(variables());
      case Subject.Statistic _ ->
          List.of(
              Rule.of(
                  "subjects := [metric | some metric in " + cast.all() + "; k6.measured(metric)]"));
      case Subject.Resources _, Subject.Objects _, Subject.Containers _ -> found();
    };
  }

  private Rule variables() {
    return Rule.of(
        alwaysJudged()
            ? "subjects := " + cast.all()
            : "subjects := [variable | some variable in "
                + cast.all()
                + "; dotenv.there(variable)]");
  }

  private List<Rule> found() {
    if (conditions.isEmpty()) {
      return List.of(Rule.of("subjects := " + cast.all()));
    }
    var rules = new ArrayList<Rule>();
    if (mayBeDoubtful()) {
      rules.add(
          Rule.of(list("subjects", cast.variable(), "candidates", "count(doubts(%s)) == 0"))
              .because("Whether a candidate is meant at all may be known only after apply."));
      rules.add(Rule.of(list("doubtful", "reading", "candidates", "some reading in doubts(%s)")));
      rules.add(Rule.of(list("candidates", cast.variable(), cast.all(), "not excluded(%s)")));
    } else {
      rules.add(Rule.of(list("subjects", cast.variable(), cast.all(), "not excluded(%s)")));
    }
    rules.addAll(exclusions());
    if (mayBeDoubtful()) {
      rules.add(doubtsOfOne());
    }
    return rules;
  }

  /// A list of what the condition on each of others gives.
  private String list(String name, String element, String of, String condition) {
    return "%s := [%s |\n\tsome %s in %s\n\t%s\n]"
        .formatted(name, element, cast.variable(), of, condition.formatted(cast.variable()));
  }

  private List<Rule> exclusions() {
    var rules = new ArrayList<FieldRule>();
    conditions.forEach(c -> rules.addAll(readings.exclusions(c, cast.variable())));
    return FieldRule.merged(rules).stream().map(rule -> rule.rule(List.of())).toList();
  }

  private List<FieldRule> doubtRules() {
    var rules = new ArrayList<FieldRule>();
    conditions.forEach(c -> rules.addAll(readings.doubts(c, cast.variable())));
    return FieldRule.merged(rules);
  }

  private Rule doubtsOfOne() {
    String head = "doubts(" + cast.variable() + ") := ";
    List<String> lists = doubtRules().stream().map(SubjectRules::list).toList();
    String all = lists.getLast();
    for (String list : lists.reversed().subList(1, lists.size())) {
      all = "array.concat(" + list + ", " + all + ")";
    }
    return Rule.of(head + all);
  }

  private static String list(FieldRule rule) {
    var body = new ArrayList<>(rule.reading());
    body.addAll(rule.tests());
    return "[reading | " + String.join("; ", body) + "]";
  }

  /// Whether a variable is judged even if it is not in the file: when its absence decides.
  boolean alwaysJudged() {
    return check.requirement() instanceof Requirement.Holds(Predicate predicate)
        && decidesOnAbsence(predicate)
        && !oneOfThemMustBeSet();
  }

  /// Several names are names of one thing: it is enough that one of them is set.
  boolean oneOfThemMustBeSet() {
    return check.subject() instanceof Subject.Variables(List<String> names)
        && names.size() > 1
        && check.requirement() instanceof Requirement.Holds(Predicate predicate)
        && demandsPresence(predicate);
  }

  private static boolean demandsPresence(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Present _ -> true;
      case Predicate.AllOf(_, List<Predicate> parts) ->
          parts.stream().anyMatch(SubjectRules::demandsPresence);
      default -> false;
    };
  }

  private static boolean decidesOnAbsence(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Present _, Predicate.Absent _ -> true;
      case Predicate.AllOf(_, List<Predicate> parts) ->
          parts.stream().anyMatch(SubjectRules::decidesOnAbsence);
      case Predicate.AnyOf(_, List<Predicate> parts) ->
          parts.stream().anyMatch(SubjectRules::decidesOnAbsence);
      default -> false;
    };
  }
}
