package dev.gonogo.rego.run;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// What a reference finds in a value.
final class Lookup {
  private Lookup() {}

  /// The member at a key, or null. A set's members are their own keys.
  static @Nullable Value get(Value from, Value key) {
    return switch (from) {
      case ObjectValue object -> Trusted.get(object, key);
      case ArrayValue array when key instanceof NumberValue number && number.isLong() -> {
        long index = number.longValue();
        yield index >= 0 && index < array.size() ? array.get((int) index) : null;
      }
      case SetValue set -> set.contains(key) ? key : null;
      default -> null;
    };
  }
}
