package dev.gonogo.cli;

import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Documents of several files as one: objects are merged, and nothing may be said twice.
final class MergedData {
  private record Part(String file, ObjectValue value) {}

  private final List<Part> parts = new ArrayList<>();
  private ObjectValue merged = Value.objectOf(Map.of());

  ObjectValue value() {
    return merged;
  }

  /// Merges a document in.
  ///
  /// @param path where it stands
  /// @return what is in the way, if anything is
  Optional<String> add(String file, List<String> path, ObjectValue document) {
    ObjectValue wrapped = document;
    for (String key : path.reversed()) {
      wrapped = Value.objectOf(Map.of(key, wrapped));
    }
    List<Value> conflict = new ArrayList<>();
    ObjectValue both = merge(merged, wrapped, conflict);
    if (!conflict.isEmpty()) {
      return Optional.of(words(file, conflict.reversed()));
    }
    merged = both;
    parts.add(new Part(file, wrapped));
    return Optional.empty();
  }

  private String words(String file, List<Value> path) {
    String first =
        parts.stream().filter(p -> has(p.value(), path)).map(Part::file).findFirst().orElse("");
    var at = new StringBuilder("data");
    path.forEach(key -> at.append('.').append(EvalFormat.bare(key)));
    return file + ": merge error: conflicting values at " + at + ", also defined in " + first;
  }

  private static boolean has(Value value, List<Value> path) {
    Optional<Value> at = Optional.of(value);
    for (Value key : path) {
      at = at.flatMap(v -> v instanceof ObjectValue object ? object.get(key) : Optional.empty());
    }
    return at.isPresent();
  }

  /// @param conflict takes the path to what is in both, from its end
  private static ObjectValue merge(ObjectValue a, ObjectValue b, List<Value> conflict) {
    if (a.size() == 0 || b.size() == 0) {
      return a.size() == 0 ? b : a;
    }
    Map<Value, Value> all = new HashMap<>(a.entries());
    for (Map.Entry<Value, Value> entry : b.entries().entrySet()) {
      Value before = all.put(entry.getKey(), entry.getValue());
      if (before == null || !conflict.isEmpty()) {
        continue;
      }
      boolean objects = before instanceof ObjectValue && entry.getValue() instanceof ObjectValue;
      if (before instanceof ObjectValue x && entry.getValue() instanceof ObjectValue y) {
        all.put(entry.getKey(), merge(x, y, conflict));
      }
      if (!objects || !conflict.isEmpty()) {
        conflict.add(entry.getKey());
      }
    }
    return Value.object(all);
  }
}
