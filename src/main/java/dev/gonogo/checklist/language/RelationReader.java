package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.source.Span;
import dev.gonogo.yaml.StrictYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads `related`: in short, a type and the field of it that leads here; or step by step.
final class RelationReader {
  private static final String RELATED = "related";

  private final FenceShape shape;
  private final FileProblems problems;
  private final PredicateReader predicates;
  private final Optional<List<String>> subjects;

  /// @param subjects the types that are judged, where it is types
  RelationReader(
      FenceShape shape,
      FileProblems problems,
      PredicateReader predicates,
      Optional<List<String>> subjects) {
    this.shape = shape;
    this.problems = problems;
    this.predicates = predicates;
    this.subjects = subjects;
  }

  /// What a check asks for with `related`, and with the `must` beside it.
  ///
  /// @param count how many there must be, where the check says it
  Optional<Requirement> requirement(
      StrictYaml value, StrictYaml.Mapping check, Optional<Requirement.Counted> count) {
    Optional<List<Check.Condition>> conditions =
        check
            .get("must")
            .map(new PredicateReader(shape, problems, true)::conditions)
            .orElse(Optional.of(List.of()));
    Optional<List<Hop>> hops =
        value instanceof StrictYaml.Sequence ? steps(value) : inShort(value).map(List::of);
    return hops.flatMap(all -> conditions.map(c -> new Requirement.Related(all, c, count)));
  }

  private Optional<Hop> inShort(StrictYaml value) {
    Optional<StrictYaml.Entry> relation = shape.mapping(value).map(m -> m.entries().getFirst());
    return relation.flatMap(entry ->
        shape
            .scalar(entry.value())
            .flatMap(field -> FieldReader.read(field, problems))
            .map(field -> Hop.its(entry.key().at(), entry.name(), field)));
  }

  /// The conditions of `where`: fields, and under `related` what the subject must lead to.
  Optional<List<Check.Condition>> where(StrictYaml value) {
    Optional<StrictYaml.Entry> related =
        shape.mapping(value).flatMap(mapping -> mapping.entry(RELATED));
    if (related.isEmpty()) {
      return predicates.conditions(value);
    }
    Optional<Check.Condition> through = through(related.get());
    Optional<List<Check.Condition>> fields = fields(value);
    return through.flatMap(
        t -> fields.map(all -> Stream.concat(all.stream(), Stream.of(t)).toList()));
  }

  private Optional<List<Check.Condition>> fields(StrictYaml where) {
    return shape
        .mapping(where)
        .map(mapping ->
            new StrictYaml.Mapping(
                mapping.at(),
                mapping.entries().stream().filter(e -> !e.name().equals(RELATED)).toList()))
        .flatMap(predicates::conditions);
  }

  private Optional<Check.Condition> through(StrictYaml.Entry entry) {
    Optional<List<Hop>> hops =
        entry.value() instanceof StrictYaml.Sequence
            ? steps(entry.value())
            : step(entry.value(), subjects).map(List::of);
    Span at = entry.key().at();
    return hops.map(
        all -> new Check.Condition(at, Predicate.Through.FIELD, new Predicate.Through(at, all)));
  }

  private Optional<List<Hop>> steps(StrictYaml value) {
    Optional<StrictYaml.Sequence> list = shape.list(value);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    var hops = new ArrayList<Hop>();
    boolean whole = true;
    for (StrictYaml item : list.get().items()) {
      Optional<Hop> hop =
          step(item, hops.isEmpty() ? subjects : Optional.of(hops.getLast().types()));
      hop.ifPresent(hops::add);
      whole &= hop.isPresent();
    }
    return whole ? Optional.of(hops) : Optional.empty();
  }

  private Optional<Hop> step(StrictYaml node, Optional<List<String>> from) {
    Optional<StrictYaml.Mapping> mapping = shape.mapping(node);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    StrictYaml.Mapping step = mapping.get();
    Optional<List<String>> to = to(step);
    Optional<Hop.Way> way = way(step, to.orElse(List.of()), from);
    Optional<List<Check.Condition>> conditions = conditions(step);
    if (step.get("some").isPresent() && step.get("every").isPresent()) {
      problems.report(
          new CheckProblem.BadStep(
              step.entry("some").orElseThrow().key().at(),
              "it asks for every one and for some one",
              "leave one of the two words"));
    }
    Check.Absence none =
        word(step, "none").flatMap(CheckReader::absence).orElse(Check.Absence.FAIL);
    return to.flatMap(types ->
        way.flatMap(w ->
            conditions.map(c ->
                new Hop(
                    step.at(),
                    w instanceof Hop.Way.RouteTable ? Hop.Way.RouteTable.TYPES : types,
                    w,
                    c,
                    step.get("some").isPresent(),
                    none))));
  }

  private Optional<List<String>> to(StrictYaml.Mapping step) {
    Optional<StrictYaml> to = step.get("to");
    if (to.isEmpty()) {
      problems.report(
          new CheckProblem.BadStep(
              step.at(), "it does not say where it leads", "say the type or kind in `to`"));
      return Optional.empty();
    }
    return new SubjectReader(shape, problems)
        .names(to.get())
        .map(names ->
            names.stream()
                .flatMap(name ->
                    name.equals("workload") ? Subject.Objects.WORKLOADS.stream() : Stream.of(name))
                .distinct()
                .toList());
  }

  private Optional<Hop.Way> way(
      StrictYaml.Mapping step, List<String> types, Optional<List<String>> from) {
    Optional<StrictYaml.Entry> by = step.entry("by");
    Optional<StrictYaml.Entry> its = step.entry("its");
    if (types.contains(Hop.Way.RouteTable.WORD)) {
      return routeTable(step, types, from, by.or(() -> its));
    }
    if (by.isPresent() == its.isPresent()) {
      problems.report(
          new CheckProblem.BadStep(
              by.map(entry -> entry.key().at()).orElse(step.at()),
              by.isPresent()
                  ? "it goes two ways at once"
                  : "it does not say which field leads there",
              "say `by:` and a field of this side, or `its:` and a field of the other"));
      return Optional.empty();
    }
    return by.or(() -> its)
        .flatMap(entry -> shape.scalar(entry.value()))
        .flatMap(field -> FieldReader.read(field, problems))
        .map(field -> by.isPresent() ? new Hop.Way.By(field) : new Hop.Way.Its(field));
  }

  private Optional<Hop.Way> routeTable(
      StrictYaml.Mapping step,
      List<String> types,
      Optional<List<String>> from,
      Optional<StrictYaml.Entry> field) {
    Span at = field.map(entry -> entry.key().at()).orElse(step.at());
    boolean ofSubnet = from.equals(Optional.of(List.of(Hop.Way.RouteTable.OF)));
    if (types.size() > 1 || field.isPresent() || !ofSubnet) {
      problems.report(
          new CheckProblem.BadStep(
              at,
              "`route-table` is the one that a subnet is on",
              "step to it from `aws_subnet`, with no field and no type beside it"));
      return Optional.empty();
    }
    return Optional.of(new Hop.Way.RouteTable());
  }

  /// Which of the others count; `must` says the same in a step of `where`.
  private Optional<List<Check.Condition>> conditions(StrictYaml.Mapping step) {
    var all = new ArrayList<Check.Condition>();
    for (String key : List.of("where", "must")) {
      Optional<StrictYaml> said = step.get(key);
      if (said.isPresent()) {
        Optional<List<Check.Condition>> read = predicates.conditions(said.get());
        if (read.isEmpty()) {
          return Optional.empty();
        }
        all.addAll(read.get());
      }
    }
    return Optional.of(all);
  }

  private Optional<String> word(StrictYaml.Mapping step, String key) {
    return step.get(key).flatMap(shape::scalar).map(StrictYaml.Scalar::text);
  }
}
