package dev.gonogo.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A number, exact: `9007199254740993` stays itself, and `1.10` and `1e3` print as they were
/// written.
///
/// Equality is of the number and not of its spelling: `1`, `1.0` and `1e0` are equal.
public final class NumberValue implements Value {
  /// How many digits there may be before the point, or zeros behind it: what is larger could fill
  /// the memory in one sum. OPA has the same limit, 2 to the power of 100,000.
  public static final int MAX_EXPONENT = 30_103;

  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);
  // What BigDecimal prints without an exponent anyway, and a little more.
  private static final int PLAIN_SCALE = 30;
  private static final NumberValue[] SMALL = small();

  // Nearly every number is a plain integer: then there is no text, and this is all of it.
  private final long plain;
  private final @Nullable String text;
  private @Nullable BigDecimal number;

  private NumberValue(long plain, @Nullable String text, @Nullable BigDecimal number) {
    this.plain = plain;
    this.text = text;
    this.number = number;
  }

  static NumberValue of(long value) {
    return value >= -16 && value < 240
        ? SMALL[(int) value + 16]
        : new NumberValue(value, null, null);
  }

  static NumberValue of(BigDecimal value) {
    if (value.scale() == 0 && fitsLong(value)) {
      return of(value.longValueExact());
    }
    boolean plain = Math.abs((long) value.scale()) <= PLAIN_SCALE;
    String text = plain ? value.toPlainString() : value.toString().replace("E", "e");
    return new NumberValue(0, text, value);
  }

  /// @throws NumberFormatException where it is no number, or its exponent is beyond [#MAX_EXPONENT]
  static NumberValue parse(String json) {
    if (isPlain(json)) {
      return of(Long.parseLong(json));
    }
    var number = new BigDecimal(json);
    boolean tooBig = Math.abs(number.precision() - (long) number.scale()) > MAX_EXPONENT;
    if (tooBig && number.signum() != 0) {
      throw new NumberFormatException("a number of more than " + MAX_EXPONENT + " digits");
    }
    return new NumberValue(0, json, number);
  }

  // An integer of at most 18 digits, spelled as a long prints.
  private static boolean isPlain(String json) {
    int start = json.startsWith("-") ? 1 : 0;
    int digits = json.length() - start;
    if (digits == 0 || digits > 18 || (json.charAt(start) == '0' && json.length() > 1)) {
      return false;
    }
    for (int i = start; i < json.length(); i++) {
      if (json.charAt(i) < '0' || json.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static NumberValue[] small() {
    var small = new NumberValue[256];
    for (int i = 0; i < small.length; i++) {
      small[i] = new NumberValue(i - 16L, null, null);
    }
    return small;
  }

  public BigDecimal value() {
    BigDecimal known = number;
    if (known == null) {
      known = BigDecimal.valueOf(plain);
      number = known;
    }
    return known;
  }

  /// Whether it has no fraction.
  public boolean isInteger() {
    return text == null || isInteger(value());
  }

  private static boolean isInteger(BigDecimal n) {
    return n.signum() == 0 || n.scale() <= 0 || n.stripTrailingZeros().scale() <= 0;
  }

  /// Whether it is an integer that a `long` holds. Cheap for a number like `1e999999999`.
  public boolean isLong() {
    return text == null || (isInteger(value()) && fitsLong(value()));
  }

  private static boolean fitsLong(BigDecimal n) {
    if (n.precision() - (long) n.scale() > 19) {
      return n.signum() == 0;
    }
    BigInteger integer = n.toBigInteger();
    return integer.compareTo(LONG_MIN) >= 0 && integer.compareTo(LONG_MAX) <= 0;
  }

  /// The number as a `long`; ask [#isLong] first.
  public long longValue() {
    if (text == null) {
      return plain;
    }
    return value().signum() == 0 ? 0 : value().longValueExact();
  }

  static int compare(NumberValue a, NumberValue b) {
    return a.text == null && b.text == null
        ? Long.compare(a.plain, b.plain)
        : a.value().compareTo(b.value());
  }

  @Override
  public String typeName() {
    return "number";
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof NumberValue n && compare(this, n) == 0);
  }

  @Override
  public int hashCode() {
    return isLong() ? Long.hashCode(longValue()) : value().stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return text == null ? Long.toString(plain) : text;
  }
}
