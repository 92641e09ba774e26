package dev.gonogo.policy.module;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.Collection;
import java.util.stream.Collectors;

/// Values as `opa fmt` prints them, on one line.
final class RegoValues {
  private RegoValues() {}

  /// A value on one line, keys and members in the order of the values.
  static String text(Value value) {
    return switch (value) {
      case NullValue _ -> "null";
      case BooleanValue b -> b.toString();
      case NumberValue n -> n.toString();
      case StringValue s -> quote(s.value());
      case ArrayValue a -> "[" + commas(a.items()) + "]";
      case SetValue s -> s.size() == 0 ? "set()" : "{" + commas(s.sorted()) + "}";
      case ObjectValue o ->
          o.sortedKeys().stream()
              .map(key -> text(key) + ": " + text(o.get(key).orElseThrow()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private static String commas(Collection<? extends Value> values) {
    return values.stream().map(RegoValues::text).collect(Collectors.joining(", "));
  }

  /// A pattern without escapes where it can be: people read it.
  static String pattern(String regex) {
    boolean raw = regex.indexOf('\\') >= 0 && regex.chars().noneMatch(c -> c == '`' || c < 0x20);
    return raw ? "`" + regex + "`" : quote(regex);
  }

  // Go's strconv.Quote, which `opa fmt` prints with: what cannot be seen is escaped.
  static String quote(String text) {
    var out = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
              if (isVisible(c)) {
                out.appendCodePoint(c);
              } else {
                for (char unit : Character.toChars(c)) {
                  out.append(String.format("\\u%04x", (int) unit));
                }
              }
            }
          }
        });
    return out.append('"').toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
