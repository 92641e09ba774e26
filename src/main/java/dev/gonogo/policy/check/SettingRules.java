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

/// The rules of a setting's check of one kind. What must hold of its value is asked wherever it
/// stands; that it must be there is told of the document alone, and moot where another kind's check
/// has found it.
final class SettingRules {
  private static final RegoLiteral NOWHERE = new RegoLiteral.Holds(none(path("subjects")));

  private final Check.Declared check;
  private final SettingRego kind;
  private final Cast cast;
  private final Readings readings;

  SettingRules(Check.Declared check, SettingRego kind, Readings readings) {
    this.check = check;
    this.kind = kind;
    this.cast = kind.cast();
    this.readings = readings;
  }

  List<RegoRule> rules() {
    Predicate predicate =
        switch (check.requirement()) {
          case Requirement.Holds(Predicate asked) -> asked;
          case Requirement.Must _,
              Requirement.Exists _,
              Requirement.Forbidden _,
              Requirement.Counted _,
              Requirement.Related _ ->
              throw new IllegalArgumentException("a setting has no fields");
        };
    var rules = new ArrayList<RegoRule>();
    kind.readOpen().ifPresent(open -> rules.add(inTheOpen(open)));
    rules.addAll(predicate instanceof Predicate.Present ? there() : ofValue(predicate));
    return rules;
  }

  private RegoRule inTheOpen(RegoLiteral open) {
    return RegoRule.adds(
        "deny",
        call("findings.unmet", path("reading"), text("come from a secret")),
        List.of(cast.some(), open));
  }

  /// What is empty is not there.
  private List<RegoRule> there() {
    var rules = new ArrayList<>(missed(Check.Absence.FAIL));
    rules.add(
        RegoRule.is(
            "subjects",
            new RegoTerm.Comprehension(
                cast.subject(),
                List.of(new RegoLiteral.SomeIn(cast.variable(), cast.all()), kind.isGiven()),
                RegoTerm.Layout.ONE_LINE)));
    return rules;
  }

  private List<RegoRule> ofValue(Predicate predicate) {
    RegoLiteral read = kind.read(new RegoTerm.Constant(Value.of(0)));
    List<FieldRule> asked = readings.of(predicate, read);
    var rules = new ArrayList<>(FieldRule.verdicts(asked, List.of(cast.some())));
    rules.addAll(missed(ValueRules.demandsPresence(predicate) ? Check.Absence.FAIL : check.none()));
    kind.unread()
        .ifPresent(unread ->
            rules.add(
                RegoRule.adds(
                    "unknown",
                    call("findings.unsure", path("reading")),
                    List.of(new RegoLiteral.SomeIn("reading", unread)))));
    rules.add(RegoRule.is("subjects", cast.all()));
    return rules;
  }

  private List<RegoRule> missed(Check.Absence none) {
    return switch (none) {
      case FAIL -> missed("deny");
      case UNKNOWN -> missed("unknown");
      case PASS, NOT_APPLICABLE -> List.of();
    };
  }

  private List<RegoRule> missed(String set) {
    var rules = new ArrayList<RegoRule>();
    rules.add(cast.nowhere(set, words(), List.of(kind.lacking().orElseThrow(), NOWHERE)));
    kind.perhaps()
        .ifPresent(perhaps ->
            rules.add(
                RegoRule.adds(
                    "unknown",
                    path("finding"),
                    List.of(NOWHERE, new RegoLiteral.SomeIn("finding", perhaps)))));
    return rules;
  }

  private RegoTerm words() {
    return text(kind.names() == 1 ? kind.mustBeThere() : "one of them " + kind.mustBeThere());
  }
}
