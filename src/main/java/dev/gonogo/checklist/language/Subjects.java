package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Subject;
import dev.gonogo.yaml.StrictYaml;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a check judges.
final class Subjects {
  /// The keys that name a subject, in the order of the schema's branches.
  static final List<String> KEYS = List.of("terraform", "kubernetes", "dotenv", "k6");

  static final String RESOURCE_TYPE = "resource type";
  static final String KIND = "kind of object";

  private static final List<String> WORKLOADS = List.of("Deployment", "StatefulSet", "DaemonSet");
  private static final Pattern STATISTIC =
      Pattern.compile("([A-Za-z_][A-Za-z0-9_]*(?:\\{[^{}]*\\})?)\\s+(\\S+)");
  private static final Pattern PERCENTILE = Pattern.compile("p\\([0-9]{1,2}(\\.[0-9]{1,6})?\\)");
  static final List<String> STATISTICS =
      List.of("avg", "min", "med", "max", "p(95)", "rate", "count", "value", "passes", "fails");

  private final FileProblems problems;

  Subjects(FileProblems problems) {
    this.problems = problems;
  }

  /// The subject of the check's one subject key, or nothing, and then it was reported why.
  Optional<Subject> read(StrictYaml.Mapping check) {
    List<StrictYaml.Entry> keys =
        check.entries().stream().filter(e -> KEYS.contains(e.name())).toList();
    if (keys.isEmpty()) {
      problems.report(new CheckProblem.NoSubject(check.at(), KEYS));
      return Optional.empty();
    }
    if (keys.size() > 1) {
      StrictYaml.Entry second = keys.get(1);
      problems.report(
          new CheckProblem.SeveralSubjects(
              second.key().at(), keys.getFirst().name(), second.name()));
      return Optional.empty();
    }
    StrictYaml value = keys.getFirst().value();
    return switch (keys.getFirst().name()) {
      case "terraform" ->
          names(value, SubjectNames::isResourceType, RESOURCE_TYPE, "aws_s3_bucket", List.of())
              .map(Subject.Resources::new);
      case "kubernetes" -> objects(value);
      case "dotenv" ->
          names(value, SubjectNames::isVariable, "variable's name", "DEBUG", List.of())
              .map(Subject.Variables::new);
      default -> statistic(value, check);
    };
  }

  private Optional<Subject> objects(StrictYaml value) {
    Predicate<String> kind =
        name -> SubjectNames.isObjectKind(name) || SubjectNames.KINDS.contains(name);
    return names(value, kind, KIND, "Deployment", SubjectNames.KINDS)
        .flatMap(names -> objects(value, names));
  }

  private Optional<Subject> objects(StrictYaml value, List<String> names) {
    boolean containers = names.contains("container") || names.contains("app-container");
    if (containers && names.size() > 1) {
      problems.report(new CheckProblem.ContainersAmongKinds(value.at()));
      return Optional.empty();
    }
    if (containers) {
      return Optional.of(new Subject.Containers(names.contains("container")));
    }
    var kinds = new ArrayList<String>();
    names.forEach(name -> kinds.addAll(name.equals("workload") ? WORKLOADS : List.of(name)));
    return Optional.of(new Subject.Objects(kinds.stream().distinct().toList()));
  }

  private Optional<List<String>> names(
      StrictYaml value, Predicate<String> good, String what, String example, List<String> known) {
    List<StrictYaml> nodes =
        value instanceof StrictYaml.Sequence list ? list.items() : List.of(value);
    var names = new ArrayList<String>();
    for (StrictYaml node : nodes) {
      if (!(node instanceof StrictYaml.Scalar scalar)) {
        problems.report(new CheckProblem.WrongShape(node.at(), "a " + what, FenceYaml.shape(node)));
      } else if (good.test(scalar.text())) {
        names.add(scalar.text());
      } else {
        problems.report(new CheckProblem.BadName(node.at(), scalar.text(), what, example, known));
      }
    }
    return names.size() == nodes.size() && !names.isEmpty() ? Optional.of(names) : Optional.empty();
  }

  private Optional<Subject> statistic(StrictYaml value, StrictYaml.Mapping check) {
    if (!(value instanceof StrictYaml.Scalar scalar)) {
      return Optional.empty();
    }
    Matcher parts = STATISTIC.matcher(scalar.text());
    if (!parts.matches()) {
      problems.report(new CheckProblem.NoStatistic(value.at(), scalar.text()));
      return Optional.empty();
    }
    String statistic = parts.group(2);
    if (!STATISTICS.contains(statistic) && !PERCENTILE.matcher(statistic).matches()) {
      problems.report(new CheckProblem.NotOneOf(value.at(), statistic, STATISTICS));
      return Optional.empty();
    }
    return Optional.of(new Subject.Statistic(parts.group(1), statistic, sample(check)));
  }

  /// What a statistic can measure.
  static Set<Quantity.Dimension> dimensions(Subject.Statistic statistic) {
    return switch (statistic.statistic()) {
      case "rate" -> EnumSet.of(Quantity.Dimension.NUMBER, Quantity.Dimension.SHARE);
      case "count" -> EnumSet.of(Quantity.Dimension.NUMBER, Quantity.Dimension.SIZE);
      case "passes", "fails" -> EnumSet.of(Quantity.Dimension.NUMBER);
      case "value" -> EnumSet.allOf(Quantity.Dimension.class);
      default ->
          EnumSet.of(Quantity.Dimension.NUMBER, Quantity.Dimension.TIME, Quantity.Dimension.SIZE);
    };
  }

  private OptionalLong sample(StrictYaml.Mapping check) {
    Optional<StrictYaml> value = check.get("sample");
    if (value.isEmpty()) {
      return OptionalLong.empty();
    }
    StrictYaml node = value.get();
    if (node instanceof StrictYaml.Scalar s && s.plain() && s.text().matches("[0-9]{1,15}")) {
      return OptionalLong.of(Long.parseLong(s.text()));
    }
    // `1e3` and `5.0` are integers to the schema.
    String found = node instanceof StrictYaml.Scalar s ? s.text() : FenceYaml.shape(node);
    problems.report(new CheckProblem.WrongShape(node.at(), "a whole number in digits", found));
    return OptionalLong.empty();
  }
}
