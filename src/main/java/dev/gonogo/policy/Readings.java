package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Absence;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity.Unit;
import dev.gonogo.input.InputKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is said of readings: when a predicate is broken, and when nobody can tell yet.
///
/// A reading is known, unknown, or (Terraform) unstated. What is unknown is told as such and never
/// taken for missing. All values of a manifest are known, so no state is asked for there.
final class Readings {
  private static final String VALUE = "reading.value";
  private static final String KNOWN = "reading.state == \"known\"";
  private static final String UNKNOWN = "reading.state == \"unknown\"";
  private static final String UNSTATED = "reading.state == \"unstated\"";

  private final Check.Declared check;
  private final InputKind kind;
  private final Absence unstated;
  private final Thresholds thresholds;
  private final PredicateRego predicates;

  Readings(Check.Declared check, Thresholds thresholds, PredicateRego predicates) {
    this.check = check;
    this.kind = check.kind();
    this.unstated = check.unstated();
    this.thresholds = thresholds;
    this.predicates = predicates;
  }

  /// The rules of a condition on the subject in the variable.
  List<FieldRule> of(Check.Condition condition, String subject) {
    var rules = new ArrayList<FieldRule>();
    demand(condition.predicate(), at(condition.field(), subject), rules);
    return rules;
  }

  /// The rules of a predicate on what is read at once.
  List<FieldRule> of(Predicate predicate, Spot spot, String reading) {
    var rules = new ArrayList<FieldRule>();
    demand(predicate, new Target(spot, List.of(), "", reading, said("")), rules);
    return rules;
  }

  /// When the condition surely does not hold: any of these.
  List<FieldRule> exclusions(Check.Condition condition, String subject) {
    var rules = new ArrayList<FieldRule>();
    exclude(condition.predicate(), at(condition.field(), subject), rules);
    return rules;
  }

  /// The readings on which it depends whether the condition holds, and which nobody can tell yet.
  List<FieldRule> doubts(Check.Condition condition, String subject) {
    var rules = new ArrayList<FieldRule>();
    doubt(condition.predicate(), at(condition.field(), subject), rules);
    return rules;
  }

  /// Where a predicate looks.
  ///
  /// @param subject the variable that holds it
  /// @param fixed how it is read, where it has no fields
  /// @param said the author's words behind "must", or empty
  private record Target(Spot spot, List<Field> field, String subject, String fixed, String said) {
    String read(InputKind kind, List<List<Field.Step>> parts) {
      if (!fixed.isEmpty()) {
        return fixed;
      }
      String arguments = "(" + subject + ", FIELD";
      if (kind != InputKind.TERRAFORM || parts.equals(List.of(List.of()))) {
        return "some reading in " + kind.label() + ".read" + arguments + ")";
      }
      if (parts.isEmpty()) {
        return "some reading in terraform.read_shallow" + arguments + ")";
      }
      String list = parts.stream().map(RegoText::field).collect(Collectors.joining(", "));
      return "some reading in terraform.read_parts" + arguments + ", [" + list + "])";
    }
  }

  private Target at(Field field, String subject) {
    return new Target(Spot.at(check, field), List.of(field), subject, "", said(field.toString()));
  }

  private String said(String field) {
    return check.says().getOrDefault(field, "");
  }

  private void demand(Predicate predicate, Target target, List<FieldRule> rules) {
    switch (predicate) {
      case Predicate.AllOf all -> all.parts().forEach(part -> demand(part, target, rules));
      case Predicate.NoneOf none -> none.parts().forEach(part -> forbid(part, target, rules));
      case Predicate.Present present -> demandPresence(present, target, rules);
      case Predicate.Absent absent -> demandAbsence(absent, target, rules);
      default -> demandValue(predicate, target, rules);
    }
  }

  private void demandValue(Predicate predicate, Target target, List<FieldRule> rules) {
    String finding = finding(predicate, target.spot(), "");
    String fails = predicates.fails(predicate, VALUE, target.spot());
    if (kind == InputKind.KUBERNETES) {
      deny(predicate, target, rules, finding, fails);
      return;
    }
    // What is left to the provider is no value of the author's: it may be absent, and is not false.
    boolean trap = Parts.canHoldOfNothing(predicate) && !allowsAbsence(predicate);
    boolean leftFails = kind == InputKind.TERRAFORM && unstated == Absence.FAIL;
    deny(
        predicate,
        target,
        rules,
        finding,
        leftFails && !trap ? "reading.state != \"unknown\"" : KNOWN,
        fails);
    if (leftFails && trap) {
      deny(predicate, target, rules, finding, UNSTATED);
    }
    // A list in which one element decides is decided, whatever the others will be.
    boolean decided = Parts.looksInside(predicate) && !trap;
    unknown(predicate, target, rules, decided ? List.of(undecided(), fails) : List.of(undecided()));
  }

  private static boolean allowsAbsence(Predicate predicate) {
    return predicate instanceof Predicate.AnyOf any
        && any.parts().stream().anyMatch(Predicate.Absent.class::isInstance);
  }

  private void forbid(Predicate predicate, Target target, List<FieldRule> rules) {
    switch (predicate) {
      case Predicate.Present present ->
          demandAbsence(new Predicate.Absent(present.at()), target, rules);
      case Predicate.Absent absent ->
          demandPresence(new Predicate.Present(absent.at()), target, rules);
      default -> forbidValue(predicate, target, rules);
    }
  }

  private void forbidValue(Predicate predicate, Target target, List<FieldRule> rules) {
    String holds = predicates.holds(predicate, VALUE, target.spot());
    String finding = finding(predicate, target.spot(), "not ");
    if (kind == InputKind.KUBERNETES) {
      deny(predicate, target, rules, finding, holds);
      return;
    }
    // What is unknown reads null: only a predicate that null satisfies must be kept from it.
    boolean safe = kind == InputKind.TERRAFORM && !Parts.canHoldOfNothing(predicate);
    if (safe) {
      deny(predicate, target, rules, finding, holds);
    } else {
      deny(predicate, target, rules, finding, KNOWN, holds);
    }
    if (kind == InputKind.TERRAFORM && unstated == Absence.FAIL) {
      deny(predicate, target, rules, finding, UNSTATED);
    }
    unknown(predicate, target, rules, List.of(undecided()));
  }

  private void demandAbsence(Predicate.Absent absent, Target target, List<FieldRule> rules) {
    deny(absent, target, rules, "findings.unmet(reading, \"not be set\")", given());
  }

  private void demandPresence(Predicate.Present present, Target target, List<FieldRule> rules) {
    String finding = "findings.unset(reading)";
    if (kind == InputKind.K6) {
      unknown(present, target, rules, List.of(UNKNOWN));
      return;
    }
    if (kind != InputKind.TERRAFORM || unstated == Absence.FAIL) {
      deny(present, target, rules, finding, notGiven());
      return;
    }
    deny(present, target, rules, finding, KNOWN, notGiven());
    if (unstated == Absence.UNKNOWN) {
      unknown(present, target, rules, List.of(UNSTATED));
    }
  }

  private void exclude(Predicate predicate, Target target, List<FieldRule> rules) {
    switch (predicate) {
      case Predicate.AllOf all -> all.parts().forEach(part -> exclude(part, target, rules));
      case Predicate.NoneOf none -> none.parts().forEach(part -> excludeIf(part, target, rules));
      case Predicate.Present present -> addExclusion(present, target, rules, notGiven());
      case Predicate.Absent absent -> addExclusion(absent, target, rules, given());
      default -> out(predicate, target, rules, predicates.fails(predicate, VALUE, target.spot()));
    }
  }

  private void excludeIf(Predicate predicate, Target target, List<FieldRule> rules) {
    switch (predicate) {
      case Predicate.Present present -> addExclusion(present, target, rules, given());
      case Predicate.Absent absent -> addExclusion(absent, target, rules, notGiven());
      default -> out(predicate, target, rules, predicates.holds(predicate, VALUE, target.spot()));
    }
  }

  private void out(Predicate predicate, Target target, List<FieldRule> rules, String test) {
    if (kind == InputKind.KUBERNETES) {
      addExclusion(predicate, target, rules, test);
    } else {
      addExclusion(predicate, target, rules, KNOWN, test);
    }
  }

  private void addExclusion(
      Predicate predicate, Target target, List<FieldRule> rules, String... tests) {
    add("excluded(" + target.subject() + ")", predicate, target, rules, List.of(tests));
  }

  private void doubt(Predicate predicate, Target target, List<FieldRule> rules) {
    switch (predicate) {
      case Predicate.AllOf all -> all.parts().forEach(part -> doubt(part, target, rules));
      case Predicate.NoneOf none -> none.parts().forEach(part -> doubt(part, target, rules));
      case Predicate.Present _, Predicate.Absent _ -> {}
      default -> add("", predicate, target, rules, List.of("reading.state != \"known\""));
    }
  }

  /// When nobody can tell yet: what is unstated counts where the check says so.
  private String undecided() {
    return unstated == Absence.UNKNOWN && kind == InputKind.TERRAFORM
        ? "reading.state != \"known\""
        : UNKNOWN;
  }

  private String given() {
    return switch (kind) {
      case TERRAFORM, DOTENV -> kind.label() + ".given(reading)";
      case KUBERNETES, K6 -> VALUE + " != null";
    };
  }

  private String notGiven() {
    return switch (kind) {
      case TERRAFORM, DOTENV -> "not " + given();
      case KUBERNETES, K6 -> VALUE + " == null";
    };
  }

  private void deny(
      Predicate predicate, Target target, List<FieldRule> rules, String finding, String... tests) {
    String told =
        target.said().isEmpty()
            ? finding
            : "findings.unmet(reading, " + RegoText.quote(target.said()) + ")";
    add("deny contains " + told, predicate, target, rules, List.of(tests));
  }

  private void unknown(
      Predicate predicate, Target target, List<FieldRule> rules, List<String> tests) {
    add("unknown contains findings.unsure(reading)", predicate, target, rules, tests);
  }

  private void add(
      String head, Predicate predicate, Target target, List<FieldRule> rules, List<String> tests) {
    rules.add(new FieldRule(head, target.read(kind, Parts.of(predicate)), target.field(), tests));
  }

  /// The call that makes the finding: what was expected, as a value where there is one.
  private String finding(Predicate predicate, Spot spot, String not) {
    return switch (predicate) {
      case Predicate.Equal equal -> differs(not + "be", RegoText.value(equal.value()));
      case Predicate.In in -> differs(not + "be one of", RegoText.list(in.values()));
      case Predicate.Matches matches -> differs(not + "match", RegoText.pattern(matches.regex()));
      case Predicate.Bound bound -> beyond(bound, spot, not + "be ");
      case Predicate.Length(_, Predicate.Bound bound) ->
          beyond(bound, spot.ofLength(), not + "have a length of ");
      case Predicate.Length(_, Predicate.Equal equal) when !Phrase.isEmptiness(predicate) ->
          differs(not + "have a length of", RegoText.value(equal.value()));
      default ->
          "findings.unmet(reading, "
              + new Phrase.Maker(thresholds).must(predicate, spot).after(not).rego()
              + ")";
    };
  }

  private static String differs(String must, String expected) {
    return "findings.differs(reading, " + RegoText.quote(must) + ", " + expected + ")";
  }

  private String beyond(Predicate.Bound bound, Spot spot, String must) {
    Unit unit = spot.unit(bound.bound());
    return "findings.beyond(reading, %s, params.%s, %s)"
        .formatted(
            RegoText.quote(must + Phrase.side(bound.comparison())),
            thresholds.name(bound, spot),
            RegoText.quote(unit.symbol()));
  }
}
