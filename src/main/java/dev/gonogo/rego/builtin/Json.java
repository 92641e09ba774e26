package dev.gonogo.rego.builtin;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.value.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JSON texts, and paths into values (OPA's documentation, "Encoding" and "Objects").
final class Json {
  static final List<Builtin> ALL =
      List.of(
          Builtin.of(
              "json.marshal(any) -> string",
              (_, a) -> Value.of(ValueWriter.toMarkupSafeJson(a[0]))),
          Builtin.of("json.unmarshal(string) -> any", (_, a) -> unmarshal(a)),
          Builtin.of("json.is_valid(string) -> boolean", (_, a) -> Value.of(isValid(a[0]))),
          Builtin.of(
              "json.filter(object, array[string|array]|set[string|array]) -> object",
              (_, a) -> filtered(Args.object(a, 0), paths(a))),
          Builtin.of(
              "json.remove(object, array[string|array]|set[string|array]) -> object",
              (_, a) -> removed(Args.object(a, 0), paths(a))));

  private Json() {}

  private static Value unmarshal(Value[] a) {
    return switch (read(Args.text(a, 0))) {
      case ValueReader.Result.Read(var value) -> value;
      case ValueReader.Result.Refused(var offset, var words) ->
          throw new BuiltinException("byte " + offset + ": " + words);
    };
  }

  private static ValueReader.Result read(String json) {
    return ValueReader.readLastWins(json.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isValid(Value value) {
    return value instanceof StringValue text
        && read(text.value()) instanceof ValueReader.Result.Read;
  }

  /// Paths as one object: null where a path ends, an object where it goes on.
  private static ObjectValue paths(Value[] a) {
    ObjectValue tree = Trusted.growingObject(0);
    for (Value path : Args.members(a, 1)) {
      List<Value> keys = keys(path);
      ObjectValue at = tree;
      for (int i = 0; i < keys.size() && at != null; i++) {
        at = below(at, keys.get(i), i == keys.size() - 1);
      }
    }
    return tree;
  }

  // Null where the path ends here, or a shorter one ended here before.
  private static @Nullable ObjectValue below(ObjectValue tree, Value key, boolean last) {
    Value known = Trusted.get(tree, key);
    if (last) {
      Trusted.put(tree, key, Value.ofNull());
      return null;
    }
    if (known == null) {
      ObjectValue next = Trusted.growingObject(0);
      Trusted.put(tree, key, next);
      return next;
    }
    return known instanceof ObjectValue next ? next : null;
  }

  // `a/b~1c`, or an array of keys.
  private static List<Value> keys(Value path) {
    return switch (path) {
      case ArrayValue array -> array.items();
      case StringValue text -> {
        List<Value> keys = new ArrayList<>();
        String pointer = text.value().replaceFirst("^/+", "");
        if (text.value().isEmpty()) {
          yield keys;
        }
        for (String part : pointer.split("/", -1)) {
          keys.add(Value.of(part.replace("~1", "/").replace("~0", "~")));
        }
        yield keys;
      }
      default ->
          throw BuiltinException.operand(
              2,
              "must be one of {set, array} containing string paths or array of path segments but"
                  + " got "
                  + path.typeName());
    };
  }

  private static @Nullable Value branch(ObjectValue tree, Value key) {
    return Trusted.get(tree, key);
  }

  private static Value filtered(Value value, @Nullable Value tree) {
    if (!(tree instanceof ObjectValue paths)) {
      return value;
    }
    return switch (value) {
      case ObjectValue object -> {
        ObjectValue kept = Trusted.growingObject(0);
        for (Value key : object.sortedKeys()) {
          Value branch = branch(paths, key);
          if (branch != null) {
            Trusted.put(kept, key, filtered(object.get(key).orElseThrow(), branch));
          }
        }
        yield kept;
      }
      case SetValue set -> {
        SetValue kept = Trusted.growingSet(0);
        for (Value member : set.sorted()) {
          Value branch = branch(paths, member);
          if (branch != null) {
            Trusted.add(kept, filtered(member, branch));
          }
        }
        yield kept;
      }
      case ArrayValue array -> {
        List<Value> kept = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
          Value branch = branch(paths, Value.of(String.valueOf(i)));
          if (branch != null) {
            kept.add(filtered(array.get(i), branch));
          }
        }
        yield Value.array(kept);
      }
      default -> value;
    };
  }

  private static Value removed(Value value, ObjectValue paths) {
    Value left = without(value, paths);
    return left == null ? Trusted.growingObject(0) : left;
  }

  // Null where a path ends at the value. Items behind a removed one move up.
  private static @Nullable Value without(Value value, @Nullable Value tree) {
    if (tree instanceof NullValue) {
      return null;
    }
    if (!(tree instanceof ObjectValue paths)) {
      return value;
    }
    return switch (value) {
      case ObjectValue object -> {
        ObjectValue left = Trusted.growingObject(0);
        for (Value key : object.sortedKeys()) {
          Value kept = without(object.get(key).orElseThrow(), branch(paths, key));
          if (kept != null) {
            Trusted.put(left, key, kept);
          }
        }
        yield left;
      }
      case SetValue set -> {
        SetValue left = Trusted.growingSet(0);
        for (Value member : set.sorted()) {
          Value kept = without(member, branch(paths, member));
          if (kept != null) {
            Trusted.add(left, kept);
          }
        }
        yield left;
      }
      case ArrayValue array -> itemsWithout(array, paths);
      default -> value;
    };
  }

  private static Value itemsWithout(ArrayValue array, ObjectValue paths) {
    List<Value> left = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      Value kept = without(array.get(i), branch(paths, Value.of(String.valueOf(i))));
      if (kept != null) {
        left.add(kept);
      }
    }
    return Value.array(left);
  }
}
