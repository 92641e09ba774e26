package dev.gonogo.report;

import dev.gonogo.source.Printable;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Writes JSON with keys in the order in which they are put, two spaces a level.
///
/// What would steer a terminal or turn the reading direction is written as `\\u….`, so that the
/// text is harmless wherever it is shown; who parses it gets the very value. A lone surrogate,
/// which UTF-8 cannot hold, becomes U+FFFD.
final class JsonText {
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean first = true;

  private JsonText() {}

  /// An object, and a line end behind it.
  static String object(Consumer<JsonText> body) {
    var json = new JsonText();
    json.nested('{', '}', () -> body.accept(json));
    return json.out.append('\n').toString();
  }

  /// An array of objects, and a line end behind it.
  static <T> String array(Collection<T> items, BiConsumer<JsonText, T> body) {
    var json = new JsonText();
    json.elements(items, body);
    return json.out.append('\n').toString();
  }

  JsonText put(String key, String value) {
    key(key);
    text(value);
    return this;
  }

  JsonText put(String key, Optional<String> value) {
    value.ifPresent(text -> put(key, text));
    return this;
  }

  JsonText put(String key, long value) {
    key(key);
    out.append(value);
    return this;
  }

  JsonText put(String key, boolean value) {
    key(key);
    out.append(value);
    return this;
  }

  JsonText flag(String key, Optional<Boolean> value) {
    value.ifPresent(on -> put(key, on));
    return this;
  }

  JsonText put(String key, Value value) {
    key(key);
    out.append(safe(ValueWriter.toJson(value)));
    return this;
  }

  JsonText put(String key, Consumer<JsonText> body) {
    key(key);
    nested('{', '}', () -> body.accept(this));
    return this;
  }

  /// An object, where there is one.
  <T> JsonText object(String key, Optional<T> value, BiConsumer<JsonText, T> body) {
    value.ifPresent(present -> put(key, json -> body.accept(json, present)));
    return this;
  }

  /// An array of strings, on one line.
  JsonText texts(String key, Collection<String> values) {
    return put(key, Value.array(values.stream().map(Value::of).toList()));
  }

  /// An array of objects.
  <T> JsonText objects(String key, Collection<T> items, BiConsumer<JsonText, T> body) {
    key(key);
    elements(items, body);
    return this;
  }

  private <T> void elements(Collection<T> items, BiConsumer<JsonText, T> body) {
    nested(
        '[',
        ']',
        () ->
            items.forEach(item -> {
              next();
              nested('{', '}', () -> body.accept(this, item));
            }));
  }

  private void key(String key) {
    next();
    text(key);
    out.append(": ");
  }

  private void next() {
    out.append(first ? "\n" : ",\n").append("  ".repeat(depth));
    first = false;
  }

  private void nested(char open, char close, Runnable body) {
    out.append(open);
    depth++;
    first = true;
    body.run();
    depth--;
    if (!first) {
      out.append('\n').append("  ".repeat(depth));
    }
    out.append(close);
    first = false;
  }

  private void text(String text) {
    out.append(safe(ValueWriter.toJson(Value.of(text))));
  }

  /// Escapes what is unsafe in a JSON text: such characters stand in strings only.
  private static String safe(String text) {
    // A CI server would take `##[` for an order to itself ([Printable]).
    String json = text.replace("##", "#\\u0023");
    if (json.codePoints().noneMatch(JsonText::isUnsafe)) {
      return json;
    }
    var safe = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(c -> {
          if (!isUnsafe(c)) {
            safe.appendCodePoint(c);
          } else if (Character.getType(c) == Character.SURROGATE) {
            safe.append('\ufffd');
          } else {
            safe.append("\\u%04x".formatted(c));
          }
        });
    return safe.toString();
  }

  // All that the console would show as an escape lies in the basic plane.
  private static boolean isUnsafe(int c) {
    return c > 0x7e && !Printable.isSafe(c);
  }
}
