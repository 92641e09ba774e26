package dev.gonogo.value;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/// Writes a value as JSON: keys in OPA's order, a set as a sorted array, numbers as they were
/// written. Strings are escaped as Go's `encoding/json` does with HTML escaping off.
public final class ValueWriter {
  private final StringBuilder out = new StringBuilder();
  private final String indent;

  private ValueWriter(String indent) {
    this.indent = indent;
  }

  /// On one line, without spaces.
  public static String toJson(Value value) {
    return write(value, "");
  }

  /// On many lines, two spaces a level, without a line end at the end.
  public static String toPrettyJson(Value value) {
    return write(value, "  ");
  }

  /// On one line, as Go's `encoding/json` writes it and so OPA's `json.marshal`: what HTML would
  /// take for markup, which stands in strings alone, is escaped.
  public static String toMarkupSafeJson(Value value) {
    return toJson(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static String write(Value value, String indent) {
    var writer = new ValueWriter(indent);
    writer.write(value, 0);
    return writer.out.toString();
  }

  private void write(Value value, int depth) {
    switch (value) {
      case NullValue _ -> out.append("null");
      case BooleanValue b -> out.append(b.value());
      case NumberValue n -> out.append(n);
      case StringValue s -> writeText(s.value());
      case ArrayValue a -> writeItems(a.items(), depth);
      case SetValue s -> writeItems(s.sorted(), depth);
      case ObjectValue o -> writeObject(o, depth);
    }
  }

  private void writeItems(List<Value> items, int depth) {
    out.append('[');
    for (Iterator<Value> i = items.iterator(); i.hasNext(); ) {
      newLine(depth + 1);
      write(i.next(), depth + 1);
      if (i.hasNext()) {
        out.append(',');
      }
    }
    if (!items.isEmpty()) {
      newLine(depth);
    }
    out.append(']');
  }

  // JSON has only strings for keys; OPA prints any other key as the string of its JSON, and sorts
  // the strings.
  private static StringValue name(Value key) {
    return key instanceof StringValue text ? text : Value.of(toJson(key));
  }

  private static int[] order(ObjectValue object) {
    int[] order = object.order();
    if (IntStream.of(order).allMatch(i -> object.key(i) instanceof StringValue)) {
      return order;
    }
    return IntStream.of(order)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> name(object.key(i))))
        .mapToInt(i -> i)
        .toArray();
  }

  private void writeObject(ObjectValue object, int depth) {
    out.append('{');
    int[] order = order(object);
    for (int i = 0; i < order.length; i++) {
      newLine(depth + 1);
      writeText(name(object.key(order[i])).value());
      out.append(indent.isEmpty() ? ":" : ": ");
      write(object.value(order[i]), depth + 1);
      if (i + 1 < order.length) {
        out.append(',');
      }
    }
    if (object.size() > 0) {
      newLine(depth);
    }
    out.append('}');
  }

  private void newLine(int depth) {
    if (!indent.isEmpty()) {
      out.append('\n').append(indent.repeat(depth));
    }
  }

  private void writeText(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\u2028', '\u2029' -> out.append(String.format("\\u%04x", (int) c));
        default -> {
          if (c < 0x20) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
