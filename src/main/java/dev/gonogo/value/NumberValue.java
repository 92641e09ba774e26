package dev.gonogo.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/// A number, exact: `9007199254740993` stays itself, `1.10` prints as it was written.
///
/// Equality is of the number and not of its spelling: `1`, `1.0` and `1e0` are equal.
public final class NumberValue implements Value {
  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);
  private static final NumberValue[] SMALL = small();

  private final BigDecimal number;

  private NumberValue(BigDecimal number) {
    this.number = number;
  }

  static NumberValue of(long value) {
    return value >= -16 && value < 240
        ? SMALL[(int) value + 16]
        : new NumberValue(BigDecimal.valueOf(value));
  }

  static NumberValue of(BigDecimal value) {
    return new NumberValue(value);
  }

  private static NumberValue[] small() {
    var small = new NumberValue[256];
    for (int i = 0; i < small.length; i++) {
      small[i] = new NumberValue(BigDecimal.valueOf(i - 16L));
    }
    return small;
  }

  public BigDecimal value() {
    return number;
  }

  /// Whether it has no fraction.
  public boolean isInteger() {
    return number.signum() == 0 || number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /// Whether it is an integer that a `long` holds. Cheap for a number like `1e999999999`.
  public boolean isLong() {
    if (!isInteger() || number.precision() - (long) number.scale() > 19) {
      return false;
    }
    BigInteger integer = number.toBigIntegerExact();
    return integer.compareTo(LONG_MIN) >= 0 && integer.compareTo(LONG_MAX) <= 0;
  }

  /// The number as a `long`; ask [#isLong] first.
  public long longValue() {
    return number.longValueExact();
  }

  @Override
  public String typeName() {
    return "number";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumberValue n && number.compareTo(n.number) == 0;
  }

  @Override
  public int hashCode() {
    return number.signum() == 0 ? 0 : number.stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return number.toString().replace("E", "e");
  }
}
