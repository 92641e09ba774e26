package dev.gonogo.input;

import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.Optional;

/// Asks a value of no known shape for its members.
final class Members {
  private Members() {}

  /// Whether a member is there and not `false`, as Rego asks.
  static boolean has(Value value, String name) {
    return member(value, name).filter(v -> !v.equals(Value.of(false))).isPresent();
  }

  static Optional<Value> member(Value value, String name) {
    return value instanceof ObjectValue object ? object.get(name) : Optional.empty();
  }

  static Optional<String> text(Value value, String name) {
    return member(value, name)
        .flatMap(v -> v instanceof StringValue s ? Optional.of(s.value()) : Optional.empty());
  }

  static boolean isTrue(Value value, String name) {
    return member(value, name).filter(v -> v instanceof BooleanValue b && b.value()).isPresent();
  }

  /// `an object`, `a string`, for messages.
  static String described(Value value) {
    String type = value.typeName();
    return type.equals("null") ? "nothing" : (type.matches("[ao].*") ? "an " : "a ") + type;
  }
}
