package dev.gonogo.rego.builtin;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Decimal digits as Go prints them.
final class Digits {
  // Go decides by this precision where it prints the shortest digits.
  private static final int SHORTEST = 6;

  private Digits() {}

  /// `%g` of a positive number: with an exponent where that is below -4 or not below 6.
  static String general(BigDecimal number) {
    return general(number, SHORTEST);
  }

  /// @param precision the exponent from which on one is printed
  static String general(BigDecimal number, int precision) {
    BigDecimal stripped = number.stripTrailingZeros();
    int exponent = stripped.signum() == 0 ? 0 : stripped.precision() - stripped.scale() - 1;
    return exponent < -4 || exponent >= precision ? scientific(stripped) : stripped.toPlainString();
  }

  /// `d.ddde±dd` with all the digits that the number has.
  static String scientific(BigDecimal number) {
    String digits = number.unscaledValue().abs().toString();
    int exponent = number.signum() == 0 ? 0 : digits.length() - number.scale() - 1;
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    String power = String.valueOf(Math.abs(exponent));
    return digits.charAt(0)
        + fraction
        + (exponent < 0 ? "e-" : "e+")
        + (power.length() < 2 ? "0" + power : power);
  }

  /// `%g` of a double.
  ///
  /// @param magnitude not negative
  /// @param precision how many digits, or -1 for as many as lead back to it
  static String general(double magnitude, int precision) {
    if (precision < 0) {
      return general(shortest(magnitude));
    }
    int digits = Math.max(1, precision);
    var rounded = new BigDecimal(magnitude).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    return general(rounded, digits);
  }

  // Java prints two digits at least, also where one leads back to the number: 5e-324.
  private static BigDecimal shortest(double magnitude) {
    var digits = new BigDecimal(Double.toString(magnitude));
    BigDecimal one = new BigDecimal(magnitude).round(new MathContext(1, RoundingMode.HALF_EVEN));
    return one.doubleValue() == magnitude ? one : digits;
  }

  /// `%e` with so many digits behind the point.
  static String scientific(BigDecimal magnitude, int precision) {
    if (magnitude.signum() == 0) {
      return fixed(magnitude, precision) + "e+00";
    }
    var rounded = magnitude.round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
    int missing = precision + 1 - rounded.precision();
    return scientific(missing > 0 ? rounded.setScale(rounded.scale() + missing) : rounded);
  }

  /// `%f` with so many digits behind the point.
  static String fixed(BigDecimal magnitude, int precision) {
    return magnitude.setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
  }
}
