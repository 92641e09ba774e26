package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.input.InputKind;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be said in the check language and means nothing for the subjects of a kind.
public final class Checkable {
  /// As many lists as the library's `fields.rego` goes through.
  private static final int MOST_LISTS = 3;

  private Checkable() {}

  /// Reports what [DeclaredRules] could not make rules of.
  ///
  /// @param source the checklist's file
  public static void check(Source source, Check.Declared check, Problems problems) {
    requirement(source, check, problems);
    countOfRelated(source, check, problems);
    when(source, check, fields(check), problems);
    conditions(check).forEach(c -> lists(source, c, problems));
    fieldsAgainstFields(source, check, problems);
    ledTo(source, check, problems);
    silence(source, check, problems);
  }

  /// Whether a subject can meet the check without a word, as far as the check itself tells.
  public static boolean canBeSilent(Check.Declared check) {
    return SilenceRules.canBeSilent(check);
  }

  /// Where another field can be asked for: a condition compares its own field with another one, and
  /// so does an element of a list. Between them lies a choice, of which each way would have to read
  /// both.
  private static void fieldsAgainstFields(Source source, Check.Declared check, Problems problems) {
    if (check.requirement() instanceof Requirement.Holds(Predicate predicate)) {
      Parts.beside(predicate)
          .findAny()
          .ifPresent(_ -> problems.report(source, new UncheckableProblem.NoField(predicate.at())));
    }
    conditions(check).stream()
        .flatMap(c -> Demand.of(c.predicate()).stream())
        .map(Demand::predicate)
        .filter(predicate -> !(predicate instanceof Predicate.Against))
        .filter(predicate -> Parts.beside(predicate).findAny().isPresent())
        .forEach(predicate ->
            problems.report(source, new UncheckableProblem.FieldInChoice(predicate.at())));
  }

  private static void silence(Source source, Check.Declared check, Problems problems) {
    check
        .silence()
        .filter(_ -> !SilenceRules.canBeSilent(check))
        .ifPresent(
            silence -> problems.report(source, new UncheckableProblem.NeverSilent(silence.at())));
  }

  private static boolean fields(Check.Declared check) {
    return switch (KindRego.of(check.subject())) {
      case KindRego.OfFields _ -> true;
      case KindRego.OfValue _ -> false;
    };
  }

  /// What stands beside a variable is a variable, and beside a property one whose name may have
  /// dots. Where subjects have fields, `when` takes some out that are there: that there is none is
  /// another thing.
  private static void when(Source source, Check.Declared check, boolean fields, Problems problems) {
    if (check.subject() instanceof Subject.Properties) {
      return;
    }
    if (!fields) {
      check.when().stream()
          .filter(c -> c.field().steps().size() > 1)
          .forEach(c -> problems.report(source, new UncheckableProblem.NoVariable(c.at())));
    } else if (!check.when().isEmpty()
        && (check.none() == Check.Absence.FAIL || check.none() == Check.Absence.UNKNOWN)) {
      problems.report(source, new UncheckableProblem.NoneBesideWhen(check.when().getFirst().at()));
    }
  }

  /// Fields of resources are those of the subjects, unless it is a view, and those of others.
  private static void ledTo(Source source, Check.Declared check, Problems problems) {
    boolean ofPlan = check.kind() == InputKind.TERRAFORM;
    boolean ofResources = ofPlan && !(check.subject() instanceof Subject.OfView);
    Stream<Optional<Predicate>> ofSubjects =
        check.ofSubjects().stream().map(c -> LeadsToPlaces.misplaced(c, ofResources));
    Stream<Optional<Predicate>> ofOthers =
        ofOthers(check).stream().map(c -> LeadsToPlaces.misplaced(c, ofPlan));
    Stream<Optional<Predicate>> ofValue =
        check.requirement() instanceof Requirement.Holds(Predicate predicate)
            ? Stream.of(
                LeadsToPlaces.misplaced(
                    new Condition(predicate.at(), Predicate.Through.FIELD, predicate), false))
            : Stream.empty();
    Stream.of(ofSubjects, ofOthers, ofValue)
        .flatMap(found -> found)
        .flatMap(Optional::stream)
        .forEach(predicate ->
            problems.report(source, new UncheckableProblem.LeadsToOfPart(predicate.at())));
  }

  private static List<Condition> ofOthers(Check.Declared check) {
    var all = new ArrayList<Condition>();
    check.hops().forEach(hop -> all.addAll(hop.where()));
    if (check.requirement() instanceof Requirement.Related(_, var conditions, _)) {
      all.addAll(conditions);
    }
    return all;
  }

  /// By several steps one comes to the same from many.
  private static void countOfRelated(Source source, Check.Declared check, Problems problems) {
    if (check.requirement() instanceof Requirement.Related(var hops, _, var count)
        && count.isPresent()
        && !isPlain(hops)) {
      problems.report(source, new UncheckableProblem.CountOfSteps(count.get().number().at()));
    }
  }

  private static boolean isPlain(List<Hop> hops) {
    return hops.size() == 1 && hops.getFirst().isPlain();
  }

  private static void requirement(Source source, Check.Declared check, Problems problems) {
    boolean fields = fields(check);
    boolean fits =
        switch (check.requirement()) {
          case Requirement.Must _,
              Requirement.Forbidden _,
              Requirement.Counted _,
              Requirement.Related _ ->
              fields;
          case Requirement.Holds _ -> !fields;
          case Requirement.Exists(List<Condition> conditions, _) -> fields || conditions.isEmpty();
        };
    if (!fits || (!fields && !check.where().isEmpty())) {
      String asked = fits ? "where" : check.requirement().word();
      problems.report(
          source,
          new UncheckableProblem.NoSuchRequirement(check.at(), asked, check.kind().label()));
    }
  }

  private static List<Condition> conditions(Check.Declared check) {
    var all = new ArrayList<>(check.chosen());
    switch (check.requirement()) {
      case Requirement.Must(List<Condition> conditions) -> all.addAll(conditions);
      case Requirement.Exists(List<Condition> conditions, _) -> all.addAll(conditions);
      case Requirement.Related _ -> all.addAll(ofOthers(check));
      case Requirement.Forbidden _, Requirement.Counted _, Requirement.Holds _ -> {}
    }
    return all;
  }

  private static void lists(Source source, Condition condition, Problems problems) {
    int most =
        Parts.of(condition.predicate()).stream()
            .mapToInt(part -> stars(Parts.joined(condition.field().steps(), part)))
            .max()
            .orElse(stars(condition.field().steps()));
    if (most > MOST_LISTS) {
      problems.report(
          source,
          new UncheckableProblem.TooManyLists(condition.at(), condition.field().toString()));
    }
  }

  private static int stars(List<Field.Step> steps) {
    return (int) steps.stream().filter(Field.Step.Each.class::isInstance).count();
  }
}
