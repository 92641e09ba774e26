package dev.gonogo.value;

/// A string. Orders by code point, as Go's UTF-8 strings do.
public record StringValue(String value) implements Value {
  @Override
  public String typeName() {
    return "string";
  }

  @Override
  public String toString() {
    return ValueWriter.toJson(this);
  }
}
