package dev.gonogo.rego.builtin;

import dev.gonogo.value.NumberValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

  default String formatted(FormatSpec spec, int verb) {
    if (verb == 'T') {
      return spec.padded(type());
    }
    return switch (this) {
      case Text(var text) -> formatted(text, spec, verb);
      case Whole(var number) -> formatted(number, spec, verb);
      case Large(var number) -> formatted(number, spec, verb);
      case Fraction(var number) -> formatted(number, spec, verb);
    };
  }

  private String refused(FormatSpec spec, int verb) {
    String plain = formatted(spec, 'v');
    String type = this instanceof Large ? "big.Int" : type();
    return "%!" + Character.toString(verb) + "(" + type + "=" + plain + ")";
  }

  private String formatted(String text, FormatSpec spec, int verb) {
    return switch (verb) {
      case 'v', 's' ->
          spec.padded(verb == 'v' && spec.sharp ? quoted(text, spec) : cut(text, spec));
      case 'q' -> spec.padded(quoted(cut(text, spec), spec));
      case 'x', 'X' -> spec.padded(hex(text, spec, verb == 'X'));
      default -> refused(spec, verb);
    };
  }

  private static String quoted(String text, FormatSpec spec) {
    return Display.quoted(text, spec.plus);
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
    return switch (verb) {
      case 'c' -> spec.padded(character(number));
      case 'q' -> spec.padded(Display.quotedCharacter(codePoint(number), spec.plus));
      case 'U' -> spec.padded(String.format("U+%04X", number));
      case 'v', 'd', 'b', 'o', 'O', 'x', 'X' -> integer(BigInteger.valueOf(number), spec, verb);
      default -> refused(spec, verb);
    };
  }

  private static int codePoint(long number) {
    boolean valid =
        number >= 0 && number <= Character.MAX_CODE_POINT && (number < 0xD800 || number > 0xDFFF);
    return valid ? (int) number : 0xFFFD;
  }

  private static String character(long number) {
    return Character.toString(codePoint(number));
  }

  private String formatted(BigInteger number, FormatSpec spec, int verb) {
    return switch (verb) {
      case 'v', 'd', 's', 'b', 'o', 'O', 'x', 'X' -> integer(number, spec, verb);
      default -> refused(new FormatSpec(), verb);
    };
  }

  private static String integer(BigInteger number, FormatSpec spec, int verb) {
    int radix =
        switch (verb) {
          case 'b' -> 2;
          case 'o', 'O' -> 8;
          case 'x', 'X' -> 16;
          default -> 10;
        };
    String digits = number.abs().toString(radix);
    digits = verb == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
    if (spec.precision == 0 && number.signum() == 0) {
      return " ".repeat(Math.max(0, spec.width));
    }
    digits = "0".repeat(Math.max(0, spec.precision - digits.length())) + digits;
    String sign = spec.sign(number.signum() < 0) + prefix(digits, spec, verb);
    // A precision says how many digits there are: zeros no longer fill the width.
    spec.zero &= spec.precision < 0;
    return spec.paddedNumber(sign, digits);
  }

  private static String prefix(String digits, FormatSpec spec, int verb) {
    if (verb == 'O') {
      return "0o";
    }
    if (!spec.sharp) {
      return "";
    }
    return switch (verb) {
      case 'b' -> "0b";
      case 'o' -> digits.startsWith("0") ? "" : "0";
      case 'x' -> "0x";
      case 'X' -> "0X";
      default -> "";
    };
  }

  private String formatted(double number, FormatSpec spec, int verb) {
    var magnitude = new BigDecimal(Math.abs(number));
    int precision = spec.precision;
    String digits =
        switch (verb) {
          case 'v', 'g', 'G' -> Digits.general(Math.abs(number), precision);
          case 'e', 'E' -> Digits.scientific(magnitude, precision < 0 ? 6 : precision);
          case 'f', 'F' -> Digits.fixed(magnitude, precision < 0 ? 6 : precision);
          case 'b', 'x', 'X' ->
              throw new BuiltinException("a fraction in binary form is not supported");
          default -> "";
        };
    if (digits.isEmpty()) {
      return refused(spec, verb);
    }
    boolean upper = verb == 'G' || verb == 'E';
    boolean negative = number < 0 || (number == 0 && 1 / number < 0);
    return spec.paddedNumber(spec.sign(negative), upper ? digits.replace('e', 'E') : digits);
  }
}
