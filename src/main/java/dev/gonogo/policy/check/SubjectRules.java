package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.none;
import static dev.gonogo.policy.module.RegoTerm.path;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules that find a check's subjects with fields: those that no condition excludes. Where it
/// is unknown whether a condition holds, the subject is in doubt, and that is told: it must not be
/// lost.
final class SubjectRules {
  private final KindRego.OfFields kind;
  private final Cast cast;
  private final Readings readings;
  private final List<Condition> conditions;

  /// What must hold of a subject itself: where that surely does, no doubt about it matters.
  private final List<Condition> demands;

  SubjectRules(Check.Declared check, KindRego.OfFields kind, Readings readings) {
    this.kind = kind;
    this.cast = kind.cast();
    this.readings = readings;
    this.conditions =
        check.requirement() instanceof Requirement.Exists(List<Condition> more, _)
            ? Stream.concat(check.chosen().stream(), more.stream()).toList()
            : check.chosen();
    this.demands =
        check.requirement() instanceof Requirement.Must(List<Condition> must) ? must : List.of();
  }

  /// All that a subject must fulfil to be one.
  List<Condition> conditions() {
    return List.copyOf(conditions);
  }

  boolean mayBeDoubtful() {
    return !doubtRules().isEmpty();
  }

  /// What is told of those in doubt, but for a check that only asks whether there is one.
  Optional<RegoRule> doubts() {
    return mayBeDoubtful()
        ? Optional.of(
            RegoRule.adds(
                "unknown",
                call("findings.unsure", path("reading")),
                List.of(new RegoLiteral.SomeIn("reading", path("doubtful")))))
        : Optional.empty();
  }

  List<RegoRule> definitions() {
    if (conditions.isEmpty()) {
      return List.of(RegoRule.is("subjects", cast.all()));
    }
    var notExcluded = new RegoLiteral.Not(call("excluded", cast.subject()));
    var rules = new ArrayList<RegoRule>();
    List<FieldRule> wanting = mayBeDoubtful() ? wanting() : List.of();
    if (mayBeDoubtful()) {
      RegoTerm doubts = call("doubts", cast.subject());
      RegoTerm candidates = path("candidates");
      rules.add(
          list("subjects", cast.subject(), candidates, new RegoLiteral.Holds(none(doubts)))
              .because("Whether a candidate is meant at all may be known only after apply."));
      var each = new RegoLiteral.SomeIn("reading", doubts);
      rules.add(
          wanting.isEmpty()
              ? list("doubtful", path("reading"), candidates, each)
              : list("doubtful", path("reading"), candidates, mayFail(), each)
                  .because("It matters only where it could fail."));
      rules.add(list("candidates", cast.subject(), cast.all(), notExcluded));
    } else {
      rules.add(list("subjects", cast.subject(), cast.all(), notExcluded));
    }
    rules.addAll(exclusions());
    if (mayBeDoubtful()) {
      rules.add(doubtsOfOne());
      wanting.forEach(rule -> rules.add(rule.rule(List.of())));
    }
    return rules;
  }

  /// A list of what the conditions on each of others give.
  private RegoRule list(String name, RegoTerm element, RegoTerm of, RegoLiteral... conditions) {
    var body = new ArrayList<RegoLiteral>();
    body.add(new RegoLiteral.SomeIn(cast.variable(), of));
    body.addAll(List.of(conditions));
    return RegoRule.is(
        name, new RegoTerm.Comprehension(element, body, RegoTerm.Layout.A_LINE_EACH));
  }

  private RegoLiteral mayFail() {
    return new RegoLiteral.Holds(call("wanting", cast.subject()));
  }

  private List<FieldRule> wanting() {
    var rules = new ArrayList<FieldRule>();
    demands.forEach(c -> rules.addAll(readings.wanting(kind, c, cast.variable())));
    return FieldRule.merged(rules);
  }

  private List<RegoRule> exclusions() {
    var rules = new ArrayList<FieldRule>();
    conditions.forEach(c -> rules.addAll(readings.exclusions(kind, c, cast.variable())));
    return FieldRule.merged(rules).stream().map(rule -> rule.rule(List.of())).toList();
  }

  private List<FieldRule> doubtRules() {
    var rules = new ArrayList<FieldRule>();
    conditions.forEach(c -> rules.addAll(readings.doubts(kind, c, cast.variable())));
    return FieldRule.merged(rules);
  }

  private RegoRule doubtsOfOne() {
    return allOf("doubts", cast.variable(), doubtRules());
  }

  /// A function that gives all that the rules give.
  static RegoRule allOf(String name, String variable, List<FieldRule> rules) {
    List<RegoTerm> lists = rules.stream().map(SubjectRules::list).toList();
    RegoTerm all = lists.getLast();
    for (RegoTerm list : lists.reversed().subList(1, lists.size())) {
      all = call("array.concat", list, all);
    }
    return RegoRule.function(name, variable, all);
  }

  private static RegoTerm list(FieldRule rule) {
    RegoTerm doubt =
        switch (rule.head()) {
          case RegoRule.Head.Function(_, _, Optional<RegoTerm> value) -> value.orElseThrow();
          case RegoRule.Head.Adds _,
              RegoRule.Head.Is _,
              RegoRule.Head.Maps _,
              RegoRule.Head.True _ ->
              throw new IllegalArgumentException("a doubt is what a function gives");
        };
    return new RegoTerm.Comprehension(doubt, rule.body(), RegoTerm.Layout.ONE_LINE);
  }
}
