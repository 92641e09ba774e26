package dev.gonogo.yaml;

import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keys of mappings as JSON has them, and the entry that a key leads to.
final class YamlKeys {
  private YamlKeys() {}

  /// The key as text, or nothing where the dialect has no text for it.
  static Optional<String> text(YamlNode key, YamlDialect dialect) {
    if (!(key.resolved() instanceof YamlNode.Scalar scalar)) {
      return Optional.empty();
    }
    if (dialect == YamlDialect.CORE) {
      return Optional.of(scalar.text());
    }
    return Values.scalar(scalar, dialect).flatMap(YamlKeys::ofValue);
  }

  // sigs.k8s.io/yaml, convertToJSONableObject: numbers and booleans become text, null is refused.
  private static Optional<String> ofValue(Value value) {
    return switch (value) {
      case StringValue s -> Optional.of(s.value());
      case BooleanValue b -> Optional.of(b.toString());
      case NumberValue n -> Optional.of(n.toString());
      default -> Optional.empty();
    };
  }

  /// The entry that decides what a mapping has under a key: the last one, own or merged
  /// (go.yaml.in/yaml/v2 merges where `<<` stands, so that it overrides what is above it). To `opa`
  /// the last of its own, and then what is merged, the first of it.
  static Optional<YamlNode.Entry> find(YamlNode.Mapping mapping, String key, YamlDialect dialect) {
    List<YamlNode.Entry> strongest = mapping.entries().reversed();
    if (dialect == YamlDialect.OPA) {
      strongest =
          Stream.concat(
                  strongest.stream().filter(e -> !e.isMerge()),
                  mapping.entries().stream().filter(YamlNode.Entry::isMerge))
              .toList();
    }
    return strongest.stream().flatMap(e -> find(e, key, dialect).stream()).findFirst();
  }

  private static Optional<YamlNode.Entry> find(
      YamlNode.Entry entry, String key, YamlDialect dialect) {
    if (dialect.isOfGo() && entry.isMerge()) {
      return merged(entry.value()).orElse(List.of()).stream()
          .flatMap(merged -> find(merged, key, dialect).stream())
          .findFirst();
    }
    return text(entry.key(), dialect).filter(key::equals).map(_ -> entry);
  }

  /// The mappings that a merge names, the strongest first; nothing if it names anything else.
  static Optional<List<YamlNode.Mapping>> merged(YamlNode value) {
    return switch (value.resolved()) {
      case YamlNode.Mapping mapping -> Optional.of(List.of(mapping));
      case YamlNode.Sequence sequence
          when sequence.items().stream().allMatch(i -> i.resolved() instanceof YamlNode.Mapping) ->
          Optional.of(sequence.items().stream().map(i -> (YamlNode.Mapping) i.resolved()).toList());
      default -> Optional.empty();
    };
  }
}
