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
import java.util.List;

/// Values as `opa fmt` prints them.
final class RegoValues {
  private RegoValues() {}

  /// A value, keys and members in the order of the values.
  static LooseText loose(Value value) {
    return switch (value) {
      case NullValue _ -> LooseText.word("null");
      case BooleanValue b -> LooseText.word(b.toString());
      case NumberValue n -> LooseText.word(n.toString());
      case StringValue s -> LooseText.word(text(s.value()));
      case ArrayValue a -> new LooseText.Bracketed("[", all(a.items()), "]", false);
      case SetValue s ->
          s.size() == 0
              ? LooseText.word("set()")
              : new LooseText.Bracketed("{", all(s.sorted()), "}", false);
      case ObjectValue o ->
          new LooseText.Bracketed(
              "{", o.sortedKeys().stream().map(key -> entry(o, key)).toList(), "}", false);
    };
  }

  private static LooseText entry(ObjectValue object, Value key) {
    return LooseText.row(loose(key), LooseText.word(": "), loose(object.get(key).orElseThrow()));
  }

  private static List<LooseText> all(Collection<? extends Value> values) {
    return values.stream().map(RegoValues::loose).toList();
  }

  /// A text as it can be read best: what holds quotes, as JSON in JSON does, without escapes.
  private static String text(String text) {
    boolean raw =
        text.chars().anyMatch(c -> c == '"' || c == '\\')
            && text.codePoints().allMatch(c -> c != '`' && isVisible(c));
    return raw ? "`" + text + "`" : quote(text);
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

  static boolean isVisible(int c) {
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
