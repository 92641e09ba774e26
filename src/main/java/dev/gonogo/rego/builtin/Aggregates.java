package dev.gonogo.rego.builtin;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One value from many (OPA's documentation, "Aggregates"), and `in`.
final class Aggregates {
  private static final int DOUBLE_BITS = 53;

  static final List<Builtin> ALL =
      List.of(
          Builtin.of("count(string|array|object|set) -> number", (_, a) -> Value.of(count(a[0]))),
          Builtin.of("sum(array[number]|set[number]) -> number", (_, a) -> sum(a)),
          Builtin.of("product(array[number]|set[number]) -> number", (_, a) -> product(a)),
          Builtin.of("max(array|set) -> any", (_, a) -> extreme(a, 1)),
          Builtin.of("min(array|set) -> any", (_, a) -> extreme(a, -1)),
          Builtin.of("sort(array|set) -> array", (_, a) -> sort(a)),
          Builtin.of(
              "internal.member_2(any, any) -> boolean", (_, a) -> Value.of(isMember(a[0], a[1]))),
          Builtin.of(
              "internal.member_3(any, any, any) -> boolean",
              (_, a) -> Value.of(a[1].equals(Trusted.member(a[2], a[0])))));

  private Aggregates() {}

  private static long count(Value value) {
    return switch (value) {
      case ArrayValue array -> array.size();
      case ObjectValue object -> object.size();
      case SetValue set -> set.size();
      case StringValue text -> text.value().codePointCount(0, text.value().length());
      default -> throw BuiltinException.type(1, value, "array", "object", "set", "string");
    };
  }

  private static NumberValue number(Value[] a, Value member) {
    return (NumberValue) Args.element(a, 0, member, NumberValue.class, "number");
  }

  private static boolean areIntegers(List<Value> values) {
    return values.stream().allMatch(v -> v instanceof NumberValue n && n.isInteger());
  }

  private static Value sum(Value[] a) {
    List<Value> values = Args.members(a, 0);
    if (areIntegers(values)) {
      BigInteger sum = BigInteger.ZERO;
      for (Value value : values) {
        sum = sum.add(Numbers.bigInteger(number(a, value)));
      }
      return Numbers.value(sum);
    }
    BinaryFloat sum = BinaryFloat.of(BigDecimal.ZERO, false);
    for (Value value : values) {
      sum = sum.add(Numbers.binary(number(a, value)));
    }
    return Numbers.value(sum);
  }

  private static Value product(Value[] a) {
    List<Value> values = Args.members(a, 0);
    if (areIntegers(values)) {
      Value product = Value.of(1);
      for (Value value : values) {
        product =
            Numbers.exact((NumberValue) product, number(a, value), BigInteger::multiply)
                .orElseThrow();
      }
      return product;
    }
    // OPA multiplies with the bits of a double here, unlike everywhere else.
    BinaryFloat product = BinaryFloat.of(BigDecimal.ONE, false).withBits(DOUBLE_BITS);
    for (Value value : values) {
      product = product.multiply(Numbers.binary(number(a, value)));
    }
    return Numbers.value(product);
  }

  private static @Nullable Value extreme(Value[] a, int sign) {
    Value found = null;
    for (Value value : Args.members(a, 0)) {
      if (found == null || sign * Integer.signum(value.compareTo(found)) >= 0) {
        found = value;
      }
    }
    return found;
  }

  private static Value sort(Value[] a) {
    Value[] sorted = Args.members(a, 0).toArray(Value[]::new);
    Arrays.sort(sorted);
    return Trusted.array(sorted);
  }

  private static boolean isMember(Value member, Value of) {
    return switch (of) {
      case SetValue set -> set.contains(member);
      case ArrayValue array -> array.items().contains(member);
      case ObjectValue object -> object.entries().containsValue(member);
      default -> false;
    };
  }
}
