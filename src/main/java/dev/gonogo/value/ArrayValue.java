package dev.gonogo.value;

import java.util.List;

/// An array.
///
/// @param items in their order; never changed by anyone
public record ArrayValue(List<Value> items) implements Value {
  static final ArrayValue EMPTY = new ArrayValue(List.of());

  public ArrayValue {
    items = Items.copyOf(items);
  }

  public int size() {
    return items.size();
  }

  public Value get(int index) {
    return items.get(index);
  }

  @Override
  public String typeName() {
    return "array";
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof ArrayValue a && items.equals(a.items));
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }

  @Override
  public String toString() {
    return ValueWriter.toJson(this);
  }
}
