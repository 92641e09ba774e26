package dev.gonogo.pack;

import dev.gonogo.pack.Lock.LockedPack;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The lines of a lock, written and read. A program writes them, but people merge them.
final class LockText {
  private final Source source;
  private final Yaml yaml;
  private final Problems problems;
  private boolean broken;

  private LockText(Source source, Yaml yaml, Problems problems) {
    this.source = source;
    this.yaml = yaml;
    this.problems = problems;
  }

  /// An item as JSON, which is YAML.
  static String line(LockedItem item) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("severity", Value.of(item.severity()).toString());
    fields.put(
        "roles", Value.array(item.roles().stream().<Value>map(Value::of).toList()).toString());
    fields.put("phase", Value.of(item.phase()).toString());
    if (!item.parameters().isEmpty()) {
      fields.put("params", Value.objectOf(item.parameters()).toString());
    }
    fields.put("words", Value.of(item.words()).toString());
    fields.put("checks", Value.of(item.checks()).toString());
    var out = new ArrayList<String>();
    fields.forEach((name, value) -> out.add(Value.of(name) + ": " + value));
    return "{" + String.join(", ", out) + "}";
  }

  static Optional<Lock> lock(Source source, Yaml yaml, Problems problems) {
    var text = new LockText(source, yaml, problems);
    var packs = new TreeMap<String, LockedPack>();
    ObjectValue all = text.mapping(yaml.value(), List.of(), "packs");
    keys(all)
        .forEach(id ->
            packs.put(
                id,
                text.pack(all.get(id).orElseThrow(), List.of(Value.of("packs"), Value.of(id)))));
    return text.broken ? Optional.empty() : Optional.of(new Lock(packs));
  }

  private LockedPack pack(Value pack, List<Value> path) {
    String digest = text(pack, path, "digest");
    ObjectValue items = mapping(pack, path, "items");
    var byId = new TreeMap<String, LockedItem>();
    for (String id : keys(items)) {
      List<Value> at = with(with(path, "items"), id);
      byId.put(id, item(items.get(id).orElseThrow(), at));
    }
    return new LockedPack(digest, byId);
  }

  private LockedItem item(Value item, List<Value> path) {
    return new LockedItem(
        text(item, path, "severity"),
        texts(item, path, "roles"),
        text(item, path, "phase"),
        parameters(item, path),
        text(item, path, "words"),
        text(item, path, "checks"));
  }

  private SortedMap<String, Value> parameters(Value item, List<Value> path) {
    var parameters = new TreeMap<String, Value>();
    if (item instanceof ObjectValue object && object.get("params").isPresent()) {
      ObjectValue set = mapping(item, path, "params");
      keys(set).forEach(name -> parameters.put(name, set.get(name).orElseThrow()));
    }
    return parameters;
  }

  private ObjectValue mapping(Value in, List<Value> path, String key) {
    return get(in, key) instanceof ObjectValue object
        ? object
        : wrong(with(path, key), key, Value.objectOf(Map.of()));
  }

  private String text(Value in, List<Value> path, String key) {
    return get(in, key) instanceof StringValue text
        ? text.value()
        : wrong(with(path, key), key, "");
  }

  private List<String> texts(Value in, List<Value> path, String key) {
    if (get(in, key) instanceof ArrayValue array
        && array.items().stream().allMatch(StringValue.class::isInstance)) {
      return array.items().stream().map(text -> ((StringValue) text).value()).toList();
    }
    return wrong(with(path, key), key, List.of());
  }

  private <T> T wrong(List<Value> path, String key, T instead) {
    problems.report(source, new LockProblem(yaml.span(path), key));
    broken = true;
    return instead;
  }

  private static Value get(Value in, String key) {
    return in instanceof ObjectValue object
        ? object.get(key).orElse(Value.ofNull())
        : Value.ofNull();
  }

  private static List<String> keys(ObjectValue object) {
    return object.sortedKeys().stream()
        .flatMap(key ->
            key instanceof StringValue text
                ? Optional.of(text.value()).stream()
                : Optional.<String>empty().stream())
        .toList();
  }

  private static List<Value> with(List<Value> path, String key) {
    var longer = new ArrayList<>(path);
    longer.add(Value.of(key));
    return longer;
  }
}
