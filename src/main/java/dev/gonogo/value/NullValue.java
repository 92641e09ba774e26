package dev.gonogo.value;

/// JSON's null: there is one.
public final class NullValue implements Value {
  static final NullValue NULL = new NullValue();

  private NullValue() {}

  @Override
  public String typeName() {
    return "null";
  }

  @Override
  public String toString() {
    return "null";
  }
}
