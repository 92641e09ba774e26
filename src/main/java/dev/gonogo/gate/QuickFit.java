package dev.gonogo.gate;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.Map;
import java.util.regex.Pattern;

/// Says of a value whether it surely fits a JSON Schema, without loading a validator: that takes
/// longer than all the rest of a `check`, and nearly always there is nothing to say.
///
/// It knows the keywords that our schemas use. Where one is unknown to it or does not fit, the
/// answer is no, and the validator is asked; it never says yes where that would say no.
final class QuickFit {
  private QuickFit() {}

  static boolean fits(Value schema, Value value) {
    if (schema instanceof BooleanValue anything) {
      return anything.value();
    }
    return schema instanceof ObjectValue object
        && object.entries().entrySet().stream()
            .allMatch(entry ->
                entry.getKey() instanceof StringValue keyword
                    && keyword(keyword.value(), entry.getValue(), object, value));
  }

  private static boolean keyword(String keyword, Value wanted, ObjectValue schema, Value value) {
    return switch (keyword) {
      case "$schema", "title", "description" -> true;
      case "type" ->
          wanted instanceof ArrayValue types
              ? types.items().stream().anyMatch(type -> isOf(type, value))
              : isOf(wanted, value);
      case "pattern" ->
          !(value instanceof StringValue text)
              || (wanted instanceof StringValue pattern
                  && Pattern.compile(pattern.value()).matcher(text.value()).find());
      case "required" ->
          !(value instanceof ObjectValue object)
              || (wanted instanceof ArrayValue keys
                  && keys.items().stream().allMatch(key -> object.get(key).isPresent()));
      case "items" ->
          !(value instanceof ArrayValue array)
              || array.items().stream().allMatch(item -> fits(wanted, item));
      case "properties" ->
          !(value instanceof ObjectValue object)
              || object.entries().entrySet().stream()
                  .allMatch(entry -> fits(of(wanted, entry, Value.of(true)), entry.getValue()));
      case "additionalProperties" ->
          !(value instanceof ObjectValue object)
              || object.entries().entrySet().stream()
                  .allMatch(
                      entry -> isNamed(schema, entry.getKey()) || fits(wanted, entry.getValue()));
      default -> false;
    };
  }

  private static Value of(Value properties, Map.Entry<Value, Value> entry, Value otherwise) {
    return properties instanceof ObjectValue object
        ? object.get(entry.getKey()).orElse(otherwise)
        : Value.of(false);
  }

  private static boolean isNamed(ObjectValue schema, Value key) {
    return schema
        .get("properties")
        .filter(properties -> properties instanceof ObjectValue o && o.get(key).isPresent())
        .isPresent();
  }

  private static boolean isOf(Value type, Value value) {
    return type.equals(Value.of(value.typeName()));
  }
}
