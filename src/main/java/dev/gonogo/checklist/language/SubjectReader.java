package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Subject;
import dev.gonogo.checklist.View;
import dev.gonogo.input.InputKind;
import dev.gonogo.value.NumberValue;
import dev.gonogo.yaml.StrictYaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a check judges: the key of its kind, and what stands behind it.
final class SubjectReader {
  private static final Pattern STATISTIC =
      Pattern.compile("([A-Za-z_][A-Za-z0-9_]*(?:\\{[^{}]*\\})?)\\s+(\\S+)");
  private static final Pattern PERCENTILE = Pattern.compile("p\\([0-9]{1,2}(\\.[0-9]{1,6})?\\)");
  static final List<String> STATISTICS =
      List.of("avg", "min", "med", "max", "p(95)", "rate", "count", "value", "passes", "fails");

  private final FenceShape shape;
  private final FileProblems problems;

  SubjectReader(FenceShape shape, FileProblems problems) {
    this.shape = shape;
    this.problems = problems;
  }

  /// Whether a key names what is judged.
  static boolean isKey(String word) {
    return word.equals(Subject.Setting.WORD) || InputKind.of(word).isPresent();
  }

  /// The subject of the check's one subject key, or nothing, and then it was reported why.
  Optional<Subject> read(StrictYaml.Mapping check) {
    Optional<StrictYaml> setting = check.get(Subject.Setting.WORD);
    if (setting.isPresent()) {
      return names(setting.get())
          .map(names ->
              new Subject.Setting(
                  names, check.get("from").isPresent(), Subject.Setting.kinds(names).getFirst()));
    }
    for (InputKind kind : InputKind.values()) {
      Optional<StrictYaml> value = check.get(kind.label());
      if (value.isPresent()) {
        return read(kind, value.get(), check);
      }
    }
    if (!shape.isLacking()) {
      throw new IllegalStateException("the schema lets through a check without a subject");
    }
    return Optional.empty();
  }

  /// What `expected-with` names: subjects of the check's own kind of input.
  Optional<Subject> expectedWith(StrictYaml.Mapping check) {
    return check
        .get("expected-with")
        .flatMap(value ->
            Arrays.stream(InputKind.values())
                .filter(kind -> check.get(kind.label()).isPresent())
                .findFirst()
                .flatMap(kind -> read(kind, value, check)));
  }

  private Optional<Subject> read(InputKind kind, StrictYaml value, StrictYaml.Mapping check) {
    return switch (kind) {
      case TERRAFORM -> names(value).flatMap(names -> resources(value, names));
      case KUBERNETES -> names(value).flatMap(names -> objects(value, names));
      case K6 -> shape.scalar(value).flatMap(text -> statistic(text, check));
      case SPRING_CONFIG -> names(value).map(Subject.Properties::new);
      case DOTENV -> names(value).map(Subject.Variables::new);
    };
  }

  private Optional<Subject> resources(StrictYaml value, List<String> names) {
    Optional<View> view = names.stream().map(View::of).flatMap(Optional::stream).findFirst();
    if (view.isPresent() && names.size() > 1) {
      problems.report(new CheckProblem.ViewAmongTypes(value.at(), view.get().word()));
      return Optional.empty();
    }
    return Optional.of(
        view.<Subject>map(Subject.OfView::new).orElseGet(() -> new Subject.Resources(names)));
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
    names.forEach(
        name -> kinds.addAll(name.equals("workload") ? Subject.Objects.WORKLOADS : List.of(name)));
    return Optional.of(new Subject.Objects(kinds.stream().distinct().toList()));
  }

  /// One name, or several; nothing where the schema refused one of them.
  Optional<List<String>> names(StrictYaml value) {
    if (shape.refuses(value)) {
      return Optional.empty();
    }
    List<StrictYaml> nodes =
        value instanceof StrictYaml.Sequence list ? list.items() : List.of(value);
    List<String> names =
        nodes.stream()
            .map(shape::scalar)
            .flatMap(Optional::stream)
            .map(StrictYaml.Scalar::text)
            .toList();
    return names.size() == nodes.size() ? Optional.of(names) : Optional.empty();
  }

  private Optional<Subject> statistic(StrictYaml.Scalar value, StrictYaml.Mapping check) {
    Matcher parts = STATISTIC.matcher(value.text());
    if (!parts.matches()) {
      problems.report(new CheckProblem.NoStatistic(value.at(), value.text()));
      return Optional.empty();
    }
    String statistic = parts.group(2);
    if (!STATISTICS.contains(statistic) && !PERCENTILE.matcher(statistic).matches()) {
      problems.report(new CheckProblem.NotOneOf(value.at(), statistic, STATISTICS));
      return Optional.empty();
    }
    return Optional.of(new Subject.Statistic(parts.group(1), statistic, sample(check)));
  }

  private OptionalLong sample(StrictYaml.Mapping check) {
    Optional<StrictYaml.Scalar> said = check.get("sample").flatMap(shape::scalar);
    return said.flatMap(StrictYaml.Scalar::value).orElse(null) instanceof NumberValue n
        ? OptionalLong.of(n.longValue())
        : OptionalLong.empty();
  }
}
