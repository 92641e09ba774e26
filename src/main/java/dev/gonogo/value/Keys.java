package dev.gonogo.value;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// Distinct values, each with a number in the order in which it came: the members of a set, the
/// keys of an object. Objects of one shape, as a document has thousands of, share one.
///
/// A table of ours and not a `HashMap`, because a document is mostly small objects: no node an
/// entry, and the order of a shape is sorted once.
final class Keys {
  // Up to here looking at each costs less than a table.
  private static final int LINEAR = 8;
  // Chains this long do not come about by chance: somebody chose the keys.
  private static final int SUSPICIOUS = 64;
  private static final int[] NO_TABLE = {};
  private static final Value[] NONE = {};

  private Value[] keys;
  private int size;
  private int[] table = NO_TABLE;
  private boolean hardened;
  private int[] order = NO_TABLE;

  Keys() {
    this(NONE, 0);
  }

  private Keys(Value[] keys, int size) {
    this.keys = keys;
    this.size = size;
  }

  Keys(int capacity) {
    this(capacity == 0 ? NONE : new Value[capacity], 0);
  }

  /// A table even for a few keys, where many objects share them and are looked into often.
  Keys indexed() {
    if (size > 3 && table.length == 0) {
      rehash();
    }
    return this;
  }

  Keys copy() {
    var copy = new Keys(Arrays.copyOf(keys, Math.max(size + 4, LINEAR)), size);
    copy.table = table.clone();
    copy.hardened = hardened;
    copy.order = order;
    return copy;
  }

  int size() {
    return size;
  }

  Value at(int number) {
    return keys[number];
  }

  /// The number of a key, or -1.
  int find(Value key) {
    if (table.length > 0) {
      return table[slot(key)] - 1;
    }
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    for (int i = 0; i < size; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /// Adds a key.
  ///
  /// @return its number, or `-1 - number` where it was there
  int add(Value key) {
    if (table.length == 0) {
      int known = find(key);
      if (known >= 0) {
        return -1 - known;
      }
      append(key);
      if (size > LINEAR) {
        rehash();
      }
      return size - 1;
    }
    int slot = slot(key);
    if (table[slot] > 0) {
      return -table[slot];
    }
    append(key);
    table[slot] = size;
    boolean chosen = !hardened && farFromHome(key, slot);
    hardened |= chosen;
    if (chosen || size * 2 > table.length) {
      rehash();
    }
    return size - 1;
  }

  private boolean farFromHome(Value key, int slot) {
    int mask = table.length - 1;
    return ((slot - spread(key)) & mask) > SUSPICIOUS;
  }

  private void append(Value key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, Math.max(4, size * 2));
    }
    keys[size++] = key;
    order = NO_TABLE;
  }

  // Where a key stands in the table, or the free slot where it would.
  private int slot(Value key) {
    int mask = table.length - 1;
    int slot = spread(key) & mask;
    while (table[slot] > 0 && !keys[table[slot] - 1].equals(key)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int spread(Value key) {
    int hash = hardened ? KeyedHash.of(key) : key.hashCode();
    return (hash * 0x9E3779B9) >>> 8 ^ hash;
  }

  private void rehash() {
    table = new int[Integer.highestOneBit(Math.max(LINEAR, size)) * 4];
    int mask = table.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = spread(keys[i]) & mask;
      while (table[slot] > 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = i + 1;
    }
  }

  /// The numbers of the keys, in OPA's order of the keys. Not to be changed.
  int[] order() {
    int[] known = order;
    if (known.length != size) {
      known = sorted();
      // Threads share values: none may see the array before its numbers.
      VarHandle.storeStoreFence();
      order = known;
    }
    return known;
  }

  private int[] sorted() {
    int[] sorted = new int[size];
    boolean inOrder = true;
    for (int i = 0; i < size; i++) {
      sorted[i] = i;
      inOrder = inOrder && (i == 0 || ValueOrder.compare(keys[i - 1], keys[i]) < 0);
    }
    if (!inOrder) {
      var numbers = new Integer[size];
      Arrays.setAll(numbers, i -> i);
      Arrays.sort(numbers, (a, b) -> ValueOrder.compare(keys[a], keys[b]));
      Arrays.setAll(sorted, i -> numbers[i]);
    }
    return sorted;
  }
}
