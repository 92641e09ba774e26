package dev.gonogo.value;

/// A string. Orders by code point, as Go's UTF-8 strings do.
public record StringValue(String value) implements Value {
  @Override
  public String typeName() {
    return "string";
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof StringValue s && value.equals(s.value));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return ValueWriter.toJson(this);
  }
}
