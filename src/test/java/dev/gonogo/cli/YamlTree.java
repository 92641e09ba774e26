package dev.gonogo.cli;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import dev.gonogo.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A mapping of a workflow, an action or a pipeline, with its scalars as texts.
///
/// @param at where it stands, for messages
/// @param entries in no order but that of their keys
record YamlTree(String at, Map<String, Value> entries) {

  /// Reads a text of one document.
  static YamlTree of(String name, String text) {
    var problems = new Problems();
    var yaml = YamlReader.read(Source.of(name, text), problems);
    return of(name, yaml.orElseThrow(() -> new AssertionError(problems.drawn())).value());
  }

  private static YamlTree of(String at, Value value) {
    var entries = new LinkedHashMap<String, Value>();
    if (!(value instanceof ObjectValue object)) {
      throw new AssertionError(at + " is no mapping: " + value);
    }
    object.entries().forEach((key, entry) -> entries.put(scalar(key), entry));
    return new YamlTree(at, entries);
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /// The text of a scalar; nothing for one that is left out or says nothing.
  Optional<String> text(String key) {
    return Optional.ofNullable(entries.get(key)).map(YamlTree::scalar);
  }

  String needed(String key) {
    return text(key).orElseThrow(() -> new AssertionError(at + " has no `" + key + "`"));
  }

  /// A mapping below; an empty one for one that is left out.
  YamlTree tree(String key) {
    Value value = entries.get(key);
    return value == null ? new YamlTree(at + "." + key, Map.of()) : of(at + "." + key, value);
  }

  /// The mappings of a list; nothing for one that is left out.
  List<YamlTree> trees(String key) {
    return items(key).stream().map(item -> of(at + "." + key, item)).toList();
  }

  /// The texts of a list, or of a scalar, which stands for a list of one.
  List<String> texts(String key) {
    return items(key).stream().map(YamlTree::scalar).toList();
  }

  private List<Value> items(String key) {
    return switch (entries.get(key)) {
      case null -> List.of();
      case ArrayValue array -> array.items();
      case Value one -> List.of(one);
    };
  }

  /// All scalars of a mapping.
  Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    entries.forEach((key, value) -> texts.put(key, scalar(value)));
    return texts;
  }

  /// Fails for a key that whoever reads this does not honour.
  YamlTree only(Set<String> keys) {
    for (String key : entries.keySet()) {
      if (!keys.contains(key)) {
        throw new AssertionError(at + " says `" + key + "`, which this test does not know");
      }
    }
    return this;
  }

  private static String scalar(Value value) {
    return switch (value) {
      case StringValue string -> string.value();
      case NullValue _ -> "";
      case ObjectValue _, ArrayValue _ -> throw new AssertionError("no scalar: " + value);
      default -> ValueWriter.toJson(value);
    };
  }
}
