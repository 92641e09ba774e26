package dev.gonogo.policy.names;

import dev.gonogo.catalogue.FieldType;
import dev.gonogo.catalogue.FieldType.Simple;
import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Comparand;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.policy.names.Paths.Found;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The names in a declared check.
///
/// What must hold is asked of every type, so every type must have the field; what chooses is asked
/// of any, and so is what is asked of all kinds of workloads at once, of which some have no such
/// field.
final class CheckNames {
  private final Check.Declared check;
  private final PathStarts roots;
  private final Consumer<Problem> problems;

  CheckNames(Check.Declared check, PathStarts roots, Consumer<Problem> problems) {
    this.check = check;
    this.roots = roots;
    this.problems = problems;
  }

  void report() {
    Optional<List<PathStart>> subjects = roots.of(check.subject(), this::place, problems);
    boolean any =
        check.subject() instanceof Subject.Objects(List<String> kinds)
            && kinds.containsAll(Subject.Objects.WORKLOADS);
    subjects.ifPresent(all -> check.chosen().forEach(c -> condition(c, all, all, true)));
    for (Condition condition : check.where()) {
      if (condition.predicate() instanceof Predicate.Through(_, var hops)) {
        hops(hops, subjects);
      }
    }
    switch (check.requirement()) {
      case Requirement.Must(var conditions) ->
          subjects.ifPresent(all -> conditions.forEach(c -> condition(c, all, all, any)));
      case Requirement.Exists(var conditions, var expectedWith) -> {
        subjects.ifPresent(all -> conditions.forEach(c -> condition(c, all, all, true)));
        expectedWith.ifPresent(with -> roots.of(with, this::place, problems));
      }
      case Requirement.Forbidden(var expectedWith) ->
          expectedWith.ifPresent(with -> roots.of(with, this::place, problems));
      case Requirement.Counted counted -> subjects.ifPresent(all -> counted(counted, all));
      case Requirement.Related(var hops, var conditions, var count) -> {
        Optional<List<PathStart>> last = hops(hops, subjects);
        List<PathStart> from = subjects.orElse(List.of());
        last.ifPresent(all -> conditions.forEach(c -> condition(c, all, from, false)));
        last.ifPresent(all -> count.ifPresent(c -> counted(c, all)));
      }
      case Requirement.Holds _ -> {}
    }
  }

  private void counted(Requirement.Counted counted, List<PathStart> of) {
    counted.distinct().ifPresent(field -> field(counted.number().at(), field, of, true));
  }

  /// @return what the last step leads to, where its names are known
  private Optional<List<PathStart>> hops(List<Hop> hops, Optional<List<PathStart>> subjects) {
    Optional<List<PathStart>> from = subjects;
    for (Hop hop : hops) {
      Optional<List<PathStart>> to = roots.ofTypes(check.kind(), types(hop), this::place, problems);
      switch (hop.way()) {
        case Hop.Way.By(Field field) -> from.ifPresent(all -> field(hop.at(), field, all, true));
        case Hop.Way.Its(Field field) -> to.ifPresent(all -> field(hop.at(), field, all, false));
        case Hop.Way.RouteTable _ -> {}
      }
      Optional<List<PathStart>> before = from;
      to.ifPresent(
          all -> hop.where().forEach(c -> condition(c, all, before.orElse(List.of()), true)));
      from = to;
    }
    return from;
  }

  /// A network stands for a table and has none of its fields.
  private static List<String> types(Hop hop) {
    return hop.way() instanceof Hop.Way.RouteTable
        ? hop.types().stream().filter(type -> !type.equals("aws_vpc")).toList()
        : hop.types();
  }

  /// @param subjects what `subject.` goes back to
  /// @param any whether one that has the field is enough
  private void condition(
      Condition condition, List<PathStart> of, List<PathStart> subjects, boolean any) {
    if (condition.predicate() instanceof Predicate.Through || isDerived(condition.field())) {
      return;
    }
    List<PathStart> led = field(condition.at(), condition.field(), of, any);
    predicate(condition.predicate(), led, of, subjects);
  }

  private static boolean isDerived(Field field) {
    return field.steps().getFirst() instanceof Step.Key(String name)
        && Subject.DERIVED.contains(name);
  }

  /// @param beside where another field is looked for that a value is compared with
  private void predicate(
      Predicate predicate,
      List<PathStart> value,
      List<PathStart> beside,
      List<PathStart> subjects) {
    switch (predicate) {
      case Predicate.OfElements elements -> {
        List<PathStart> inner = elements(value);
        predicate(elements.element(), inner, inner, subjects);
      }
      case Predicate.Fields(_, var conditions) ->
          conditions.forEach(c -> {
            List<PathStart> led = field(c.at(), c.field(), value, true);
            predicate(c.predicate(), led, beside, subjects);
          });
      case Predicate.OfParts parts ->
          parts.parts().forEach(part -> predicate(part, value, beside, subjects));
      case Predicate.Against against -> comparand(against.comparand(), beside, subjects);
      case Predicate.LeadsTo(Span _, List<String> kinds) ->
          roots.ofTypes(check.kind(), kinds, this::place, problems);
      case Predicate.OfValue _,
          Predicate.Length _,
          Predicate.Read _,
          Predicate.Present _,
          Predicate.Absent _ -> {}
    }
  }

  private void comparand(Comparand comparand, List<PathStart> beside, List<PathStart> subjects) {
    List<PathStart> of = comparand.ofSubject() ? subjects : beside;
    if (!of.isEmpty()) {
      field(comparand.at(), comparand.field(), of, true);
    }
    comparand.plus().stream()
        .flatMap(a -> a instanceof Comparand.Addend.Of(var inner) ? Stream.of(inner) : Stream.of())
        .forEach(inner -> comparand(inner, beside, subjects));
  }

  private static List<PathStart> elements(List<PathStart> lists) {
    return lists.stream()
        .map(root ->
            new PathStart(root.name(), root.shapes().stream().map(CheckNames::element).toList()))
        .toList();
  }

  private static FieldType element(FieldType type) {
    return type instanceof FieldType.ListOf(FieldType element) ? element : Simple.ANYTHING;
  }

  /// Goes a path from each root, and tells where that cannot be done.
  ///
  /// @param any whether one from which it can be gone is enough
  /// @return what it leads to
  private List<PathStart> field(Span at, Field field, List<PathStart> from, boolean any) {
    var led = new ArrayList<PathStart>();
    var wrong = new ArrayList<Problem>();
    for (PathStart root : from) {
      List<Found> found = root.shapes().stream().map(shape -> Paths.of(shape, field)).toList();
      List<FieldType> types =
          found.stream()
              .flatMap(f -> f instanceof Found.Leads(var type) ? Stream.of(type) : Stream.of())
              .toList();
      if (types.isEmpty()) {
        found.stream().findFirst().ifPresent(f -> wrong.add(problem(at, root, f)));
      } else {
        led.add(new PathStart(root.name(), types));
      }
    }
    if (!any || led.isEmpty()) {
      wrong.stream().limit(1).forEach(problems);
    }
    return led;
  }

  private static Problem problem(Span at, PathStart root, Found found) {
    return switch (found) {
      case Found.NoName(var path, var wrong, var near) ->
          new NameProblem.NoField(at, root.name(), path, wrong, near);
      case Found.NoWay(var path, var is, var instead) ->
          new NameProblem.NoStep(at, root.name(), path, is, instead);
      case Found.Leads _ -> throw new IllegalArgumentException("it leads somewhere");
    };
  }

  private Span place(String word) {
    return check.text().word(word).orElse(check.at());
  }
}
