package dev.gonogo.input;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Finds where an object has a number or a boolean and a cluster takes nothing but a text: `value:
/// yes` of a variable, a label `"1"` without its quotes. A check would compare it with texts and
/// look past it.
final class TextMembers {
  private static final List<String> LABELS = List.of("labels", "annotations");

  /// Where a container has texts: `[]` is each item of a list, `*` each value of a mapping.
  private static final List<List<String>> OF_CONTAINER =
      List.of(
          List.of("name"),
          List.of("image"),
          List.of("command", "[]"),
          List.of("args", "[]"),
          List.of("env", "[]", "name"),
          List.of("env", "[]", "value"));

  private static final List<List<String>> OF_POD =
      List.of(
          List.of("nodeSelector", "*"),
          List.of("serviceAccountName"),
          List.of("priorityClassName"),
          List.of("runtimeClassName"));

  private final BiConsumer<List<Value>, Value> found;

  private TextMembers(BiConsumer<List<Value>, Value> found) {
    this.found = found;
  }

  /// @param found takes each path from the object on, and what stands there in place of a text
  static void find(ObjectValue object, BiConsumer<List<Value>, Value> found) {
    var members = new TextMembers(found);
    members.all(object);
    ClusterKinds.pods(object).ifPresent(path -> members.pods(object, path));
  }

  private void all(ObjectValue object) {
    for (String each : LABELS) {
      look(object, List.of("metadata", each, "*"));
    }
    switch (Members.text(object, "kind").orElse("")) {
      case "ConfigMap" -> look(object, List.of("data", "*"));
      case "Secret" -> {
        look(object, List.of("data", "*"));
        look(object, List.of("stringData", "*"));
      }
      case "Service" -> look(object, List.of("spec", "selector", "*"));
      case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet" ->
          look(object, List.of("spec", "selector", "matchLabels", "*"));
      default -> {}
    }
  }

  /// @param spec where the `spec` of the pods stands
  private void pods(ObjectValue object, List<String> spec) {
    if (spec.size() > 1) {
      List<String> template = spec.subList(0, spec.size() - 1);
      LABELS.forEach(each -> look(object, joined(template, List.of("metadata", each, "*"))));
    }
    OF_POD.forEach(path -> look(object, joined(spec, path)));
    for (String containers : List.of("containers", "initContainers", "ephemeralContainers")) {
      OF_CONTAINER.forEach(
          path -> look(object, joined(joined(spec, List.of(containers, "[]")), path)));
    }
  }

  private void look(Value value, List<String> path) {
    look(value, path, List.of());
  }

  private void look(Value value, List<String> rest, List<Value> at) {
    if (rest.isEmpty()) {
      boolean unset = value instanceof NullValue;
      boolean scalar = !(value instanceof ObjectValue) && !(value instanceof ArrayValue);
      if (!unset && scalar && !(value instanceof StringValue)) {
        found.accept(at, value);
      }
      return;
    }
    List<String> next = rest.subList(1, rest.size());
    switch (rest.getFirst()) {
      case "[]" -> {
        if (value instanceof ArrayValue items) {
          for (int i = 0; i < items.size(); i++) {
            look(items.get(i), next, with(at, Value.of(i)));
          }
        }
      }
      case "*" -> {
        if (value instanceof ObjectValue members) {
          members.entries().forEach((key, member) -> look(member, next, with(at, key)));
        }
      }
      default ->
          Members.member(value, rest.getFirst())
              .ifPresent(member -> look(member, next, with(at, Value.of(rest.getFirst()))));
    }
  }

  private static List<Value> with(List<Value> path, Value step) {
    return joined(path, List.of(step));
  }

  private static <T> List<T> joined(List<T> path, List<T> rest) {
    var all = new ArrayList<>(path);
    all.addAll(rest);
    return all;
  }
}
