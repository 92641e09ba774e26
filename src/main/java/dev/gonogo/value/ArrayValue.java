package dev.gonogo.value;

import java.util.List;

/// An array.
///
/// @param items in their order; never changed by anyone
public record ArrayValue(List<Value> items) implements Value {
  public ArrayValue {
    items = List.copyOf(items);
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
  public String toString() {
    return ValueWriter.toJson(this);
  }
}
