package dev.gonogo.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An object; keys may be any value and have no order of their own.
public final class ObjectValue implements Value {
  static final ObjectValue EMPTY = new ObjectValue(Map.of());

  private final Map<Value, Value> entries;

  private ObjectValue(Map<Value, Value> entries) {
    this.entries = entries;
  }

  static ObjectValue of(Map<? extends Value, ? extends Value> entries) {
    return entries.isEmpty() ? EMPTY : new ObjectValue(new HashMap<>(entries));
  }

  static ObjectValue ofStrings(Map<String, ? extends Value> entries) {
    var copy = HashMap.<Value, Value>newHashMap(entries.size());
    entries.forEach((key, value) -> copy.put(Value.of(key), value));
    return new ObjectValue(copy);
  }

  public int size() {
    return entries.size();
  }

  public Optional<Value> get(Value key) {
    return Optional.ofNullable(entries.get(key));
  }

  public Optional<Value> get(String key) {
    return get(Value.of(key));
  }

  /// Its entries in no particular order; unmodifiable.
  public Map<Value, Value> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /// Its keys in OPA's order, which is the order in which OPA iterates and prints.
  public List<Value> sortedKeys() {
    return entries.keySet().stream().sorted().toList();
  }

  /// A copy with one more entry, or with that entry replaced.
  public ObjectValue with(String key, Value value) {
    var copy = new LinkedHashMap<>(entries);
    copy.put(Value.of(key), value);
    return of(copy);
  }

  @Override
  public String typeName() {
    return "object";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ObjectValue o && entries.equals(o.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return ValueWriter.toJson(this);
  }
}
