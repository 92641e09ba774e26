package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.source.Problems;
import java.util.ArrayList;
import java.util.List;

/// What can be said in the check language and means nothing for the subjects of a kind.
final class Checkable {
  /// As many lists as the library's `fields.rego` goes through.
  private static final int MOST_LISTS = 3;

  private Checkable() {}

  static void check(List<Unit> units, Problems problems) {
    for (Unit unit : units) {
      if (unit.check() instanceof Check.Declared declared) {
        requirement(unit, declared, problems);
        conditions(declared).forEach(c -> lists(unit, c, problems));
      }
    }
  }

  private static void requirement(Unit unit, Check.Declared check, Problems problems) {
    boolean fields =
        switch (check.subject()) {
          case Subject.Resources _, Subject.Objects _, Subject.Containers _ -> true;
          case Subject.Variables _, Subject.Statistic _ -> false;
        };
    boolean fits =
        switch (check.requirement()) {
          case Requirement.Must _, Requirement.Related _ -> fields;
          case Requirement.Holds _ -> !fields;
          case Requirement.Exists(List<Condition> conditions) -> fields || conditions.isEmpty();
        };
    if (!fits || (!fields && !check.where().isEmpty())) {
      String word =
          !fits
              ? check.requirement().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)
              : "where";
      problems.report(
          unit.item().source(),
          new PolicyProblem.NoSuchRequirement(check.at(), word, check.kind().label()));
    }
  }

  private static List<Condition> conditions(Check.Declared check) {
    var all = new ArrayList<>(check.where());
    switch (check.requirement()) {
      case Requirement.Must(List<Condition> conditions) -> all.addAll(conditions);
      case Requirement.Exists(List<Condition> conditions) -> all.addAll(conditions);
      case Requirement.Related related -> all.addAll(related.conditions());
      case Requirement.Holds _ -> {}
    }
    return all;
  }

  private static void lists(Unit unit, Condition condition, Problems problems) {
    int most =
        Parts.of(condition.predicate()).stream()
            .mapToInt(part -> stars(Parts.joined(condition.field().steps(), part)))
            .max()
            .orElse(stars(condition.field().steps()));
    if (most > MOST_LISTS) {
      problems.report(
          unit.item().source(),
          new PolicyProblem.TooManyLists(condition.at(), condition.field().toString()));
    }
  }

  private static int stars(List<Field.Step> steps) {
    return (int) steps.stream().filter(Field.Step.Each.class::isInstance).count();
  }
}
