package dev.gonogo.gate;

import dev.gonogo.input.InputKind;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.yaml.Yaml;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a project says of its inputs.
///
/// @param none kind to the reason why the project has no such input
/// @param maxAge kind to how old such an input may be
record InputClaims(SortedMap<InputKind, String> none, SortedMap<InputKind, Duration> maxAge) {
  private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,3})([mhd])");

  /// Reads `inputs` of a `gonogo.yaml` that fits its schema.
  static InputClaims read(Source source, Yaml yaml, Problems problems) {
    var claims = new InputClaims(new TreeMap<>(), new TreeMap<>());
    ObjectValue inputs = ProjectFile.mapping((ObjectValue) yaml.value(), "inputs");
    for (String word : ProjectFile.keys(inputs)) {
      Span at = yaml.keySpan(ProjectFile.path("inputs", word));
      ObjectValue said = ProjectFile.mapping(inputs, word);
      Optional<InputKind> kind = InputKind.of(word);
      if (kind.isEmpty()) {
        problems.report(source, new ProjectProblem.UnknownKind(at, word, labels(_ -> true)));
      } else if (said.entries().isEmpty()) {
        problems.report(source, new ProjectProblem.NothingSaid(at, word));
      } else if (said.entries().size() > 1) {
        problems.report(source, new ProjectProblem.NoneAndAge(at, word));
      } else {
        text(said, "none").ifPresent(reason -> claims.none.put(kind.get(), reason));
        text(said, "max-age")
            .flatMap(age ->
                age(
                    kind.get(),
                    age,
                    source,
                    yaml.span(ProjectFile.path("inputs", word, "max-age")),
                    problems))
            .ifPresent(age -> claims.maxAge.put(kind.get(), age));
      }
    }
    return claims;
  }

  private static Optional<Duration> age(
      InputKind kind, String text, Source source, Span at, Problems problems) {
    Optional<Duration> age = duration(text);
    if (!kind.isDated()) {
      problems.report(
          source, new ProjectProblem.Undated(at, kind.label(), labels(InputKind::isDated)));
    } else if (age.isEmpty()) {
      problems.report(source, new ProjectProblem.NoDuration(at, text));
    }
    return age;
  }

  private static List<String> labels(Predicate<InputKind> those) {
    return Arrays.stream(InputKind.values()).filter(those).map(InputKind::label).toList();
  }

  private static Optional<String> text(ObjectValue in, String key) {
    return in.get(key).map(text -> ((StringValue) text).value().strip());
  }

  /// The time that a text as `36h` says; nothing where it says none.
  static Optional<Duration> duration(String text) {
    Matcher said = DURATION.matcher(text);
    if (!said.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(said.group(1));
    return Optional.of(
        switch (said.group(2)) {
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        });
  }

  /// A time for people, in its largest whole unit: `36 hours`.
  static String words(Duration time) {
    long minutes = time.toMinutes();
    return minutes % (24 * 60) == 0
        ? number(minutes / (24 * 60), "day")
        : minutes % 60 == 0 ? number(minutes / 60, "hour") : number(minutes, "minute");
  }

  private static String number(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
