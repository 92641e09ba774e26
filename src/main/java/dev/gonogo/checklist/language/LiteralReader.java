package dev.gonogo.checklist.language;

import dev.gonogo.value.NullValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.StrictYaml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads nodes as the values that they stand for; what versions of YAML read differently is
/// refused.
final class LiteralReader {
  private final FenceShape shape;
  private final FileProblems problems;

  LiteralReader(FenceShape shape, FileProblems problems) {
    this.shape = shape;
    this.problems = problems;
  }

  /// Whether it stands for null.
  static boolean isNull(StrictYaml.Scalar scalar) {
    return scalar.value().filter(v -> v instanceof NullValue).isPresent();
  }

  /// The value that a node stands for, or nothing where a part of it stands for none, which is
  /// reported.
  Optional<Value> read(StrictYaml node) {
    if (shape.refuses(node)) {
      return Optional.empty();
    }
    return switch (node) {
      case StrictYaml.Scalar scalar -> scalar(scalar);
      case StrictYaml.Sequence list -> {
        var items = list.items().stream().map(this::read).toList();
        yield items.stream().allMatch(Optional::isPresent)
            ? Optional.of(Value.array(items.stream().flatMap(Optional::stream).toList()))
            : Optional.empty();
      }
      case StrictYaml.Mapping mapping -> object(mapping);
    };
  }

  private Optional<Value> object(StrictYaml.Mapping mapping) {
    Map<String, Value> entries = new HashMap<>();
    boolean whole = true;
    for (StrictYaml.Entry entry : mapping.entries()) {
      Optional<Value> value = read(entry.value());
      value.ifPresent(v -> entries.put(entry.name(), v));
      whole &= value.isPresent();
    }
    return whole ? Optional.of(Value.objectOf(entries)) : Optional.empty();
  }

  private Optional<Value> scalar(StrictYaml.Scalar scalar) {
    Optional<Value> value = scalar.value();
    if (value.isEmpty()) {
      problems.report(new CheckProblem.AmbiguousLiteral(scalar.at(), scalar.text()));
    }
    return value;
  }
}
