package dev.gonogo.value;

import org.jspecify.annotations.Nullable;

/// Values by reference, without a copy and without an `Optional`: for the engine's inner loop.
///
/// Values are immutable for everyone else. Here one may be made empty and grow in place; whoever
/// does so is the only one who has it, and lets it grow no more once somebody else has it too. (The
/// IR is written so: a nested object is put into its parent and filled afterwards.)
public final class Trusted {
  private Trusted() {}

  /// @param items given away: nobody writes to it from now on
  public static ArrayValue array(Value[] items) {
    return items.length == 0 ? ArrayValue.EMPTY : new ArrayValue(new Items(items, items.length));
  }

  /// An empty array that may grow.
  public static ArrayValue growingArray(int capacity) {
    return new ArrayValue(new Items(new Value[Math.max(0, capacity)], 0));
  }

  /// Appends to an array made by [#growingArray].
  public static void append(ArrayValue array, Value value) {
    ((Items) array.items()).append(value);
  }

  /// An empty set that may grow.
  public static SetValue growingSet(int capacity) {
    return SetValue.growing(capacity);
  }

  /// Adds to a set made by [#growingSet].
  public static void add(SetValue set, Value member) {
    set.add(member);
  }

  /// An empty object that may grow.
  public static ObjectValue growingObject(int capacity) {
    return ObjectValue.growing(capacity, true);
  }

  /// A copy that may grow.
  public static ObjectValue growingCopy(ObjectValue object) {
    return object.growingCopy();
  }

  /// Whether the object was made by [#growingObject] or [#growingCopy].
  public static boolean grows(ObjectValue object) {
    return object.grows();
  }

  /// Puts an entry into an object made by [#growingObject] or [#growingCopy].
  public static void put(ObjectValue object, Value key, Value value) {
    object.put(key, value);
  }

  /// The value of a key, or null.
  public static @Nullable Value get(ObjectValue object, Value key) {
    return object.find(key);
  }

  /// What a reference finds in a value at a key, or null. A set's members are their own keys.
  public static @Nullable Value member(Value from, Value key) {
    return switch (from) {
      case ObjectValue object -> object.find(key);
      case ArrayValue array when key instanceof NumberValue number && number.isLong() -> {
        long index = number.longValue();
        yield index >= 0 && index < array.size() ? array.get((int) index) : null;
      }
      case SetValue set -> set.contains(key) ? key : null;
      default -> null;
    };
  }

  /// The key at a rank of OPA's order.
  public static Value keyAt(ObjectValue object, int rank) {
    return object.key(object.order()[rank]);
  }

  /// The value whose key is at a rank of OPA's order.
  public static Value valueAt(ObjectValue object, int rank) {
    return object.value(object.order()[rank]);
  }

  /// The member at a rank of OPA's order.
  public static Value memberAt(SetValue set, int rank) {
    return set.ranked(rank);
  }
}
