package dev.gonogo.rego.builtin;

import java.math.BigDecimal;
import java.util.Locale;

/// Numbers with a fraction as Go formats them.
final class FormatFraction {
  private static final int DEFAULT_PRECISION = 6;
  private static final int MANTISSA_BITS = 52;
  private static final int EXPONENT_BIAS = 1023;

  // Where the first bit of a mantissa stands while it is written in base 16: 15 digits follow.
  private static final int FIRST_BIT = 60;

  private FormatFraction() {}

  static boolean takes(int verb) {
    return "vgGeEfFbxX".indexOf(verb) >= 0;
  }

  /// @param verb one that it [#takes]
  static String of(double number, FormatSpec spec, int verb) {
    double magnitude = Math.abs(number);
    String digits = digits(magnitude, spec.precision, verb);
    if (spec.sharp && verb != 'b') {
      digits = withPoint(digits, spec.precision, verb);
    }
    boolean negative = number < 0 || (number == 0 && 1 / number < 0);
    return spec.paddedNumber(spec.sign(negative), digits);
  }

  private static String digits(double magnitude, int precision, int verb) {
    var exact = new BigDecimal(magnitude);
    int places = precision < 0 ? DEFAULT_PRECISION : precision;
    return switch (verb) {
      case 'e' -> Digits.scientific(exact, places);
      case 'E' -> Digits.scientific(exact, places).replace('e', 'E');
      case 'f', 'F' -> Digits.fixed(exact, places);
      case 'b' -> binary(magnitude);
      case 'x' -> hexadecimal(magnitude, precision);
      case 'X' -> hexadecimal(magnitude, precision).toUpperCase(Locale.ROOT);
      case 'G' -> Digits.general(magnitude, precision).replace('e', 'E');
      default -> Digits.general(magnitude, precision);
    };
  }

  /// `#`: a point in any case, and under `g` all digits, also zeros behind the last.
  private static String withPoint(String digits, int precision, int verb) {
    boolean hex = verb == 'x' || verb == 'X';
    int end = exponentAt(digits, hex);
    String number = digits.substring(0, end);
    int missing =
        switch (verb) {
          case 'v', 'g', 'G', 'x' -> (precision < 0 ? DEFAULT_PRECISION : precision);
          default -> 0;
        };
    missing -= significant(number);
    String point = number.contains(".") ? "" : ".";
    missing -= number.equals("0") ? 1 : 0;
    return number + point + "0".repeat(Math.max(0, missing)) + digits.substring(end);
  }

  private static int exponentAt(String digits, boolean hex) {
    String signs = hex ? "pP" : "eE";
    for (int i = 0; i < digits.length(); i++) {
      if (signs.indexOf(digits.charAt(i)) >= 0) {
        return i;
      }
    }
    return digits.length();
  }

  // Go counts from the first that is not 0, and so the x of 0x too.
  private static int significant(String number) {
    boolean begun = false;
    int count = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      begun |= c != '0' && c != '.';
      count += begun && c != '.' ? 1 : 0;
    }
    return count;
  }

  private static long mantissa(double magnitude) {
    long bits = Double.doubleToLongBits(magnitude);
    long mantissa = bits & ((1L << MANTISSA_BITS) - 1);
    return biased(magnitude) == 0 ? mantissa : mantissa | 1L << MANTISSA_BITS;
  }

  private static int biased(double magnitude) {
    return (int) (Double.doubleToLongBits(magnitude) >> MANTISSA_BITS);
  }

  private static int exponent(double magnitude) {
    return Math.max(1, biased(magnitude)) - EXPONENT_BIAS;
  }

  /// `%b`: an integer times a power of two.
  private static String binary(double magnitude) {
    int exponent = exponent(magnitude) - MANTISSA_BITS;
    return mantissa(magnitude) + "p" + (exponent < 0 ? "" : "+") + exponent;
  }

  /// `%x`: `0x1.8p+01`.
  ///
  /// @param precision how many digits behind the point, or -1 for as many as there are
  private static String hexadecimal(double magnitude, int precision) {
    long mantissa = mantissa(magnitude) << (FIRST_BIT - MANTISSA_BITS);
    int exponent = mantissa == 0 ? 0 : exponent(magnitude);
    int shift =
        mantissa == 0 ? 0 : Long.numberOfLeadingZeros(mantissa) - (Long.SIZE - 1 - FIRST_BIT);
    mantissa <<= shift;
    exponent -= shift;
    if (precision >= 0 && precision < FIRST_BIT / 4) {
      mantissa = rounded(mantissa, FIRST_BIT - 4 * precision);
      if (mantissa >> (FIRST_BIT + 1) != 0) {
        mantissa >>= 1;
        exponent++;
      }
    }
    var out = new StringBuilder("0x").append(mantissa >> FIRST_BIT);
    String fraction = "%015x".formatted(mantissa & ((1L << FIRST_BIT) - 1));
    if (precision < 0) {
      fraction = fraction.replaceFirst("0+$", "");
    } else {
      fraction = (fraction + "0".repeat(Math.max(0, precision - fraction.length())));
      fraction = fraction.substring(0, precision);
    }
    out.append(fraction.isEmpty() ? "" : ".").append(fraction);
    return out.append("p%s%02d".formatted(exponent < 0 ? "-" : "+", Math.abs(exponent))).toString();
  }

  /// To the nearest multiple of a power of two, the even one of two.
  private static long rounded(long mantissa, int dropped) {
    long kept = mantissa >> dropped;
    long rest = mantissa - (kept << dropped);
    long half = 1L << (dropped - 1);
    boolean up = rest > half || (rest == half && (kept & 1) == 1);
    return (up ? kept + 1 : kept) << dropped;
  }
}
