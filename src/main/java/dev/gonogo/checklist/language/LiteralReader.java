package dev.gonogo.checklist.language;

import dev.gonogo.value.NullValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.StrictYaml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads nodes as the values that they stand for; a null is refused, and what versions of YAML read
/// differently.
final class LiteralReader {
  private LiteralReader() {}

  /// Whether it stands for null.
  static boolean isNull(StrictYaml.Scalar scalar) {
    return scalar.value().filter(v -> v instanceof NullValue).isPresent();
  }

  /// The value that a node stands for, or nothing where a part of it stands for none, which is
  /// reported.
  static Optional<Value> read(StrictYaml node, FileProblems problems) {
    return switch (node) {
      case StrictYaml.Scalar scalar -> read(scalar, problems);
      case StrictYaml.Sequence list -> {
        var items = list.items().stream().map(item -> read(item, problems)).toList();
        yield items.stream().allMatch(Optional::isPresent)
            ? Optional.of(Value.array(items.stream().flatMap(Optional::stream).toList()))
            : Optional.empty();
      }
      case StrictYaml.Mapping mapping -> object(mapping, problems);
    };
  }

  private static Optional<Value> object(StrictYaml.Mapping mapping, FileProblems problems) {
    Map<String, Value> entries = new HashMap<>();
    boolean whole = true;
    for (StrictYaml.Entry entry : mapping.entries()) {
      Optional<Value> value = read(entry.value(), problems);
      value.ifPresent(v -> entries.put(entry.name(), v));
      whole &= value.isPresent();
    }
    return whole ? Optional.of(Value.objectOf(entries)) : Optional.empty();
  }

  private static Optional<Value> read(StrictYaml.Scalar scalar, FileProblems problems) {
    if (isNull(scalar)) {
      problems.report(new CheckProblem.NullLiteral(scalar.at()));
      return Optional.empty();
    }
    Optional<Value> value = scalar.value();
    if (value.isEmpty()) {
      problems.report(new CheckProblem.AmbiguousLiteral(scalar.at(), scalar.text()));
    }
    return value;
  }
}
