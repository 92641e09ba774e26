package dev.gonogo.yaml;

import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

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
  /// (go.yaml.in/yaml/v2 merges where `<<` stands, so that it overrides what is above it).
  static Optional<YamlNode.Entry> find(YamlNode.Mapping mapping, String key, YamlDialect dialect) {
    for (YamlNode.Entry entry : mapping.entries().reversed()) {
      if (dialect == YamlDialect.KUBERNETES && entry.isMerge()) {
        for (YamlNode.Mapping merged : merged(entry.value())) {
          Optional<YamlNode.Entry> found = find(merged, key, dialect);
          if (found.isPresent()) {
            return found;
          }
        }
      } else if (text(entry.key(), dialect).filter(key::equals).isPresent()) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /// The mappings that a merge names, the strongest first; empty if it names anything else.
  static List<YamlNode.Mapping> merged(YamlNode value) {
    return switch (value.resolved()) {
      case YamlNode.Mapping mapping -> List.of(mapping);
      case YamlNode.Sequence sequence
          when sequence.items().stream().allMatch(i -> i.resolved() instanceof YamlNode.Mapping) ->
          sequence.items().stream().map(i -> (YamlNode.Mapping) i.resolved()).toList();
      default -> List.of();
    };
  }
}
