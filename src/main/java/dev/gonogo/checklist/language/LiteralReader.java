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
    return read(node, false);
  }

  /// The same where nothing but a value can stand, whatever its keys are.
  Optional<Value> readAny(StrictYaml node) {
    return read(node, true);
  }

  private Optional<Value> read(StrictYaml node, boolean any) {
    if (shape.refuses(node)) {
      return Optional.empty();
    }
    return switch (node) {
      case StrictYaml.Scalar scalar -> scalar(scalar);
      case StrictYaml.Sequence list -> {
        var items = list.items().stream().map(item -> read(item, any)).toList();
        yield items.stream().allMatch(Optional::isPresent)
            ? Optional.of(Value.array(items.stream().flatMap(Optional::stream).toList()))
            : Optional.empty();
      }
      case StrictYaml.Mapping mapping -> object(mapping, any);
    };
  }

  private Optional<Value> object(StrictYaml.Mapping mapping, boolean any) {
    Optional<StrictYaml.Entry> field = mapping.entry(ComparandReader.FIELD);
    if (field.isPresent() && !any) {
      problems.report(new CheckProblem.FieldInValue(field.get().key().at()));
      return Optional.empty();
    }
    Map<String, Value> entries = new HashMap<>();
    boolean whole = true;
    for (StrictYaml.Entry entry : mapping.entries()) {
      Optional<Value> value = read(entry.value(), any);
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
