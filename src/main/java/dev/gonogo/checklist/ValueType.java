package dev.gonogo.checklist;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;

/// What a value that is there can be.
public enum ValueType {
  NUMBER("a number"),
  TEXT("a text"),
  LIST("a list"),
  MAPPING("a mapping"),
  BOOLEAN("true or false");

  private final String words;

  ValueType(String words) {
    this.words = words;
  }

  /// As it is called in a sentence.
  public String words() {
    return words;
  }

  /// @param value not null, which is the absence of a value
  public static ValueType of(Value value) {
    return switch (value) {
      case NumberValue _ -> NUMBER;
      case StringValue _ -> TEXT;
      case ArrayValue _, SetValue _ -> LIST;
      case ObjectValue _ -> MAPPING;
      case BooleanValue _ -> BOOLEAN;
      case NullValue _ -> throw new IllegalArgumentException("null has no type");
    };
  }
}
