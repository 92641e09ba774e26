package dev.gonogo.value;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/// The items of an [ArrayValue]: a list that nobody outside can change, and that knows its hash.
final class Items extends AbstractList<Value> implements RandomAccess {
  private static final Value[] NONE = {};

  private Value[] items;
  private int size;
  private int hash;

  /// @param items given away: nobody else writes to it from now on
  Items(Value[] items, int size) {
    this.items = items;
    this.size = size;
  }

  static Items copyOf(List<Value> list) {
    return list instanceof Items items ? items : copyOf((Collection<Value>) list);
  }

  private static Items copyOf(Collection<Value> values) {
    Value[] copy = values.toArray(NONE);
    for (Value value : copy) {
      if (value == null) {
        throw new NullPointerException("an array with nothing in a place");
      }
    }
    return new Items(copy, copy.length);
  }

  void append(Value value) {
    if (size == items.length) {
      items = Arrays.copyOf(items, Math.max(8, size * 2));
    }
    items[size++] = value;
    hash = 0;
  }

  @Override
  public Value get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return items[index];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = 1;
      for (int i = 0; i < size; i++) {
        known = 31 * known + items[i].hashCode();
      }
      hash = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Items o)) {
      return super.equals(other);
    }
    if (o == this) {
      return true;
    }
    if (o.size != size || (o.hash != 0 && hash != 0 && o.hash != hash)) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!items[i].equals(o.items[i])) {
        return false;
      }
    }
    return true;
  }
}
