package dev.gonogo.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;

/// Writes a value as RFC 8785 wants JSON that is hashed or signed: no white space, keys in the
/// order of their UTF-16 units, as few escapes as can be, numbers as JavaScript prints them.
public final class CanonicalJson {
  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /// @throws IllegalArgumentException for what JSON has not: a set, a key that is no text, a number
  ///   beyond a double, half of a surrogate pair
  public static String of(Value value) {
    var json = new CanonicalJson();
    json.write(value);
    return json.out.toString();
  }

  private void write(Value value) {
    switch (value) {
      case NullValue _ -> out.append("null");
      case BooleanValue b -> out.append(b.value());
      case NumberValue n -> out.append(number(n.value()));
      case StringValue s -> text(s.value());
      case ArrayValue a -> array(a.items());
      case ObjectValue o -> object(o);
      case SetValue _ -> throw new IllegalArgumentException("JSON has no sets");
    }
  }

  private void array(List<Value> items) {
    out.append('[');
    for (Iterator<Value> i = items.iterator(); i.hasNext(); ) {
      write(i.next());
      out.append(i.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void object(ObjectValue object) {
    out.append('{');
    // RFC 8785, 3.2.3: by UTF-16 units, which is how Java compares, and not OPA's code points.
    List<String> keys = object.sortedKeys().stream().map(CanonicalJson::key).sorted().toList();
    for (Iterator<String> i = keys.iterator(); i.hasNext(); ) {
      String key = i.next();
      text(key);
      out.append(':');
      write(object.get(key).orElseThrow());
      out.append(i.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private static String key(Value key) {
    if (key instanceof StringValue text) {
      return text.value();
    }
    throw new IllegalArgumentException("JSON has texts alone for keys");
  }

  private void text(String text) {
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
        default -> {
          if (c < 0x20) {
            out.append(String.format("\\u%04x", (int) c));
          } else if (isHalf(text, i)) {
            throw new IllegalArgumentException("half of a surrogate pair is no character");
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /// ECMA-262, Number::toString: the shortest digits that read back, and where the point stands.
  private static String number(BigDecimal number) {
    double value = number.doubleValue();
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("a number beyond a double");
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + placed(digits, point);
  }

  // Java writes two digits at least: `4.9E-324` where one is enough.
  private static BigDecimal shortest(double value) {
    BigDecimal java = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal one = java.round(new MathContext(1, RoundingMode.HALF_EVEN));
    return one.doubleValue() == value ? one : java;
  }

  /// @param point how many digits stand before it; ECMA-262 calls it n
  private static String placed(String digits, int point) {
    if (point > 21 || point <= -6) {
      String rest = digits.length() == 1 ? "" : "." + digits.substring(1);
      int exponent = point - 1;
      return digits.charAt(0) + rest + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= digits.length()
        ? digits + "0".repeat(point - digits.length())
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
