package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.yaml.StrictYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a `yaml check` fence: the YAML, its schema, and then what it means.
final class Checks {
  private static final FenceSchema SCHEMA =
      FenceSchema.load("check.schema.json", "a check", Subjects.KEYS);

  private final Fence fence;
  private final String name;
  private final FileProblems problems;
  private final PredicateReader predicates;

  private Checks(Fence fence, String name, FileProblems problems) {
    this.fence = fence;
    this.name = name;
    this.problems = problems;
    this.predicates = new PredicateReader(problems);
  }

  /// The check, or nothing where there was an error in it.
  static Optional<Check> read(
      Fence fence, String name, List<Check.Example> examples, FileProblems fileProblems) {
    FileProblems problems = fileProblems.oncePerPlace();
    return FenceYaml.mapping(fence.text(), problems)
        .flatMap(yaml -> {
          SCHEMA.check(yaml, problems);
          Optional<Check> check = new Checks(fence, name, problems).read(yaml, examples);
          return problems.any() ? Optional.empty() : check;
        });
  }

  private Optional<Check> read(StrictYaml.Mapping yaml, List<Check.Example> examples) {
    Optional<Subject> subject = new Subjects(problems).read(yaml);
    Optional<List<Check.Condition>> where =
        yaml.get("where").map(predicates::conditions).orElse(Optional.of(List.of()));
    Optional<Requirement> requirement = subject.flatMap(s -> requirement(s, yaml));
    if (subject.isEmpty() || where.isEmpty() || requirement.isEmpty()) {
      return Optional.empty();
    }
    Contradictions.report(where.get(), requirement.get(), problems);
    reportExcused(yaml, requirement.get());
    reportDimension(subject.get(), requirement.get());
    return Optional.of(
        new Check.Declared(
            fence.at(),
            fence.text(),
            name,
            yaml.get("partial").map(Checks::word).filter("true"::equals).isPresent(),
            group(yaml),
            examples,
            subject.get(),
            where.get(),
            requirement.get(),
            absence(yaml, "none", unlessSaid(requirement.get())),
            absence(yaml, "unstated", Check.Absence.FAIL),
            says(yaml, requirement.get())));
  }

  /// The author's words: for the one thing that is asked, or field by field.
  private SortedMap<String, String> says(StrictYaml.Mapping yaml, Requirement requirement) {
    var says = new TreeMap<String, String>();
    Set<String> fields = fields(requirement);
    switch (yaml.get("says").orElse(new StrictYaml.Mapping(yaml.at(), List.of()))) {
      case StrictYaml.Scalar words when fields.isEmpty() -> says.put("", words.text());
      case StrictYaml.Mapping mapping when !fields.isEmpty() || mapping.entries().isEmpty() ->
          mapping.entries().forEach(entry -> says(entry, fields, says));
      case StrictYaml other ->
          problems.report(
              new CheckProblem.WrongShape(
                  other.at(),
                  fields.isEmpty() ? "a text" : "a mapping of the fields of `must` to words",
                  FenceYaml.shape(other)));
    }
    return says;
  }

  private void says(StrictYaml.Entry entry, Set<String> fields, SortedMap<String, String> says) {
    Optional<Field> field = FieldReader.read(entry.key(), problems);
    if (field.isEmpty()) {
      return;
    }
    String name = field.get().toString();
    if (!fields.contains(name)) {
      problems.report(
          new CheckProblem.UnknownKey(
              entry.key().at(), name, "a field of `must`", List.copyOf(fields)));
    } else if (entry.value() instanceof StrictYaml.Scalar words) {
      says.put(name, words.text());
    }
  }

  private static Set<String> fields(Requirement requirement) {
    List<Check.Condition> conditions =
        switch (requirement) {
          case Requirement.Must(var all) -> all;
          case Requirement.Related(_, _, var all) -> all;
          case Requirement.Exists _, Requirement.Holds _ -> List.of();
        };
    return conditions.stream().map(c -> c.field().toString()).collect(Collectors.toSet());
  }

  /// A check that only asks whether there is something could never fail if `none` excused it.
  private void reportExcused(StrictYaml.Mapping yaml, Requirement requirement) {
    boolean onlyExists =
        switch (requirement) {
          case Requirement.Exists(var conditions) -> conditions.isEmpty();
          case Requirement.Holds(Predicate predicate) -> predicate instanceof Predicate.Present;
          case Requirement.Must _, Requirement.Related _ -> false;
        };
    Optional<StrictYaml> none =
        yaml.get("none").filter(value -> word(value).equals("not-applicable"));
    if (onlyExists && none.isPresent()) {
      problems.report(
          new CheckProblem.NothingFails(
              none.get().at(), "what must exist is excused where there is none"));
    }
  }

  /// k6 knows what its statistics measure: a `p(95)` is no share, a `rate` no time.
  private void reportDimension(Subject subject, Requirement requirement) {
    if (subject instanceof Subject.Statistic statistic
        && requirement instanceof Requirement.Holds(Predicate predicate)) {
      Set<Quantity.Dimension> good = Subjects.dimensions(statistic);
      bounds(predicate)
          .filter(bound -> !good.contains(bound.bound().unit().dimension()))
          .forEach(bound ->
              problems.report(
                  new CheckProblem.WrongDimension(
                      bound.at(),
                      Contradictions.words(bound.bound().unit().dimension()),
                      String.join(" or ", good.stream().map(Contradictions::words).toList()))));
    }
  }

  private static Stream<Predicate.Bound> bounds(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Bound bound -> Stream.of(bound);
      case Predicate.OfParts group -> group.parts().stream().flatMap(Checks::bounds);
      case Predicate.OfValue _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.Present _,
          Predicate.Absent _ ->
          Stream.empty();
    };
  }

  /// What must exist is not excused by there being none of it.
  private static Check.Absence unlessSaid(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Exists _, Requirement.Holds(Predicate.Present _) -> Check.Absence.FAIL;
      case Requirement.Must _, Requirement.Related _, Requirement.Holds _ ->
          Check.Absence.NOT_APPLICABLE;
    };
  }

  private Optional<Requirement> requirement(Subject subject, StrictYaml.Mapping yaml) {
    return switch (subject) {
      case Subject.Resources _, Subject.Objects _, Subject.Containers _ -> ofObjects(yaml);
      case Subject.Variables _, Subject.Statistic _ -> ofValue(subject, yaml);
    };
  }

  private Optional<Requirement> ofObjects(StrictYaml.Mapping yaml) {
    var said = new ArrayList<StrictYaml.Entry>();
    Stream.of("exists", "related", "must")
        .map(yaml::entry)
        .flatMap(Optional::stream)
        .forEach(said::add);
    Optional<StrictYaml.Entry> related = yaml.entry("related");
    // Behind `related`, `must` is about the related one.
    related.flatMap(_ -> yaml.entry("must")).ifPresent(said::remove);
    if (said.isEmpty()) {
      problems.report(
          new CheckProblem.NoRequirement(yaml.at(), List.of("must", "exists", "related")));
      return Optional.empty();
    }
    if (said.size() > 1) {
      StrictYaml.Entry second = said.get(1);
      problems.report(
          new CheckProblem.SeveralRequirements(
              second.key().at(), said.getFirst().name(), second.name()));
      return Optional.empty();
    }
    StrictYaml value = said.getFirst().value();
    return switch (said.getFirst().name()) {
      case "must" -> predicates.conditions(value).map(Requirement.Must::new);
      case "exists" -> exists(value);
      default -> related(value, yaml);
    };
  }

  private Optional<Requirement> exists(StrictYaml value) {
    return value instanceof StrictYaml.Scalar
        ? Optional.of(new Requirement.Exists(List.of()))
        : predicates.conditions(value).map(Requirement.Exists::new);
  }

  private Optional<Requirement> related(StrictYaml value, StrictYaml.Mapping yaml) {
    Optional<List<Check.Condition>> conditions =
        yaml.get("must").map(predicates::conditions).orElse(Optional.of(List.of()));
    if (!(value instanceof StrictYaml.Mapping mapping)
        || mapping.entries().size() != 1
        || !(mapping.entries().getFirst().value() instanceof StrictYaml.Scalar link)) {
      return Optional.empty();
    }
    StrictYaml.Scalar type = mapping.entries().getFirst().key();
    boolean resource = yaml.get("terraform").isPresent();
    if (resource
        ? !SubjectNames.isResourceType(type.text())
        : !SubjectNames.isObjectKind(type.text())) {
      problems.report(
          resource
              ? new CheckProblem.BadName(
                  type.at(), type.text(), Subjects.RESOURCE_TYPE, "aws_s3_bucket", List.of())
              : new CheckProblem.BadName(
                  type.at(), type.text(), Subjects.KIND, "Service", SubjectNames.KINDS));
    }
    return FieldReader.read(link, problems)
        .flatMap(f -> conditions.map(c -> new Requirement.Related(type.text(), f, c)));
  }

  private Optional<Requirement> ofValue(Subject subject, StrictYaml.Mapping yaml) {
    List<StrictYaml.Entry> keys =
        yaml.entries().stream().filter(e -> PredicateReader.KEYS.contains(e.name())).toList();
    if (!keys.isEmpty()) {
      return predicates.all(yaml, keys).map(Requirement.Holds::new);
    }
    if (subject instanceof Subject.Variables) {
      return Optional.of(new Requirement.Holds(new Predicate.Present(yaml.at())));
    }
    problems.report(
        new CheckProblem.NoRequirement(yaml.at(), List.of("below", "above", "min", "max")));
    return Optional.empty();
  }

  private Optional<String> group(StrictYaml.Mapping yaml) {
    Optional<StrictYaml> value = yaml.get("group");
    if (value.isPresent() && !Kebab.isName(word(value.get()))) {
      problems.report(
          new CheckProblem.BadName(
              value.get().at(), word(value.get()), "name in lower case", "edge", List.of()));
    }
    return value.map(Checks::word);
  }

  private static Check.Absence absence(
      StrictYaml.Mapping yaml, String key, Check.Absence unlessSaid) {
    return yaml.get(key).flatMap(value -> absence(word(value))).orElse(unlessSaid);
  }

  /// What a word says that an absence means.
  static Optional<Check.Absence> absence(String word) {
    return Stream.of(Check.Absence.values())
        .filter(a -> a.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst();
  }

  private static String word(StrictYaml node) {
    return node instanceof StrictYaml.Scalar scalar ? scalar.text() : "";
  }
}
