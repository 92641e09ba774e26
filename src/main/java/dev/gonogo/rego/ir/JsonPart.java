package dev.gonogo.rego.ir;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A part of a plan's JSON that knows where it stands, for what is said when it has another form.
record JsonPart(Value value, String path) {
  static JsonPart root(Value value) {
    return new JsonPart(value, "");
  }

  PlanException wrong(String expected) {
    String at = path.isEmpty() ? "the plan" : path.substring(1);
    return new PlanException(at + " is " + value.typeName() + ", not " + expected);
  }

  private ObjectValue object() {
    if (value instanceof ObjectValue object) {
      return object;
    }
    throw wrong("an object");
  }

  JsonPart child(String name) {
    return new JsonPart(
        object()
            .get(name)
            .orElseThrow(() -> new PlanException("`" + name + "` is missing in " + name())),
        path + "." + name);
  }

  private String name() {
    return path.isEmpty() ? "the plan" : path.substring(1);
  }

  boolean has(String name) {
    return object().get(name).isPresent();
  }

  Value any(String name) {
    return child(name).value();
  }

  /// The items of an array; none where it is null or not there, as Go writes an empty one.
  <T> List<T> list(String name, Function<JsonPart, T> item) {
    if (!has(name)) {
      return List.of();
    }
    JsonPart list = child(name);
    if (list.value instanceof NullValue) {
      return List.of();
    }
    if (!(list.value instanceof ArrayValue array)) {
      throw list.wrong("an array");
    }
    List<T> items = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      items.add(item.apply(new JsonPart(array.get(i), list.path + "[" + i + "]")));
    }
    return items;
  }

  String text(String name) {
    return child(name).asText();
  }

  int number(String name) {
    return child(name).asNumber();
  }

  long integer(String name) {
    return child(name).asInteger();
  }

  String asText() {
    if (value instanceof StringValue text) {
      return text.value();
    }
    throw wrong("a string");
  }

  boolean asBoolean() {
    if (value instanceof BooleanValue b) {
      return b.value();
    }
    throw wrong("a boolean");
  }

  long asInteger() {
    if (value instanceof NumberValue number && number.isLong()) {
      return number.longValue();
    }
    throw wrong("an integer");
  }

  /// An index or a count.
  int asNumber() {
    long number = asInteger();
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw wrong("an index");
    }
    return (int) number;
  }
}
