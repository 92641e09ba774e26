package dev.gonogo.rego.builtin;

import java.math.BigInteger;
import java.util.Locale;

/// Integers as Go formats them: those of 64 bits by `fmt`, larger ones by `math/big`, which differ
/// in what flags mean.
final class FormatInteger {
  private static final int LOWEST_CODE_POINT_DIGITS = 4;

  private FormatInteger() {}

  private static int radix(int verb) {
    return switch (verb) {
      case 'b' -> 2;
      case 'o', 'O' -> 8;
      case 'x', 'X' -> 16;
      default -> 10;
    };
  }

  private static String digits(BigInteger number, int verb) {
    String digits = number.abs().toString(radix(verb));
    return verb == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
  }

  /// An integer of 64 bits under `d`, `v`, `b`, `o`, `O`, `x` or `X`.
  static String small(long number, FormatSpec spec, int verb) {
    if (spec.precision == 0 && number == 0) {
      return " ".repeat(Math.max(0, spec.width));
    }
    String digits = digits(BigInteger.valueOf(number), verb);
    String sign = spec.sign(number < 0);
    int least = spec.precision;
    // Zeros that fill the width are digits: a prefix does not count, and stands in front of them.
    if (least < 0 && spec.zero && !spec.minus) {
      least = spec.width - sign.length();
    }
    digits = "0".repeat(Math.max(0, least - digits.length())) + digits;
    return spec.blank(sign + smallPrefix(digits, spec, verb) + digits);
  }

  private static String smallPrefix(String digits, FormatSpec spec, int verb) {
    String octal = spec.sharp && !digits.startsWith("0") ? "0" : "";
    return switch (verb) {
      case 'O' -> "0o" + octal;
      case 'o' -> octal;
      case 'b' -> spec.sharp ? "0b" : "";
      case 'x', 'X' -> spec.sharp ? "0" + Character.toString(verb) : "";
      default -> "";
    };
  }

  /// A larger integer under the same verbs or `s`.
  static String large(BigInteger number, FormatSpec spec, int verb) {
    String digits = digits(number, verb);
    boolean plus = spec.plus || spec.plusValue;
    String sign = number.signum() < 0 ? "-" : plus ? "+" : spec.space ? " " : "";
    String prefix =
        switch (verb) {
          case 'O' -> "0o";
          case 'o' -> spec.sharp ? "0" : "";
          case 'b' -> spec.sharp ? "0b" : "";
          case 'x', 'X' -> spec.sharp ? "0" + Character.toString(verb) : "";
          default -> "";
        };
    if (spec.precision < 0) {
      return spec.paddedNumber(sign + prefix, digits);
    }
    String zeros = "0".repeat(Math.max(0, spec.precision - digits.length()));
    return spec.blank(sign + prefix + zeros + digits);
  }

  /// `%U`: `U+0041`, and with `#` the character too.
  static String unicode(long number, FormatSpec spec) {
    String digits = Long.toHexString(number).toUpperCase(Locale.ROOT);
    int least = Math.max(LOWEST_CODE_POINT_DIGITS, spec.precision);
    var out = new StringBuilder("U+");
    out.append("0".repeat(Math.max(0, least - digits.length()))).append(digits);
    if (spec.sharp && codePoint(number) == number && Display.isPrintable((int) number)) {
      out.append(" '").appendCodePoint((int) number).append('\'');
    }
    return spec.blank(out.toString());
  }

  /// The character of a number; U+FFFD where it is none.
  static int codePoint(long number) {
    boolean valid =
        number >= 0 && number <= Character.MAX_CODE_POINT && (number < 0xD800 || number > 0xDFFF);
    return valid ? (int) number : 0xFFFD;
  }
}
