package dev.gonogo.rego.builtin;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Objects (OPA's documentation, "Objects").
final class Objects {
  static final List<Builtin> ALL =
      List.of(
          Builtin.of("object.get(object, any, any) -> any", (_, a) -> get(a)),
          Builtin.of("object.keys(object) -> set", (_, a) -> keys(Args.object(a, 0))),
          Builtin.of("object.union(object, object) -> object", (_, a) -> union(a)),
          Builtin.of("object.union_n(array[object]) -> object", (_, a) -> unionOfAll(a)),
          Builtin.of(
              "object.remove(object, array|object|set) -> object", (_, a) -> filter(a, false)),
          Builtin.of(
              "object.filter(object, array|object|set) -> object", (_, a) -> filter(a, true)),
          Builtin.of(
              "object.subset(array|object|set, array|object|set) -> boolean",
              (_, a) -> Value.of(isSubset(a))));

  private Objects() {}

  // A key, or an array of keys that leads inwards.
  private static Value get(Value[] a) {
    ObjectValue object = Args.object(a, 0);
    Value found = object;
    if (a[1] instanceof ArrayValue path) {
      for (int i = 0; i < path.size() && found != null; i++) {
        found = Trusted.member(found, path.get(i));
      }
    } else {
      found = Trusted.get(object, a[1]);
    }
    return found == null ? a[2] : found;
  }

  private static SetValue keys(ObjectValue object) {
    SetValue keys = Trusted.growingSet(object.size());
    object.entries().keySet().forEach(key -> Trusted.add(keys, key));
    return keys;
  }

  private static Value union(Value[] a) {
    return new Union().of(List.of(Args.object(a, 0), Args.object(a, 1)));
  }

  private static Value unionOfAll(Value[] a) {
    List<ObjectValue> objects =
        Args.array(a, 0).items().stream()
            .map(o -> (ObjectValue) Args.element(a, 0, o, ObjectValue.class, "object"))
            .toList();
    return new Union().of(objects);
  }

  /// Objects laid over each other, the last one wins; where both have an object, so are those.
  private static final class Union {
    // Those that were made here, and may be written to. An object of ours that is laid over again
    // and again (grouping does that) is copied once.
    private final Set<ObjectValue> ours = Collections.newSetFromMap(new IdentityHashMap<>());

    Value of(List<ObjectValue> objects) {
      if (objects.size() == 1) {
        return objects.getFirst();
      }
      ObjectValue all = Trusted.growingObject(0);
      objects.forEach(o -> lay(o, all));
      return all;
    }

    private void lay(ObjectValue upper, ObjectValue onto) {
      for (Map.Entry<Value, Value> entry : upper.entries().entrySet()) {
        Value there = Trusted.get(onto, entry.getKey());
        if (there instanceof ObjectValue below && entry.getValue() instanceof ObjectValue above) {
          ObjectValue own = below;
          if (!ours.contains(below)) {
            own = Trusted.growingCopy(below);
            ours.add(own);
          }
          lay(above, own);
          Trusted.put(onto, entry.getKey(), own);
        } else {
          Trusted.put(onto, entry.getKey(), entry.getValue());
        }
      }
    }
  }

  private static Value filter(Value[] a, boolean keep) {
    ObjectValue object = Args.object(a, 0);
    SetValue keys =
        switch (a[1]) {
          case ArrayValue array -> Value.set(array.items());
          case SetValue set -> set;
          case ObjectValue other -> keys(other);
          default -> throw BuiltinException.type(2, a[1], "object", "set", "array");
        };
    ObjectValue left = Trusted.growingObject(0);
    object
        .entries()
        .forEach((key, value) -> {
          if (keys.contains(key) == keep) {
            Trusted.put(left, key, value);
          }
        });
    return left;
  }

  private static boolean isSubset(Value[] a) {
    if (a[0] instanceof ArrayValue larger && a[1] instanceof SetValue smaller) {
      return smaller.members().stream().allMatch(larger.items()::contains);
    }
    if (a[0].getClass() != a[1].getClass() || !isCollection(a[0])) {
      throw BuiltinException.mismatch(
          "both arguments object.subset must be of the same type or array and set");
    }
    return isWithin(a[0], a[1]);
  }

  private static boolean isCollection(Value value) {
    return value instanceof ArrayValue || value instanceof ObjectValue || value instanceof SetValue;
  }

  private static boolean isWithin(Value larger, Value smaller) {
    if (larger.equals(smaller)) {
      return true;
    }
    if (larger instanceof ObjectValue x && smaller instanceof ObjectValue y) {
      return y.entries().entrySet().stream()
          .allMatch(e -> {
            Value there = Trusted.get(x, e.getKey());
            return there != null && isWithin(there, e.getValue());
          });
    }
    if (larger instanceof SetValue x && smaller instanceof SetValue y) {
      return y.members().stream().allMatch(x::contains);
    }
    return larger instanceof ArrayValue x
        && smaller instanceof ArrayValue y
        && Collections.indexOfSubList(x.items(), y.items()) >= 0;
  }
}
