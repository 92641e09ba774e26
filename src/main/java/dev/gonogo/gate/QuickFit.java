package dev.gonogo.gate;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Makes of a JSON Schema the question whether a value fits it, without loading a validator: that
/// takes longer than all the rest of a `check`, and nearly always there is nothing to say.
///
/// It knows the keywords that our schemas use, means by them what the validator means (draft
/// 2020-12, with formats asserted), and cannot tell what does not fit: that is the validator's
/// part.
final class QuickFit {
  private static final Predicate<Value> ANYTHING = _ -> true;

  private QuickFit() {}

  /// @throws IllegalArgumentException for a keyword that it does not know, wherever it stands
  static Predicate<Value> of(Value schema) {
    return switch (schema) {
      case BooleanValue all -> _ -> all.value();
      case ObjectValue object ->
          object.entries().entrySet().stream()
              .map(entry -> keyword(text(entry.getKey()), entry.getValue(), object))
              .reduce(ANYTHING, Predicate::and);
      default -> throw unknown("a schema", schema);
    };
  }

  private static Predicate<Value> keyword(String keyword, Value wanted, ObjectValue schema) {
    return switch (keyword) {
      case "$schema", "title", "description" -> ANYTHING;
      case "type" -> type(wanted);
      case "pattern" -> pattern(text(wanted));
      case "format" -> format(wanted);
      case "required" -> required(items(wanted));
      case "items" -> items(of(wanted));
      case "properties" -> properties(schemas(wanted));
      case "additionalProperties" -> additional(schema.get("properties"), of(wanted));
      default -> throw unknown("the keyword `" + keyword + "`", wanted);
    };
  }

  private static Predicate<Value> type(Value wanted) {
    List<Value> types = wanted instanceof ArrayValue several ? several.items() : List.of(wanted);
    // An integer is a number with a zero fraction: no type of a value's own.
    if (types.contains(Value.of("integer"))) {
      throw unknown("the type", wanted);
    }
    return value -> types.contains(Value.of(value.typeName()));
  }

  private static Predicate<Value> pattern(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return value -> !(value instanceof StringValue s) || compiled.matcher(s.value()).find();
  }

  private static Predicate<Value> format(Value wanted) {
    if (!wanted.equals(Value.of("date"))) {
      throw unknown("the format", wanted);
    }
    return value -> !(value instanceof StringValue text) || isDay(text.value());
  }

  // RFC 3339, `full-date`: a year has four digits.
  private static boolean isDay(String text) {
    try {
      int year = LocalDate.parse(text).getYear();
      return year >= 0 && year <= 9999;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Predicate<Value> required(List<Value> keys) {
    return value ->
        !(value instanceof ObjectValue object)
            || keys.stream().allMatch(key -> object.get(key).isPresent());
  }

  private static Predicate<Value> items(Predicate<Value> each) {
    return value -> !(value instanceof ArrayValue array) || array.items().stream().allMatch(each);
  }

  private static Predicate<Value> properties(Map<Value, Predicate<Value>> schemas) {
    return value ->
        !(value instanceof ObjectValue object)
            || object.entries().entrySet().stream()
                .allMatch(
                    entry -> schemas.getOrDefault(entry.getKey(), ANYTHING).test(entry.getValue()));
  }

  private static Predicate<Value> additional(Optional<Value> named, Predicate<Value> others) {
    Map<Value, Predicate<Value>> names = named.map(QuickFit::schemas).orElse(Map.of());
    return value ->
        !(value instanceof ObjectValue object)
            || object.entries().entrySet().stream()
                .allMatch(
                    entry -> names.containsKey(entry.getKey()) || others.test(entry.getValue()));
  }

  private static Map<Value, Predicate<Value>> schemas(Value properties) {
    if (!(properties instanceof ObjectValue object)) {
      throw unknown("`properties`", properties);
    }
    Map<Value, Predicate<Value>> schemas = new HashMap<>();
    object.entries().forEach((key, schema) -> schemas.put(key, of(schema)));
    return schemas;
  }

  private static List<Value> items(Value list) {
    if (list instanceof ArrayValue array) {
      return array.items();
    }
    throw unknown("a list", list);
  }

  private static String text(Value value) {
    if (value instanceof StringValue text) {
      return text.value();
    }
    throw unknown("a text", value);
  }

  private static IllegalArgumentException unknown(String what, Value value) {
    return new IllegalArgumentException("QuickFit does not know " + what + ": " + value);
  }
}
