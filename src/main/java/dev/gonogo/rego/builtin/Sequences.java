package dev.gonogo.rego.builtin;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;

/// Arrays (OPA's documentation, "Arrays").
final class Sequences {
  static final List<Builtin> ALL =
      List.of(
          Builtin.of("array.concat(array, array) -> array", (_, a) -> concat(a)),
          Builtin.of("array.flatten(array) -> array", (_, a) -> flatten(Args.array(a, 0))),
          Builtin.of("array.reverse(array) -> array", (_, a) -> reverse(Args.array(a, 0))),
          Builtin.of("array.slice(array, number, number) -> array", (_, a) -> slice(a)));

  private Sequences() {}

  private static Value concat(Value[] a) {
    ArrayValue first = Args.array(a, 0);
    ArrayValue second = Args.array(a, 1);
    if (first.size() == 0 || second.size() == 0) {
      return first.size() == 0 ? second : first;
    }
    Value[] all = new Value[first.size() + second.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i < first.size() ? first.get(i) : second.get(i - first.size());
    }
    return Trusted.array(all);
  }

  private static Value flatten(ArrayValue array) {
    List<Value> flat = new ArrayList<>();
    for (Value item : array.items()) {
      if (item instanceof ArrayValue nested) {
        flat.addAll(nested.items());
      } else {
        flat.add(item);
      }
    }
    return Trusted.array(flat.toArray(Value[]::new));
  }

  private static Value reverse(ArrayValue array) {
    Value[] reversed = new Value[array.size()];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = array.get(array.size() - 1 - i);
    }
    return Trusted.array(reversed);
  }

  // Indices that stand outside are moved to the nearest that stand inside.
  private static Value slice(Value[] a) {
    ArrayValue array = Args.array(a, 0);
    long from = Args.integer(a, 1);
    long to = Args.integer(a, 2);
    int stop = (int) Math.clamp(to, 0, (long) array.size());
    int start = (int) Math.clamp(from, 0, (long) stop);
    Value[] part = new Value[stop - start];
    for (int i = 0; i < part.length; i++) {
      part[i] = array.get(start + i);
    }
    return Trusted.array(part);
  }
}
