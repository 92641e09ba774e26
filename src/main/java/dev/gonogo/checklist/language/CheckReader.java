package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Comparand;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Silence;
import dev.gonogo.checklist.Subject;
import dev.gonogo.checklist.View;
import dev.gonogo.source.Span;
import dev.gonogo.yaml.StrictYaml;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a `yaml check` fence: the YAML, its schema, and then what it means.
final class CheckReader {
  private static final FenceSchema SCHEMA = FenceSchema.load("check.schema.json", "a check");

  private final Fence fence;
  private final String name;
  private final FenceShape shape;
  private final FileProblems problems;
  private final PredicateReader predicates;

  private CheckReader(Fence fence, String name, FenceShape shape, FileProblems problems) {
    this.fence = fence;
    this.name = name;
    this.shape = shape;
    this.problems = problems;
    this.predicates = new PredicateReader(shape, problems, false);
  }

  /// The check, or nothing where there was an error in it.
  static Optional<Check> read(
      Fence fence, String name, List<Check.Example> examples, FileProblems fileProblems) {
    FileProblems problems = fileProblems.counting();
    Optional<Check> check =
        FenceYaml.read(fence.text(), problems)
            .flatMap(root -> {
              FenceShape shape = SCHEMA.judge(root, problems);
              var reader = new CheckReader(fence, name, shape, problems);
              return shape.mapping(root).flatMap(yaml -> reader.read(yaml, examples));
            });
    return problems.any() ? Optional.empty() : check;
  }

  private Optional<Check> read(StrictYaml.Mapping yaml, List<Check.Example> examples) {
    Optional<Subject> subject = new SubjectReader(shape, problems).read(yaml);
    var relations = new RelationReader(shape, problems, predicates, types(subject));
    Optional<List<Check.Condition>> where =
        yaml.get("where").map(relations::where).orElse(Optional.of(List.of()));
    Optional<List<Check.Condition>> when =
        yaml.get("when").map(predicates::conditions).orElse(Optional.of(List.of()));
    Optional<Requirement> requirement = requirement(yaml, relations);
    if (subject.isEmpty() || where.isEmpty() || when.isEmpty() || requirement.isEmpty()) {
      return Optional.empty();
    }
    List<Check.Condition> chosen =
        Stream.concat(where.get().stream(), when.get().stream()).toList();
    reportFieldsOfView(subject.get(), chosen, requirement.get());
    Contradictions.report(chosen, requirement.get(), problems);
    ComparandContradictions.report(chosen, requirement.get(), problems);
    reportExcused(yaml, requirement.get());
    reportDimension(subject.get(), requirement.get());
    return Optional.of(
        new Check.Declared(
            fence.at(),
            fence.text(),
            name,
            word(yaml, "partial").filter("true"::equals).isPresent(),
            word(yaml, "group"),
            examples,
            subject.get(),
            where.get(),
            when.get(),
            requirement.get(),
            absence(yaml, "none", unlessSaid(requirement.get())),
            absence(yaml, "unstated", Check.Absence.FAIL),
            silence(yaml),
            says(yaml, requirement.get())));
  }

  private static Optional<List<String>> types(Optional<Subject> subject) {
    return subject.flatMap(
        s -> s instanceof Subject.Resources(var types) ? Optional.of(types) : Optional.empty());
  }

  /// The author's words: for the one thing that is asked, or field by field.
  private SortedMap<String, String> says(StrictYaml.Mapping yaml, Requirement requirement) {
    var says = new TreeMap<String, String>();
    Set<String> fields = fields(requirement);
    Optional<StrictYaml> said = yaml.get("says").filter(node -> !shape.refuses(node));
    if (said.isPresent() && said.get() instanceof StrictYaml.Scalar words) {
      says.put("", words.text());
    } else {
      said.flatMap(shape::mapping)
          .ifPresent(m -> m.entries().forEach(entry -> says(entry, fields, says)));
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
    } else {
      shape.scalar(entry.value()).ifPresent(words -> says.put(name, words.text()));
    }
  }

  private static Set<String> fields(Requirement requirement) {
    List<Check.Condition> conditions =
        switch (requirement) {
          case Requirement.Must(var all) -> all;
          case Requirement.Related(_, var all, _) -> all;
          case Requirement.Exists _,
              Requirement.Forbidden _,
              Requirement.Counted _,
              Requirement.Holds _ ->
              List.of();
        };
    return conditions.stream().map(c -> c.field().toString()).collect(Collectors.toSet());
  }

  /// A check that only asks whether there is something could never fail if `none` excused it.
  private void reportExcused(StrictYaml.Mapping yaml, Requirement requirement) {
    boolean onlyExists =
        switch (requirement) {
          case Requirement.Exists(var conditions, _) -> conditions.isEmpty();
          case Requirement.Holds(Predicate predicate) -> predicate instanceof Predicate.Present;
          case Requirement.Must _,
              Requirement.Forbidden _,
              Requirement.Counted _,
              Requirement.Related _ ->
              false;
        };
    if (onlyExists && word(yaml, "none").filter("not-applicable"::equals).isPresent()) {
      problems.report(
          new CheckProblem.NothingFails(
              yaml.get("none").orElseThrow().at(),
              "what must exist is excused where there is none"));
    }
  }

  private void reportFieldsOfView(
      Subject subject, List<Check.Condition> chosen, Requirement requirement) {
    if (subject instanceof Subject.OfView(View view)) {
      List<Check.Condition> asked =
          Stream.concat(chosen.stream(), requirement.ofSubjects().stream())
              .filter(condition -> !(condition.predicate() instanceof Predicate.Through))
              .toList();
      asked.forEach(condition -> reportFieldOfView(condition.at(), condition.field(), view));
      Stream<Comparand> ofView =
          asked.stream()
              .map(Check.Condition::predicate)
              .flatMap(ComparandContradictions::ofSubject);
      Stream<Comparand> ledBack =
          requirement instanceof Requirement.Related(_, var conditions, _)
              ? conditions.stream()
                  .flatMap(c -> ComparandContradictions.ofSubject(c.predicate()))
                  .filter(Comparand::ofSubject)
              : Stream.of();
      Stream.concat(ofView, ledBack)
          .forEach(comparand -> reportFieldOfView(comparand.at(), comparand.field(), view));
    }
  }

  private void reportFieldOfView(Span at, Field field, View view) {
    if (view.fields().stream().noneMatch(field::begins)) {
      problems.report(
          new CheckProblem.UnknownKey(
              at, field.toString(), "`" + view.word() + "`", view.fields()));
    }
  }

  private void reportDimension(Subject subject, Requirement requirement) {
    if (requirement instanceof Requirement.Holds(Predicate predicate)) {
      ValueContradictions.report(predicate, subject.valueTypes(), problems);
      Set<Quantity.Dimension> good = subject.dimensions();
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
      case Predicate.OfParts group -> group.parts().stream().flatMap(CheckReader::bounds);
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.Read _,
          Predicate.Present _,
          Predicate.Absent _ ->
          Stream.empty();
    };
  }

  /// What must exist is not excused by there being none of it.
  private static Check.Absence unlessSaid(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Exists _, Requirement.Holds(Predicate.Present _) -> Check.Absence.FAIL;
      case Requirement.Must _,
          Requirement.Forbidden _,
          Requirement.Counted _,
          Requirement.Related _,
          Requirement.Holds _ ->
          Check.Absence.NOT_APPLICABLE;
    };
  }

  /// What is asked: the schema lets one of these through, and of a variable that it is there.
  private Optional<Requirement> requirement(StrictYaml.Mapping yaml, RelationReader relations) {
    Optional<StrictYaml> exists = yaml.get("exists");
    if (exists.isPresent()) {
      return exists(exists.get(), yaml);
    }
    Optional<StrictYaml> count = yaml.get("count");
    Optional<Requirement.Counted> counted = count.flatMap(number -> counted(number, yaml));
    if (count.isPresent() && counted.isEmpty()) {
      return Optional.empty();
    }
    if (count.isEmpty()) {
      yaml.entry("distinct")
          .ifPresent(distinct -> problems.report(new CheckProblem.NoCount(distinct.key().at())));
    }
    Optional<StrictYaml> related = yaml.get("related");
    if (related.isPresent()) {
      return relations.requirement(related.get(), yaml, counted);
    }
    if (counted.isPresent()) {
      return counted.map(c -> c);
    }
    Optional<StrictYaml> must = yaml.get("must");
    if (must.isPresent()) {
      return predicates.conditions(must.get()).map(Requirement.Must::new);
    }
    List<StrictYaml.Entry> keys =
        yaml.entries().stream().filter(e -> PredicateReader.KEYS.contains(e.name())).toList();
    if (!keys.isEmpty()) {
      return predicates.all(yaml, keys).map(Requirement.Holds::new);
    }
    return shape.isLacking()
        ? Optional.empty()
        : Optional.of(new Requirement.Holds(new Predicate.Present(yaml.at())));
  }

  private Optional<Requirement> exists(StrictYaml value, StrictYaml.Mapping yaml) {
    Optional<Subject> expectedWith = new SubjectReader(shape, problems).expectedWith(yaml);
    if (shape.refuses(value)) {
      return Optional.empty();
    }
    if (value instanceof StrictYaml.Scalar word && word.text().equals("false")) {
      return Optional.of(new Requirement.Forbidden(expectedWith));
    }
    Optional<List<Check.Condition>> conditions =
        value instanceof StrictYaml.Scalar ? Optional.of(List.of()) : predicates.conditions(value);
    return conditions.map(all -> new Requirement.Exists(all, expectedWith));
  }

  private Optional<Requirement.Counted> counted(StrictYaml value, StrictYaml.Mapping yaml) {
    Optional<Predicate> number = predicates.read(value);
    Optional<StrictYaml> named = yaml.get("distinct");
    Optional<Field> distinct =
        named.flatMap(shape::scalar).flatMap(name -> FieldReader.read(name, problems));
    return named.isPresent() == distinct.isPresent()
        ? number.map(n -> new Requirement.Counted(n, distinct))
        : Optional.empty();
  }

  /// A pass, and nothing else, wants its reason.
  private Optional<Silence> silence(StrictYaml.Mapping yaml) {
    Optional<StrictYaml.Scalar> silence = yaml.get("silence").flatMap(shape::scalar);
    Optional<StrictYaml.Entry> because = yaml.entry("because");
    boolean passes = silence.map(StrictYaml.Scalar::text).filter("pass"::equals).isPresent();
    if (because.isPresent() && !passes && yaml.get("silence").filter(shape::refuses).isEmpty()) {
      problems.report(new CheckProblem.ReasonForNothing(because.get().key().at()));
    }
    return silence.flatMap(word ->
        switch (word.text()) {
          case "not-applicable" -> Optional.of(new Silence.NotApplicable(word.at()));
          case "unknown" -> Optional.of(new Silence.Unknown(word.at()));
          default -> {
            if (because.isEmpty()) {
              problems.report(new CheckProblem.PassWithoutReason(word.at()));
            }
            yield because
                .flatMap(entry -> shape.scalar(entry.value()))
                .map(reason -> new Silence.Pass(word.at(), reason.text()));
          }
        });
  }

  private Check.Absence absence(StrictYaml.Mapping yaml, String key, Check.Absence unlessSaid) {
    return word(yaml, key).flatMap(CheckReader::absence).orElse(unlessSaid);
  }

  /// What a word says that an absence means.
  static Optional<Check.Absence> absence(String word) {
    return Stream.of(Check.Absence.values())
        .filter(a -> a.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst();
  }

  private Optional<String> word(StrictYaml.Mapping yaml, String key) {
    return yaml.get(key).flatMap(shape::scalar).map(StrictYaml.Scalar::text);
  }
}
