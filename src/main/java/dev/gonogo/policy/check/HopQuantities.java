package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.none;
import static dev.gonogo.policy.module.RegoTerm.path;

import dev.gonogo.checklist.Check.Absence;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;

/// The rules of steps of which one is enough, or every one is needed: two functions a step, for
/// what surely holds of what it begins at, and for what surely does not. What is neither is
/// unknown.
///
/// @param conditions on what the last step leads to
record HopQuantities(List<HopRules.Level> levels, List<Condition> conditions, Readings readings) {
  /// From the first step of which one is enough: what surely holds of what a step begins at, and
  /// what surely does not.
  List<RegoRule> from(int first) {
    var rules = new ArrayList<RegoRule>();
    for (int i = first; i < levels.size(); i++) {
      HopRules.Level level = levels.get(i);
      if (level.hop().some()) {
        some(level, i, rules);
      } else {
        every(level, i, rules);
      }
      if (level.hop().none() == Absence.PASS || level.hop().none() == Absence.NOT_APPLICABLE) {
        rules.add(
            RegoRule.function(
                level.names().leads(), level.names().from(), HopRules.nothing(level.names())));
      }
    }
    if (first < levels.size() && !conditions.isEmpty()) {
      leaf(rules);
    }
    return rules;
  }

  private void some(HopRules.Level level, int i, List<RegoRule> rules) {
    HopNames names = level.names();
    var one = new ArrayList<RegoLiteral>();
    if (holds(i).isEmpty()) {
      one.add(atLeastOne(names.count()));
    } else {
      one.add(new RegoLiteral.SomeIn(names.to(), names.count()));
      one.addAll(holds(i));
    }
    rules.add(RegoRule.function(names.leads(), names.from(), one));
    var no = new ArrayList<RegoLiteral>();
    no.add(new RegoLiteral.Holds(none(names.why())));
    if (level.hop().none() != Absence.FAIL) {
      no.add(atLeastOne(names.mayCount()));
    }
    if (fails(i).isEmpty()) {
      no.add(new RegoLiteral.Holds(none(names.mayCount())));
    } else {
      no.add(new RegoLiteral.Every(names.to(), names.mayCount(), fails(i)));
    }
    rules.add(RegoRule.function(names.misses(), names.from(), no));
  }

  private void every(HopRules.Level level, int i, List<RegoRule> rules) {
    HopNames names = level.names();
    var all = new ArrayList<RegoLiteral>();
    all.add(new RegoLiteral.Holds(none(names.why())));
    all.add(atLeastOne(names.count()));
    if (names.doubtful()) {
      all.add(
          new RegoLiteral.Holds(
              RegoTerm.equal(call("count", names.count()), call("count", names.mayCount()))));
    }
    if (!holds(i).isEmpty()) {
      all.add(new RegoLiteral.Every(names.to(), names.count(), holds(i)));
    }
    rules.add(RegoRule.function(names.leads(), names.from(), all));
    if (!fails(i).isEmpty()) {
      var one = new ArrayList<RegoLiteral>();
      one.add(new RegoLiteral.SomeIn(names.to(), names.count()));
      one.addAll(fails(i));
      rules.add(RegoRule.function(names.misses(), names.from(), one));
    }
    if (level.hop().none() == Absence.FAIL) {
      rules.add(RegoRule.function(names.misses(), names.from(), HopRules.nothing(names)));
    }
  }

  private static RegoLiteral atLeastOne(RegoTerm of) {
    return new RegoLiteral.Holds(
        new RegoTerm.Comparison(call("count", of), ">", new RegoTerm.Constant(Value.of(0))));
  }

  /// That what follows a step surely holds of one that it leads to; nothing where nothing follows.
  private List<RegoLiteral> holds(int i) {
    RegoTerm one = path(levels.get(i).names().to());
    if (i + 1 < levels.size()) {
      return List.of(new RegoLiteral.Holds(call(levels.get(i + 1).names().leads(), one)));
    }
    return conditions.isEmpty()
        ? List.of()
        : List.of(new RegoLiteral.Not(call(levels.get(i).names().wanting(), one)));
  }

  private List<RegoLiteral> fails(int i) {
    RegoTerm one = path(levels.get(i).names().to());
    if (i + 1 < levels.size()) {
      return List.of(new RegoLiteral.Holds(call(levels.get(i + 1).names().misses(), one)));
    }
    return conditions.isEmpty()
        ? List.of()
        : List.of(new RegoLiteral.Holds(call(levels.get(i).names().broken(), one)));
  }

  private void leaf(List<RegoRule> rules) {
    HopRules.Level last = levels.getLast();
    var broken = new ArrayList<FieldRule>();
    var wanting = new ArrayList<FieldRule>();
    for (Condition c : conditions) {
      broken.addAll(readings.exclusions(last.kind(), c, last.names().to()));
      wanting.addAll(readings.unsureOf(last.kind(), c, last.names().to()));
    }
    rules.addAll(HopRules.renamed(broken, last.names().broken()));
    rules.addAll(HopRules.renamed(wanting, last.names().wanting()));
  }
}
