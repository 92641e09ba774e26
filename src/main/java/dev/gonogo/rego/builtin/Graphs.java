package dev.gonogo.rego.builtin;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Walks through graphs and nested values (OPA's documentation, "Graph").
final class Graphs {
  static final List<Builtin> ALL =
      List.of(
          Builtin.of(
              "graph.reachable(object[any:array|set], array|set) -> set", (_, a) -> reachable(a)),
          Builtin.of(
              "graph.reachable_paths(object[any:array|set], array|set) -> set[array]",
              (_, a) -> paths(a)),
          Builtin.of("walk(any) -> array<array,any>", (_, a) -> walk(a[0])));

  private Graphs() {}

  private static List<Value> start(Value[] a) {
    return switch (a[1]) {
      case ArrayValue array -> array.items();
      case SetValue set -> set.sorted();
      default -> throw BuiltinException.type(2, a[1], "{array, set}");
    };
  }

  private static List<Value> neighbours(Value edges) {
    return switch (edges) {
      case ArrayValue array -> array.items();
      case SetValue set -> set.sorted();
      default -> List.of();
    };
  }

  // Only nodes that are keys of the graph count as reached.
  private static Value reachable(Value[] a) {
    ObjectValue graph = Args.object(a, 0);
    Deque<Value> queue = new ArrayDeque<>(start(a));
    SetValue reached = Trusted.growingSet(0);
    while (!queue.isEmpty()) {
      Value node = queue.remove();
      Value edges = Trusted.get(graph, node);
      if (edges != null && !reached.contains(node)) {
        Trusted.add(reached, node);
        for (Value neighbour : neighbours(edges)) {
          if (!reached.contains(neighbour)) {
            queue.add(neighbour);
          }
        }
      }
    }
    return reached;
  }

  private static Value paths(Value[] a) {
    ObjectValue graph = Args.object(a, 0);
    SetValue paths = Trusted.growingSet(0);
    for (Value node : start(a)) {
      if (Trusted.get(graph, node) != null) {
        new Paths(graph, paths).from(node);
      }
    }
    return paths;
  }

  /// All ways from a node until they end or turn back into themselves.
  private record Paths(ObjectValue graph, SetValue found, List<Value> path, Set<Value> seen) {
    Paths(ObjectValue graph, SetValue found) {
      this(graph, found, new ArrayList<>(), new HashSet<>());
    }

    void from(Value node) {
      Value edges = Trusted.get(graph, node);
      if (edges == null || seen.contains(node)) {
        end();
        return;
      }
      path.add(node);
      seen.add(node);
      List<Value> neighbours = neighbours(edges);
      if (neighbours.isEmpty()) {
        end();
      }
      neighbours.forEach(this::from);
      seen.remove(node);
      path.removeLast();
    }

    private void end() {
      Trusted.add(found, Trusted.array(path.toArray(Value[]::new)));
    }
  }

  private static Value walk(Value value) {
    List<Value> steps = new ArrayList<>();
    walk(new ArrayList<>(), value, steps);
    return Trusted.array(steps.toArray(Value[]::new));
  }

  private static void walk(List<Value> path, Value value, List<Value> steps) {
    steps.add(Value.array(Trusted.array(path.toArray(Value[]::new)), value));
    switch (value) {
      case ArrayValue array -> {
        for (int i = 0; i < array.size(); i++) {
          walk(path, Value.of(i), array.get(i), steps);
        }
      }
      case ObjectValue object -> {
        for (int i = 0; i < object.size(); i++) {
          walk(path, Trusted.keyAt(object, i), Trusted.valueAt(object, i), steps);
        }
      }
      case SetValue set -> set.sorted().forEach(member -> walk(path, member, member, steps));
      default -> {}
    }
  }

  private static void walk(List<Value> path, Value key, Value value, List<Value> steps) {
    path.add(key);
    walk(path, value, steps);
    path.removeLast();
  }
}
