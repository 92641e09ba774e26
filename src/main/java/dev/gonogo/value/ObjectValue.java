package dev.gonogo.value;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An object; keys may be any value and have no order of their own.
public final class ObjectValue implements Value {
  private static final Value[] NONE = {};
  static final ObjectValue EMPTY = new ObjectValue(new Keys(), NONE, true);

  // Shared with other objects of the same shape until this one grows.
  private Keys keys;
  private Value[] values;
  private boolean shared;
  private final boolean grows;
  private int hash;

  ObjectValue(Keys keys, Value[] values, boolean shared) {
    this(keys, values, shared, false);
  }

  private ObjectValue(Keys keys, Value[] values, boolean shared, boolean grows) {
    this.keys = keys;
    this.values = values;
    this.shared = shared;
    this.grows = grows;
  }

  static ObjectValue growing(int capacity, boolean grows) {
    Value[] room = capacity == 0 ? NONE : new Value[capacity];
    return new ObjectValue(new Keys(capacity), room, false, grows);
  }

  static ObjectValue of(Map<? extends Value, ? extends Value> entries) {
    if (entries.isEmpty()) {
      return EMPTY;
    }
    ObjectValue object = growing(entries.size(), false);
    entries.forEach(object::put);
    return object;
  }

  static ObjectValue ofStrings(Map<String, ? extends Value> entries) {
    ObjectValue object = growing(entries.size(), false);
    entries.forEach((key, value) -> object.put(Value.of(key), value));
    return object;
  }

  /// A copy that may grow.
  ObjectValue growingCopy() {
    return new ObjectValue(keys, values.clone(), true, true);
  }

  /// Whether the engine made it, and may still put entries in.
  boolean grows() {
    return grows;
  }

  /// Only while it is being made; see [Trusted].
  void put(Value key, Value value) {
    hash = 0;
    int known = keys.find(key);
    if (known >= 0) {
      values[known] = value;
      return;
    }
    if (shared) {
      keys = keys.copy();
      shared = false;
    }
    int number = keys.add(key);
    if (number >= values.length) {
      values = Arrays.copyOf(values, Math.max(4, number * 2));
    }
    values[number] = value;
  }

  public int size() {
    return keys.size();
  }

  public Optional<Value> get(Value key) {
    return Optional.ofNullable(find(key));
  }

  public Optional<Value> get(String key) {
    return get(Value.of(key));
  }

  @Nullable Value find(Value key) {
    int number = keys.find(key);
    return number < 0 ? null : values[number];
  }

  /// A key by its number, in no particular order.
  Value key(int number) {
    return keys.at(number);
  }

  /// The value of the key with that number.
  Value value(int number) {
    return values[number];
  }

  /// The numbers of the keys, in OPA's order of the keys.
  int[] order() {
    return keys.order();
  }

  /// Its entries in no particular order; unmodifiable.
  public Map<Value, Value> entries() {
    return new Entries();
  }

  /// Its keys in OPA's order, which is the order in which OPA iterates and prints; unmodifiable.
  public List<Value> sortedKeys() {
    return new AbstractList<>() {
      @Override
      public Value get(int index) {
        return keys.at(keys.order()[index]);
      }

      @Override
      public int size() {
        return keys.size();
      }
    };
  }

  /// A copy with one more entry, or with that entry replaced.
  public ObjectValue with(String key, Value value) {
    ObjectValue copy = growingCopy();
    copy.put(Value.of(key), value);
    return copy;
  }

  @Override
  public String typeName() {
    return "object";
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof ObjectValue o) || o.size() != size()) {
      return false;
    }
    if (hash != 0 && o.hash != 0 && hash != o.hash) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      Value mine = values[i];
      Value theirs = o.keys == keys ? o.values[i] : o.find(keys.at(i));
      if (mine != theirs && (theirs == null || !mine.equals(theirs))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = 17;
      for (int i = 0; i < size(); i++) {
        int entry = 31 * keys.at(i).hashCode() + values[i].hashCode();
        known += (entry ^ (entry >>> 15)) * 0x85EBCA6B;
      }
      hash = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return ValueWriter.toJson(this);
  }

  /// The entries as a map that nobody can change.
  private final class Entries extends AbstractMap<Value, Value> {
    @Override
    public @Nullable Value get(@Nullable Object key) {
      return key instanceof Value v ? find(v) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
      return key instanceof Value v && find(v) != null;
    }

    @Override
    public Set<Map.Entry<Value, Value>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Map.Entry<Value, Value>> iterator() {
          return new Counting<>(size(), i -> Map.entry(key(i), value(i)));
        }

        @Override
        public int size() {
          return keys.size();
        }
      };
    }
  }
}
