package dev.gonogo.rego.builtin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// A binary floating-point number with a mantissa of some bits, rounded to the nearest even: what
/// OPA computes with where a number is no integer (Go's `big.Float`, 64 bits unless said). Its
/// results show: `1 / 3` is `0.33333333333333333334`.
///
/// The value is `mantissa * 2^exponent`.
///
/// @param negative told apart from the mantissa because there is a zero below zero
/// @param mantissa at most `bits` bits, not negative
record BinaryFloat(boolean negative, BigInteger mantissa, int exponent, int bits) {
  static final int BITS = 64;

  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final int EXACT_POWER = 27;
  private static final int EXTRA_BITS = 64;

  /// The nearest to an exact value `magnitude * 2^exponent`.
  private static BinaryFloat rounded(
      boolean negative, BigInteger magnitude, int exponent, int bits) {
    int excess = magnitude.bitLength() - bits;
    if (excess <= 0) {
      return new BinaryFloat(negative, magnitude, exponent, bits);
    }
    BigInteger kept = magnitude.shiftRight(excess);
    boolean half = magnitude.testBit(excess - 1);
    boolean beyond = half && magnitude.getLowestSetBit() < excess - 1;
    if (half && (beyond || kept.testBit(0))) {
      kept = kept.add(BigInteger.ONE);
    }
    return new BinaryFloat(negative, kept, exponent + excess, bits);
  }

  /// The nearest to a decimal number, as Go finds it.
  ///
  /// @param negativeZero whether it is spelled with a minus
  static BinaryFloat of(BigDecimal decimal, boolean negativeZero) {
    BigInteger digits = decimal.unscaledValue().abs();
    int power = -decimal.scale();
    boolean negative = decimal.signum() < 0 || (decimal.signum() == 0 && negativeZero);
    if (power == 0 || digits.signum() == 0) {
      return rounded(negative, digits, 0, BITS);
    }
    var plain = new BinaryFloat(negative, digits, power, BITS);
    BinaryFloat five = powerOfFive(Math.abs(power));
    return power < 0 ? plain.divide(five) : plain.multiply(five);
  }

  // Exact while it fits, then by repeated squaring with bits to spare, rounded at each step.
  private static BinaryFloat powerOfFive(int power) {
    int bits = BITS + EXTRA_BITS;
    int exact = Math.min(power, EXACT_POWER);
    var result = new BinaryFloat(false, FIVE.pow(exact), 0, bits);
    var factor = new BinaryFloat(false, FIVE, 0, bits + EXTRA_BITS);
    for (int rest = power - exact; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result = result.multiply(factor);
      }
      factor = factor.multiply(factor);
    }
    return result;
  }

  /// An integer with all the bits that it needs.
  static BinaryFloat of(BigInteger integer) {
    BigInteger magnitude = integer.abs();
    return new BinaryFloat(
        integer.signum() < 0, magnitude, 0, Math.max(BITS, magnitude.bitLength()));
  }

  BinaryFloat withBits(int newBits) {
    return rounded(negative, mantissa, exponent, newBits);
  }

  /// The power of two that it is about.
  long magnitude() {
    return (long) exponent + mantissa.bitLength();
  }

  boolean isZero() {
    return mantissa.signum() == 0;
  }

  private BigInteger signed() {
    return negative ? mantissa.negate() : mantissa;
  }

  BinaryFloat add(BinaryFloat other) {
    int low = Math.min(exponent, other.exponent);
    BigInteger sum =
        signed().shiftLeft(exponent - low).add(other.signed().shiftLeft(other.exponent - low));
    // Only two zeros below zero give one.
    boolean below = sum.signum() < 0 || (sum.signum() == 0 && negative && other.negative);
    return rounded(below, sum.abs(), low, bits);
  }

  BinaryFloat subtract(BinaryFloat other) {
    return add(other.negate());
  }

  BinaryFloat negate() {
    return new BinaryFloat(!negative, mantissa, exponent, bits);
  }

  BinaryFloat abs() {
    return negative ? negate() : this;
  }

  BinaryFloat multiply(BinaryFloat other) {
    return rounded(
        negative != other.negative,
        mantissa.multiply(other.mantissa),
        exponent + other.exponent,
        bits);
  }

  /// @param other not zero
  BinaryFloat divide(BinaryFloat other) {
    if (isZero()) {
      return new BinaryFloat(negative != other.negative, BigInteger.ZERO, 0, bits);
    }
    // Two bits more than are kept, and one that stands for all that is left over.
    int shift = Math.max(0, bits + 2 - mantissa.bitLength() + other.mantissa.bitLength());
    BigInteger[] parts = mantissa.shiftLeft(shift).divideAndRemainder(other.mantissa);
    BigInteger quotient = parts[0].shiftLeft(1);
    if (parts[1].signum() != 0) {
      quotient = quotient.setBit(0);
    }
    return rounded(
        negative != other.negative, quotient, exponent - other.exponent - shift - 1, bits);
  }

  boolean isInteger() {
    return isZero() || exponent >= 0 || mantissa.getLowestSetBit() >= -exponent;
  }

  /// Cut off towards zero.
  BigInteger toBigInteger() {
    BigInteger cut = exponent >= 0 ? mantissa.shiftLeft(exponent) : mantissa.shiftRight(-exponent);
    return negative ? cut.negate() : cut;
  }

  /// As OPA prints it: the shortest digits that lead back to it, of an integer without an exponent.
  @Override
  public String toString() {
    String sign = negative ? "-" : "";
    if (isZero()) {
      return sign + "0";
    }
    BigDecimal digits = shortest();
    return sign + (isInteger() ? digits.toPlainString() : Digits.general(digits));
  }

  private static BigDecimal exact(BigInteger mantissa, int exponent) {
    var decimal = new BigDecimal(mantissa);
    return exponent >= 0
        ? decimal.multiply(new BigDecimal(BigInteger.TWO.pow(exponent)))
        : decimal.divide(new BigDecimal(BigInteger.TWO.pow(-exponent)));
  }

  // The shortest decimal nearer to this number than to its neighbours.
  private BigDecimal shortest() {
    int spare = bits - mantissa.bitLength();
    BigInteger full = mantissa.shiftLeft(spare);
    int exp = exponent - spare;
    boolean lowest = full.bitCount() == 1;
    BigDecimal value = exact(full, exp);
    BigDecimal upper = exact(full.shiftLeft(1).add(BigInteger.ONE), exp - 1);
    // Below a power of two the neighbour is half as far away.
    BigDecimal lower =
        lowest
            ? exact(full.shiftLeft(2).subtract(BigInteger.ONE), exp - 2)
            : exact(full.shiftLeft(1).subtract(BigInteger.ONE), exp - 1);
    int slack = full.testBit(0) ? 1 : 0;
    for (int digits = 1; ; digits++) {
      BigDecimal down = value.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal up = value.round(new MathContext(digits, RoundingMode.UP));
      boolean downFits = down.compareTo(lower) >= slack;
      boolean upFits = up.compareTo(upper) <= -slack;
      if (downFits && upFits) {
        return value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      }
      if (downFits || upFits) {
        return downFits ? down : up;
      }
    }
  }
}
