package dev.gonogo.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A JSON value, or a set, which Rego has beside them. Immutable.
///
/// Values of different types order by type: null, booleans, numbers, strings, arrays, objects, sets
/// (OPA, `v1/ast/compare.go`); `equals` agrees with that order, so `1` equals `1.0`. `toString` is
/// its JSON as OPA prints it, a set as a sorted array.
public sealed interface Value extends Comparable<Value>
    permits NullValue, BooleanValue, NumberValue, StringValue, ArrayValue, ObjectValue, SetValue {

  /// JSON's null.
  static Value ofNull() {
    return NullValue.NULL;
  }

  static BooleanValue of(boolean value) {
    return value ? BooleanValue.TRUE : BooleanValue.FALSE;
  }

  static NumberValue of(long value) {
    return NumberValue.of(value);
  }

  static NumberValue of(BigDecimal value) {
    return NumberValue.of(value);
  }

  static StringValue of(String value) {
    return new StringValue(value);
  }

  /// The number that a JSON number spells; it prints as it is written here.
  ///
  /// @throws NumberFormatException where it spells none, or goes beyond [NumberValue#MAX_EXPONENT]
  static NumberValue number(String json) {
    return NumberValue.parse(json);
  }

  static ArrayValue array(List<? extends Value> items) {
    return items.isEmpty() ? ArrayValue.EMPTY : new ArrayValue(List.copyOf(items));
  }

  static ArrayValue array(Value... items) {
    return items.length == 0 ? ArrayValue.EMPTY : new ArrayValue(List.of(items));
  }

  /// An object; a key may be any value, as in Rego.
  static ObjectValue object(Map<? extends Value, ? extends Value> entries) {
    return ObjectValue.of(entries);
  }

  /// An object with strings for keys.
  static ObjectValue objectOf(Map<String, ? extends Value> entries) {
    return ObjectValue.ofStrings(entries);
  }

  static SetValue set(Collection<? extends Value> members) {
    return SetValue.of(members);
  }

  /// Rego's word for its type: `null`, `boolean`, `number`, `string`, `array`, `object`, `set`.
  String typeName();

  @Override
  default int compareTo(Value other) {
    return ValueOrder.compare(this, other);
  }
}
