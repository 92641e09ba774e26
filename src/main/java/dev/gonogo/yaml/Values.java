package dev.gonogo.yaml;

import dev.gonogo.source.Source;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// A tree to its value, by the rules of a dialect; reports every key that stands twice and every
/// scalar that is none of JSON.
final class Values {
  private final YamlDialect dialect;
  private final Source source;
  private final List<YamlProblem> problems;

  /// A collection is made once and shared by its aliases: unfolding costs no memory, and what is
  /// wrong in it is told once.
  private final Map<YamlNode, Value> shared = new IdentityHashMap<>();

  private Values(YamlDialect dialect, Source source, List<YamlProblem> problems) {
    this.dialect = dialect;
    this.source = source;
    this.problems = problems;
  }

  static Value of(YamlNode tree, YamlDialect dialect, Source source, List<YamlProblem> problems) {
    return new Values(dialect, source, problems).value(tree);
  }

  private Value value(YamlNode node) {
    return switch (node) {
      case YamlNode.Alias alias -> value(alias.resolved());
      case YamlNode.Scalar scalar -> scalar(scalar, dialect).orElseGet(() -> refused(scalar));
      case YamlNode.Sequence sequence -> once(sequence, () -> sequence(sequence));
      case YamlNode.Mapping mapping -> once(mapping, () -> mapping(mapping));
    };
  }

  private Value once(YamlNode node, Supplier<Value> make) {
    Value known = shared.get(node);
    if (known == null) {
      known = make.get();
      shared.put(node, known);
    }
    return known;
  }

  private Value sequence(YamlNode.Sequence sequence) {
    var items = new ArrayList<Value>();
    sequence.items().forEach(item -> items.add(value(item)));
    return Value.array(items);
  }

  private Value mapping(YamlNode.Mapping mapping) {
    var entries = new LinkedHashMap<String, Value>();
    var merged = new LinkedHashMap<String, Value>();
    var firstAt = new HashMap<String, YamlNode>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (dialect.isOfGo() && entry.isMerge()) {
        boolean below = dialect == YamlDialect.OPA;
        merge(entry.value(), below ? merged::putIfAbsent : entries::put);
        continue;
      }
      Optional<String> key = YamlKeys.text(entry.key(), dialect);
      if (key.isEmpty()) {
        problems.add(new YamlProblem.KeyIsNoText(entry.key().at(), described(entry.key())));
        continue;
      }
      YamlNode first = firstAt.putIfAbsent(key.get(), entry.key());
      if (first != null && dialect != YamlDialect.OPA) {
        problems.add(YamlProblem.DuplicateKey.of(entry.key().at(), key.get(), first.at(), source));
      }
      entries.put(key.get(), value(entry.value()));
    }
    merged.forEach(entries::putIfAbsent);
    return Value.objectOf(entries);
  }

  private void merge(YamlNode from, BiConsumer<String, Value> put) {
    Optional<List<YamlNode.Mapping>> mappings = YamlKeys.merged(from);
    if (mappings.isEmpty()) {
      problems.add(new YamlProblem.MergeOfNoMapping(from.at()));
    }
    // The strongest is first: of what several have it alone counts.
    var merged = new LinkedHashMap<String, Value>();
    for (YamlNode.Mapping each : mappings.orElse(List.of())) {
      if (value(each) instanceof ObjectValue object) {
        object
            .entries()
            .forEach((key, value) -> {
              if (key instanceof StringValue text) {
                merged.putIfAbsent(text.value(), value);
              }
            });
      }
    }
    merged.forEach(put);
  }

  private static String described(YamlNode key) {
    return switch (key.resolved()) {
      case YamlNode.Mapping _ -> "a mapping";
      case YamlNode.Sequence _ -> "a sequence";
      case YamlNode.Scalar scalar when scalar.text().isEmpty() -> "empty";
      case YamlNode.Scalar scalar -> "`" + scalar.text() + "`";
      case YamlNode.Alias _ -> "an alias";
    };
  }

  private Value refused(YamlNode.Scalar scalar) {
    problems.add(
        scalar.tag().isEmpty()
            ? new YamlProblem.NoJsonNumber(scalar.at(), scalar.text())
            : new YamlProblem.WrongTag(scalar.at(), scalar.shortTag(), scalar.text()));
    return Value.ofNull();
  }

  /// What a scalar means; nothing where JSON has no such value.
  static Optional<Value> scalar(YamlNode.Scalar scalar, YamlDialect dialect) {
    if (scalar.tag().isEmpty()) {
      return scalar.plain()
          ? Scalars.plain(scalar.text(), dialect)
          : Optional.of(Value.of(scalar.text()));
    }
    return switch (scalar.shortTag()) {
      case "!!int", "!!float" ->
          Scalars.plain(scalar.text(), dialect).filter(v -> v instanceof NumberValue);
      case "!!bool" -> Scalars.plain(scalar.text(), dialect).filter(v -> v instanceof BooleanValue);
      case "!!null" -> Scalars.plain(scalar.text(), dialect).filter(v -> v instanceof NullValue);
      case "!!binary" -> binary(scalar.text());
      // A tag that only its author knows says nothing about JSON: the text stands.
      default -> Optional.of(Value.of(scalar.text()));
    };
  }

  private static Optional<Value> binary(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.replaceAll("[\\r\\n ]", ""));
      return Optional.of(Value.of(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
