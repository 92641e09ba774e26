package dev.gonogo.rego.builtin;

import dev.gonogo.value.NumberValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// Arithmetic (OPA's documentation, "Numbers"): exact on integers, else in binary floating point of
/// 64 bits as OPA computes.
final class Numbers {
  // Slightly less than the largest number that a value can be.
  private static final int MAX_BITS = 99_990;
  private static final long MAX_RANGE = 10_000_000;
  private static final BinaryFloat HALF = BinaryFloat.of(new BigDecimal("0.5"), false);
  private static final BinaryFloat ONE = BinaryFloat.of(BigDecimal.ONE, false);

  static final List<Builtin> ALL =
      List.of(
          Builtin.of("plus(number, number) -> number", (_, a) -> plus(a)),
          Builtin.of("minus(number|set, number|set) -> number|set", (_, a) -> minus(a)),
          Builtin.of("mul(number, number) -> number", (_, a) -> multiply(a)),
          Builtin.of("div(number, number) -> number", (_, a) -> divide(a)),
          Builtin.of("rem(number, number) -> number", (_, a) -> remainder(a)),
          Builtin.of("abs(number) -> number", (_, a) -> unary(a, Math::abs, BinaryFloat::abs)),
          Builtin.of("ceil(number) -> number", (_, a) -> unary(a, x -> x, Numbers::ceil)),
          Builtin.of("floor(number) -> number", (_, a) -> unary(a, x -> x, Numbers::floor)),
          Builtin.of("round(number) -> number", (_, a) -> unary(a, x -> x, Numbers::round)),
          Builtin.of(
              "numbers.range(number, number) -> array[number]", (_, a) -> range(a, BigInteger.ONE)),
          Builtin.of(
              "numbers.range_step(number, number, number) -> array[number]",
              (_, a) -> range(a, step(a))),
          Builtin.of("bits.and(number, number) -> number", (_, a) -> bits(a, BigInteger::and)),
          Builtin.of("bits.or(number, number) -> number", (_, a) -> bits(a, BigInteger::or)),
          Builtin.of("bits.xor(number, number) -> number", (_, a) -> bits(a, BigInteger::xor)),
          Builtin.of("bits.negate(number) -> number", (_, a) -> value(bigInteger(a, 0).not())),
          Builtin.of("bits.lsh(number, number) -> number", (_, a) -> value(shift(a, 1))),
          Builtin.of("bits.rsh(number, number) -> number", (_, a) -> value(shift(a, -1))));

  private Numbers() {}

  private static boolean isSmall(Value value) {
    return value instanceof NumberValue n
        && n.isLong()
        && n.longValue() >= Integer.MIN_VALUE
        && n.longValue() <= Integer.MAX_VALUE;
  }

  private static long small(Value value) {
    return ((NumberValue) value).longValue();
  }

  private static Value plus(Value[] a) {
    return isSmall(a[0]) && isSmall(a[1])
        ? Value.of(small(a[0]) + small(a[1]))
        : add(Args.number(a, 0), Args.number(a, 1));
  }

  static Value add(NumberValue a, NumberValue b) {
    return exact(a, b, BigInteger::add).orElseGet(() -> value(binary(a).add(binary(b))));
  }

  private static Value minus(Value[] a) {
    if (isSmall(a[0]) && isSmall(a[1])) {
      return Value.of(small(a[0]) - small(a[1]));
    }
    if (a[0] instanceof SetValue x && a[1] instanceof SetValue y) {
      return Sets.minus(x, y);
    }
    if (!(a[0] instanceof NumberValue) && !(a[0] instanceof SetValue)) {
      throw BuiltinException.type(1, a[0], "number", "set");
    }
    if (!(a[0] instanceof NumberValue x) || !(a[1] instanceof NumberValue y)) {
      throw BuiltinException.type(2, a[1], a[1] instanceof NumberValue ? "set" : "number");
    }
    return exact(x, y, BigInteger::subtract).orElseGet(() -> value(binary(x).subtract(binary(y))));
  }

  private static Value multiply(Value[] a) {
    if (isSmall(a[0]) && isSmall(a[1])) {
      return Value.of(small(a[0]) * small(a[1]));
    }
    NumberValue x = Args.number(a, 0);
    NumberValue y = Args.number(a, 1);
    return exact(x, y, BigInteger::multiply).orElseGet(() -> value(binary(x).multiply(binary(y))));
  }

  // Integers that divide without a rest stay integers; all else is a floating-point quotient, also
  // of large integers.
  private static Value divide(Value[] a) {
    NumberValue x = Args.number(a, 0);
    NumberValue y = Args.number(a, 1);
    if (y.value().signum() == 0) {
      throw new BuiltinException("divide by zero");
    }
    if (isSmall(x) && isSmall(y) && small(x) != 0 && small(x) % small(y) == 0) {
      return Value.of(small(x) / small(y));
    }
    return value(binary(x).divide(binary(y)));
  }

  private static Value remainder(Value[] a) {
    NumberValue x = Args.number(a, 0);
    NumberValue y = Args.number(a, 1);
    if (!x.isInteger() || !y.isInteger()) {
      throw new BuiltinException("modulo on floating-point number");
    }
    BigInteger divisor = bigInteger(y);
    if (divisor.signum() == 0) {
      throw new BuiltinException("modulo by zero");
    }
    return value(bigInteger(x).remainder(divisor));
  }

  private static Value unary(
      Value[] a, UnaryOperator<Long> onSmall, UnaryOperator<BinaryFloat> onOther) {
    NumberValue x = Args.number(a, 0);
    return isSmall(x) ? Value.of(onSmall.apply(small(x))) : value(onOther.apply(binary(x)));
  }

  private static BinaryFloat whole(BinaryFloat x) {
    return BinaryFloat.of(x.toBigInteger());
  }

  private static BinaryFloat round(BinaryFloat x) {
    return whole(x.negative() ? x.subtract(HALF) : x.add(HALF));
  }

  // OPA looks at the sign of what is left when the fraction is cut off: `ceil(-0.5)` is 1, and
  // `floor(-0.5)` is 0.
  private static BinaryFloat ceil(BinaryFloat x) {
    BinaryFloat cut = whole(x);
    return cut.negative() || x.isInteger() ? cut : cut.add(ONE);
  }

  private static BinaryFloat floor(BinaryFloat x) {
    BinaryFloat cut = whole(x);
    return !cut.negative() || x.isInteger() ? cut : cut.subtract(ONE);
  }

  private static BigInteger step(Value[] a) {
    BigInteger step = bigInteger(a, 2);
    if (step.signum() <= 0) {
      throw new BuiltinException("numbers.range_step: step must be a positive integer");
    }
    return step;
  }

  private static Value range(Value[] a, BigInteger step) {
    BigInteger from = bigInteger(a, 0);
    BigInteger distance = bigInteger(a, 1).subtract(from);
    BigInteger count = distance.abs().divide(step);
    if (count.compareTo(BigInteger.valueOf(MAX_RANGE)) >= 0) {
      throw new BuiltinException("a range of more than " + MAX_RANGE + " numbers");
    }
    Value[] numbers = new Value[count.intValue() + 1];
    BigInteger next = from;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = value(next);
      next = distance.signum() < 0 ? next.subtract(step) : next.add(step);
    }
    return Trusted.array(numbers);
  }

  private static Value bits(Value[] a, BinaryOperator<BigInteger> operation) {
    return value(operation.apply(bigInteger(a, 0), bigInteger(a, 1)));
  }

  private static BigInteger shift(Value[] a, int direction) {
    BigInteger x = bigInteger(a, 0);
    BigInteger by = bigInteger(a, 1);
    if (by.signum() < 0) {
      throw BuiltinException.operand(
          2, "must be an unsigned integer number but got a negative integer");
    }
    if (by.bitLength() > 17) {
      throw new BuiltinException("a shift by more than 131071 bits");
    }
    return x.shiftLeft(direction * by.intValue());
  }

  private static BigInteger bigInteger(Value[] a, int at) {
    if (!(a[at] instanceof NumberValue number)) {
      throw BuiltinException.type(at + 1, a[at], "integer");
    }
    if (!number.isInteger()) {
      throw BuiltinException.operand(
          at + 1, "must be integer number but got floating-point number");
    }
    return bigInteger(number);
  }

  static BigInteger bigInteger(NumberValue number) {
    BigDecimal decimal = number.value();
    return decimal.signum() == 0 ? BigInteger.ZERO : decimal.toBigIntegerExact();
  }

  /// The result of an exact operation, where both are integers.
  static Optional<Value> exact(NumberValue a, NumberValue b, BinaryOperator<BigInteger> operation) {
    return a.isInteger() && b.isInteger()
        ? Optional.of(value(operation.apply(bigInteger(a), bigInteger(b))))
        : Optional.empty();
  }

  static BinaryFloat binary(NumberValue number) {
    return BinaryFloat.of(number.value(), number.toString().startsWith("-"));
  }

  static Value value(BigInteger integer) {
    if (integer.bitLength() > MAX_BITS) {
      throw new BuiltinException("a number of more than " + MAX_BITS + " bits");
    }
    return Value.number(integer.toString());
  }

  static Value value(BinaryFloat number) {
    if (!number.isZero() && Math.abs(number.magnitude()) > MAX_BITS) {
      throw new BuiltinException("a number of more than " + MAX_BITS + " bits");
    }
    return Value.number(number.toString());
  }
}
