package dev.gonogo.record;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The members of an object, each asked for as what it must be.
final class RecordFields {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /// Of keys above it, with dots between.
  private final String path;

  private final ObjectValue value;

  /// @param path of keys above it, with dots between
  RecordFields(String path, Value value) {
    this.path = path;
    if (!(value instanceof ObjectValue object)) {
      throw new Misfit(path.substring(path.lastIndexOf('.') + 1), path, "an object");
    }
    this.value = object;
  }

  /// Ends the reading: the first thing that is wrong is enough in a file that no person writes.
  static final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final String path;
    private final String expected;

    Misfit(String key, String path, String expected) {
      super(path, null, false, false);
      this.key = key;
      this.path = path.isEmpty() ? "all" : path;
      this.expected = expected;
    }

    String key() {
      return key;
    }

    /// How many keys lead to it, with its own.
    int depth() {
      return path.split("\\.", -1).length;
    }

    String path() {
      return path;
    }

    String expected() {
      return expected;
    }
  }

  Misfit misfit(String key, String expected) {
    return new Misfit(key, below(key), expected);
  }

  private String below(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  ObjectValue value() {
    return value;
  }

  List<String> keys() {
    var keys = new ArrayList<String>();
    for (Value key : value.sortedKeys()) {
      if (key instanceof StringValue text) {
        keys.add(text.value());
      }
    }
    return keys;
  }

  Value any(String key) {
    return value.get(key).orElseThrow(() -> misfit(key, "there"));
  }

  String text(String key) {
    if (any(key) instanceof StringValue text) {
      return text.value();
    }
    throw misfit(key, "a text");
  }

  Optional<String> textOrNull(String key) {
    return any(key) instanceof NullValue ? Optional.empty() : Optional.of(text(key));
  }

  Optional<String> textOrAbsent(String key) {
    return value.get(key).isEmpty() ? Optional.empty() : Optional.of(text(key));
  }

  void oneOf(String key, List<String> words) {
    if (!words.contains(text(key))) {
      throw misfit(key, "one of " + String.join(", ", words));
    }
  }

  String digest(String key) {
    String text = text(key);
    if (!DIGEST.matcher(text).matches()) {
      throw misfit(key, "a SHA-256 in 64 small hexadecimal digits");
    }
    return text;
  }

  boolean truth(String key) {
    if (any(key) instanceof BooleanValue is) {
      return is.value();
    }
    throw misfit(key, "true or false");
  }

  int count(String key) {
    if (any(key) instanceof NumberValue number
        && number.isLong()
        && number.longValue() >= 0
        && number.longValue() <= Integer.MAX_VALUE) {
      return (int) number.longValue();
    }
    throw misfit(key, "a count");
  }

  Optional<Integer> countOrNull(String key) {
    return any(key) instanceof NullValue ? Optional.empty() : Optional.of(count(key));
  }

  Instant time(String key) {
    try {
      return Instant.parse(text(key));
    } catch (DateTimeParseException _) {
      throw misfit(key, "a time such as 2026-12-01T08:00:00Z");
    }
  }

  RecordFields object(String key) {
    return new RecordFields(below(key), any(key));
  }

  List<RecordFields> objects(String key) {
    List<Value> items = items(key);
    var all = new ArrayList<RecordFields>();
    for (int i = 0; i < items.size(); i++) {
      all.add(new RecordFields(below(key) + "." + i, items.get(i)));
    }
    return all;
  }

  List<String> texts(String key) {
    return items(key).stream()
        .map(item -> {
          if (item instanceof StringValue text) {
            return text.value();
          }
          throw misfit(key, "a list of texts");
        })
        .toList();
  }

  private List<Value> items(String key) {
    if (any(key) instanceof ArrayValue list) {
      return list.items();
    }
    throw misfit(key, "a list");
  }
}
