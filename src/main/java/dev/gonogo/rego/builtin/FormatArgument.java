package dev.gonogo.rego.builtin;

import dev.gonogo.value.NumberValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// An argument of `sprintf` as the Go value that OPA makes of it.
sealed interface FormatArgument {
  /// A string; also `null`, booleans and collections, written as in Rego.
  record Text(String text) implements FormatArgument {}

  /// An integer that 64 bits hold.
  record Whole(long number) implements FormatArgument {}

  /// A larger integer.
  record Large(BigInteger number) implements FormatArgument {}

  /// A number written with a point or an exponent.
  record Fraction(double number) implements FormatArgument {}

  static FormatArgument of(Value value) {
    return switch (value) {
      case StringValue s -> new Text(s.value());
      case NumberValue n -> of(n);
      default -> new Text(Display.of(value));
    };
  }

  private static FormatArgument of(NumberValue number) {
    String text = number.toString();
    if (text.contains(".") || text.contains("e") || text.contains("E")) {
      double fraction = Double.parseDouble(text);
      return Double.isInfinite(fraction) ? new Text(text) : new Fraction(fraction);
    }
    return number.isLong() ? new Whole(number.longValue()) : new Large(new BigInteger(text));
  }

  /// Go's name of its type.
  default String type() {
    return switch (this) {
      case Text _ -> "string";
      case Whole _ -> "int64";
      case Large _ -> "*big.Int";
      case Fraction _ -> "float64";
    };
  }

  /// The number as a width or precision, where it can be one.
  default OptionalInt asWidth(int max) {
    return this instanceof Whole(long number) && Math.abs(number) <= max
        ? OptionalInt.of((int) number)
        : OptionalInt.empty();
  }

  /// What stands for it in the text.
  default String formatted(FormatSpec spec, int verb) {
    if (verb == 'T') {
      return spec.padded(cut(type(), spec));
    }
    return switch (this) {
      case Text(var text) -> formatted(text, spec, verb);
      case Whole(var number) -> formatted(number, spec, verb);
      case Large(var number) -> formatted(number, spec, verb);
      case Fraction(var number) ->
          FormatFraction.takes(verb) ? FormatFraction.of(number, spec, verb) : refused(spec, verb);
    };
  }

  // The value follows with the flags that were meant for the verb.
  private String refused(FormatSpec spec, int verb) {
    return "%!" + Character.toString(verb) + "(" + type() + "=" + formatted(spec, 'v') + ")";
  }

  private String formatted(String text, FormatSpec spec, int verb) {
    return switch (verb) {
      case 'v' -> spec.padded(spec.sharpValue ? quoted(text, spec) : cut(text, spec));
      case 's' -> spec.padded(cut(text, spec));
      case 'q' -> spec.padded(quoted(text, spec));
      case 'x', 'X' -> spec.padded(hex(text, spec, verb == 'X'));
      default -> refused(spec, verb);
    };
  }

  private static String quoted(String text, FormatSpec spec) {
    String shown = cut(text, spec);
    return spec.sharp && Display.fitsBackquotes(shown)
        ? "`" + shown + "`"
        : Display.quoted(shown, spec.plus);
  }

  private static String cut(String text, FormatSpec spec) {
    int length = text.codePointCount(0, text.length());
    return spec.precision < 0 || spec.precision >= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, spec.precision));
  }

  private static String hex(String text, FormatSpec spec, boolean upper) {
    var out = new StringBuilder();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = spec.precision < 0 ? bytes.length : Math.min(spec.precision, bytes.length);
    for (int i = 0; i < length; i++) {
      boolean starts = i == 0 || spec.space;
      out.append(i > 0 && spec.space ? " " : "");
      out.append(starts && spec.sharp ? upper ? "0X" : "0x" : "");
      out.append(String.format(upper ? "%02X" : "%02x", bytes[i]));
    }
    return out.toString();
  }

  private String formatted(long number, FormatSpec spec, int verb) {
    int character = FormatInteger.codePoint(number);
    return switch (verb) {
      case 'c' -> spec.padded(Character.toString(character));
      case 'q' -> spec.padded(Display.quotedCharacter(character, spec.plus));
      case 'U' -> FormatInteger.unicode(number, spec);
      case 'v', 'd', 'b', 'o', 'O', 'x', 'X' -> FormatInteger.small(number, spec, verb);
      default -> refused(spec, verb);
    };
  }

  private static String formatted(BigInteger number, FormatSpec spec, int verb) {
    return switch (verb) {
      case 'v', 'd', 's', 'b', 'o', 'O', 'x', 'X' -> FormatInteger.large(number, spec, verb);
      default -> "%!" + Character.toString(verb) + "(big.Int=" + number + ")";
    };
  }
}
