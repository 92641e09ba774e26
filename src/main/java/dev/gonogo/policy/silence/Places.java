package dev.gonogo.policy.silence;

import dev.gonogo.checklist.Field.Step;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Values with something put into them, or taken out.
final class Places {
  private static final Value NOTHING = Value.objectOf(Map.of());

  private Places() {}

  /// The value with something at the end of the steps; what is missing on the way is made.
  static Value put(Value at, List<Step> steps, Value leaf) {
    if (steps.isEmpty()) {
      return leaf;
    }
    List<Step> rest = steps.subList(1, steps.size());
    return switch (steps.getFirst()) {
      case Step.Key(String name) -> {
        ObjectValue object = at instanceof ObjectValue o ? o : Value.objectOf(Map.of());
        yield object.with(name, put(object.get(name).orElse(NOTHING), rest, leaf));
      }
      case Step.Index(int index) -> element(at, index, rest, leaf);
      case Step.Each _ -> element(at, 0, rest, leaf);
    };
  }

  private static Value element(Value at, int index, List<Step> rest, Value leaf) {
    var items = new ArrayList<>(at instanceof ArrayValue array ? array.items() : List.of());
    while (items.size() <= index) {
      items.add(NOTHING);
    }
    items.set(index, put(items.get(index), rest, leaf));
    return Value.array(items);
  }

  /// The value without what stands at the end of the steps, wherever they lead.
  static Value drop(Value at, List<Step> steps) {
    Step first = steps.getFirst();
    boolean last = steps.size() == 1;
    UnaryOperator<Value> inside =
        value -> last ? value : drop(value, steps.subList(1, steps.size()));
    return switch (at) {
      case ObjectValue object when first instanceof Step.Key(String name) ->
          last
              ? without(object, name)
              : object.get(name).map(inside).map(v -> object.with(name, v)).orElse(object);
      case ArrayValue array when first instanceof Step.Each ->
          last ? Value.array() : Value.array(array.items().stream().map(inside).toList());
      case ArrayValue array when first instanceof Step.Index(int index) && index < array.size() -> {
        var items = new ArrayList<>(array.items());
        if (last) {
          items.remove(index);
        } else {
          items.set(index, inside.apply(items.get(index)));
        }
        yield Value.array(items);
      }
      default -> at;
    };
  }

  private static ObjectValue without(ObjectValue object, String key) {
    var entries = new HashMap<>(object.entries());
    entries.remove(Value.of(key));
    return Value.object(entries);
  }

  /// The value with the change made at a key, where there is one.
  static Value at(Value value, String key, UnaryOperator<Value> change) {
    return value instanceof ObjectValue object
        ? object.get(key).map(inner -> (Value) object.with(key, change.apply(inner))).orElse(object)
        : value;
  }

  /// The value with the change made to each element, where it is a list.
  static Value each(Value value, UnaryOperator<Value> change) {
    return value instanceof ArrayValue array
        ? Value.array(array.items().stream().map(change).toList())
        : value;
  }

  /// The text at a key, or nothing.
  static Optional<Value> get(Value value, String key) {
    return value instanceof ObjectValue object ? object.get(key) : Optional.empty();
  }
}
