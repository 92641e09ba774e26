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

  SubjectRules(Check.Declared check, KindRego.OfFields kind, Readings readings) {
    this.kind = kind;
    this.cast = kind.cast();
    this.readings = readings;
    this.conditions =
        check.requirement() instanceof Requirement.Exists(List<Condition> more, _)
            ? Stream.concat(check.where().stream(), more.stream()).toList()
            : check.where();
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
    if (mayBeDoubtful()) {
      RegoTerm doubts = call("doubts", cast.subject());
      RegoTerm candidates = path("candidates");
      rules.add(
          list("subjects", cast.subject(), candidates, new RegoLiteral.Holds(none(doubts)))
              .because("Whether a candidate is meant at all may be known only after apply."));
      rules.add(
          list("doubtful", path("reading"), candidates, new RegoLiteral.SomeIn("reading", doubts)));
      rules.add(list("candidates", cast.subject(), cast.all(), notExcluded));
    } else {
      rules.add(list("subjects", cast.subject(), cast.all(), notExcluded));
    }
    rules.addAll(exclusions());
    if (mayBeDoubtful()) {
      rules.add(doubtsOfOne());
    }
    return rules;
  }

  /// A list of what the condition on each of others gives.
  private RegoRule list(String name, RegoTerm element, RegoTerm of, RegoLiteral condition) {
    var each = new RegoLiteral.SomeIn(cast.variable(), of);
    return RegoRule.is(
        name,
        new RegoTerm.Comprehension(element, List.of(each, condition), RegoTerm.Layout.A_LINE_EACH));
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
    List<RegoTerm> lists = doubtRules().stream().map(SubjectRules::list).toList();
    RegoTerm all = lists.getLast();
    for (RegoTerm list : lists.reversed().subList(1, lists.size())) {
      all = call("array.concat", list, all);
    }
    return RegoRule.function("doubts", cast.variable(), all);
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
