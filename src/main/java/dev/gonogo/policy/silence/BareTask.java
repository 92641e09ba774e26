package dev.gonogo.policy.silence;

import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.HashMap;
import java.util.Map;

/// A task of ECS with one container, which says what a check wants of the view's fields.
final class BareTask {
  private BareTask() {}

  static String of(ObjectValue where) {
    Map<Value, Value> container = new HashMap<>(where.entries());
    container.computeIfPresent(Value.of("environment"), (_, all) -> listed(all, "value"));
    container.computeIfPresent(Value.of("secrets"), (_, all) -> listed(all, "valueFrom"));
    Value definitions = Value.of(Value.array(Value.object(container)).toString());
    Value task = Value.objectOf(Map.of("container_definitions", definitions));
    return Value.objectOf(Map.of("aws_ecs_task_definition.bare", task)).toString();
  }

  /// What the view shows as a mapping of names, as the list that it is.
  private static Value listed(Value mapping, String key) {
    return mapping instanceof ObjectValue object
        ? Value.array(
            object.entries().entrySet().stream()
                .map(entry ->
                    Value.object(
                        Map.of(Value.of("name"), entry.getKey(), Value.of(key), entry.getValue())))
                .toList())
        : mapping;
  }
}
