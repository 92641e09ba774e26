package dev.gonogo.rego.builtin;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/// Values as Rego writes them, `{"a": [1, 2]}`, with strings quoted as Go quotes them.
final class Display {
  private Display() {}

  static String of(Value value) {
    return switch (value) {
      case NullValue _ -> "null";
      case BooleanValue b -> String.valueOf(b.value());
      case NumberValue n -> n.toString();
      case StringValue s -> quoted(s.value(), false);
      case ArrayValue a -> list("[", a.items(), "]");
      case SetValue s -> s.size() == 0 ? "set()" : list("{", s.sorted(), "}");
      case ObjectValue o ->
          o.sortedKeys().stream()
              .map(k -> of(k) + ": " + of(o.get(k).orElseThrow()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private static String list(String open, List<Value> items, String close) {
    return items.stream().map(Display::of).collect(Collectors.joining(", ", open, close));
  }

  /// @param ascii whether everything beyond ASCII is escaped
  static String quoted(String text, boolean ascii) {
    var out = new StringBuilder("\"");
    text.codePoints().forEach(c -> quote(c, '"', ascii, out));
    return out.append('"').toString();
  }

  /// A character in single quotes.
  static String quotedCharacter(int character, boolean ascii) {
    var out = new StringBuilder("'");
    quote(character, '\'', ascii, out);
    return out.append('\'').toString();
  }

  /// Whether backquotes can hold a text to the letter, on one line.
  static boolean fitsBackquotes(String text) {
    return text.codePoints()
        .allMatch(c -> c == '\t' || (c >= ' ' && c != '`' && c != 127 && c != 0xFEFF));
  }

  private static void quote(int c, char quote, boolean ascii, StringBuilder out) {
    switch (c) {
      case 7 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 11 -> out.append("\\v");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c == quote) {
          out.append('\\').append(quote);
        } else if (isPrintable(c) && (c < 128 || !ascii)) {
          out.appendCodePoint(c);
        } else if (c < 128) {
          out.append(String.format("\\x%02x", c));
        } else {
          out.append(String.format(c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
        }
      }
    }
  }

  /// Whether Go prints a character as it is.
  static boolean isPrintable(int c) {
    return c < 128 ? c >= ' ' && c != 127 : isPrintableBeyondAscii(c);
  }

  private static boolean isPrintableBeyondAscii(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
