package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The door of this room: a check to all that it could have said instead, one change each.
public final class Mutants {
  private final Check.Declared check;

  private Mutants(Check.Declared check) {
    this.check = check;
  }

  /// In the order of the check: its subject, its `where`, what it asks.
  public static List<Mutant> of(Check.Declared check) {
    var mutants = new Mutants(check);
    return Stream.of(mutants.subjects(), mutants.wheres(), mutants.requirements())
        .flatMap(all -> all)
        .map(edit -> new Mutant(edit.at(), edit.words(), edit.value()))
        .toList();
  }

  private Stream<Edit<Check.Declared>> subjects() {
    return of(check.subject())
        .map(edit -> edit.map(s -> with(s, check.where(), check.requirement())));
  }

  private Stream<Edit<Subject>> of(Subject subject) {
    return switch (subject) {
      case Subject.Resources(List<String> types) ->
          names(types).map(edit -> edit.map(Subject.Resources::new));
      case Subject.Objects(List<String> kinds) when !kinds.equals(Subject.Objects.WORKLOADS) ->
          names(kinds).map(edit -> edit.map(Subject.Objects::new));
      case Subject.Variables(List<String> variables) ->
          names(variables).map(edit -> edit.map(Subject.Variables::new));
      // `workload` is one word of the author's; a statistic is, too.
      case Subject.Objects _, Subject.Statistic _ -> Stream.empty();
      case Subject.Containers(boolean init) ->
          Stream.of(
              new Edit<>(
                  check.at(),
                  init ? "init containers left out" : "init containers taken in",
                  new Subject.Containers(!init)));
    };
  }

  private Stream<Edit<List<String>>> names(List<String> names) {
    return Edit.without(names, _ -> check.at(), name -> "`" + name + "`");
  }

  private Stream<Edit<Check.Declared>> wheres() {
    return PredicateEdits.of(check.where(), true)
        .map(edit -> edit.map(where -> with(check.subject(), where, check.requirement())))
        .map(edit -> edit.in("where"));
  }

  private Stream<Edit<Check.Declared>> requirements() {
    return of(check.requirement())
        .map(edit -> edit.map(asked -> with(check.subject(), check.where(), asked)));
  }

  private Stream<Edit<Requirement>> of(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Must(List<Condition> conditions) ->
          PredicateEdits.of(conditions, false).map(edit -> edit.map(Requirement.Must::new));
      case Requirement.Related(String type, Field link, List<Condition> conditions) ->
          PredicateEdits.of(conditions, true)
              .map(edit -> edit.map(all -> new Requirement.Related(type, link, all)));
      case Requirement.Exists(List<Condition> conditions, Optional<Subject> expectedWith) ->
          Stream.concat(
              PredicateEdits.of(conditions, true)
                  .map(edit -> edit.map(all -> new Requirement.Exists(all, expectedWith))),
              expectedWith.stream()
                  .flatMap(this::of)
                  .map(edit ->
                      edit.<Requirement>map(
                              with -> new Requirement.Exists(conditions, Optional.of(with)))
                          .in("expected-with")));
      case Requirement.Holds(Predicate predicate) ->
          PredicateEdits.of(predicate).map(edit -> edit.map(Requirement.Holds::new));
    };
  }

  private Check.Declared with(Subject subject, List<Condition> where, Requirement requirement) {
    return new Check.Declared(
        check.at(),
        check.text(),
        check.name(),
        check.partial(),
        check.group(),
        check.examples(),
        subject,
        where,
        requirement,
        check.none(),
        check.unstated(),
        check.silence(),
        check.says());
  }
}
