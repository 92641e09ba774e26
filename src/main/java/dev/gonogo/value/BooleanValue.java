package dev.gonogo.value;

/// `true` or `false`.
public record BooleanValue(boolean value) implements Value {
  static final BooleanValue TRUE = new BooleanValue(true);
  static final BooleanValue FALSE = new BooleanValue(false);

  @Override
  public String typeName() {
    return "boolean";
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
