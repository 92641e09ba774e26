package dev.gonogo.rego.builtin;

import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a built-in takes and gives.
///
/// Written `(string, array[string]|set[string]) -> string`: a scalar by its name, `array`,
/// `array[T]`, `array<T,U>` of fixed length, `set`, `set[T]`, `object`, `object[K:V]`, `any`, and
/// `|` between alternatives.
public record Signature(List<Type> args, Type result) {
  public Signature {
    args = List.copyOf(args);
  }

  static Signature parse(String text) {
    return new Parser(text).signature();
  }

  /// The declaration as the IR's `decl` has it.
  public Value decl() {
    Map<String, Value> decl = new LinkedHashMap<>();
    decl.put("type", Value.of("function"));
    decl.put("args", Value.array(args.stream().map(Signature::json).toList()));
    decl.put("result", json(result));
    return Value.objectOf(decl);
  }

  private static Value json(Type type) {
    return switch (type) {
      case Type.Any _ -> typed("any", Map.of());
      case Type.Scalar(var name) -> typed(name, Map.of());
      case Type.ArrayOf(var items) -> typed("array", Map.of("dynamic", json(items)));
      case Type.Tuple(var items) ->
          typed(
              "array", Map.of("static", Value.array(items.stream().map(Signature::json).toList())));
      case Type.SetOf(var members) -> typed("set", Map.of("of", json(members)));
      case Type.ObjectOf(var keys, var values) ->
          typed(
              "object",
              Map.of("dynamic", Value.objectOf(Map.of("key", json(keys), "value", json(values)))));
      case Type.Union(var of) ->
          typed("any", Map.of("of", Value.array(of.stream().map(Signature::json).toList())));
    };
  }

  private static Value typed(String name, Map<String, Value> more) {
    Map<String, Value> type = new LinkedHashMap<>(more);
    type.put("type", Value.of(name));
    return Value.objectOf(type);
  }

  /// Reads the notation. The texts are our own tables', so a mistake in one is a bug.
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Signature signature() {
      expect("(");
      List<Type> args = new ArrayList<>();
      while (!take(")")) {
        args.add(union());
        take(", ");
      }
      expect(" -> ");
      return new Signature(args, union());
    }

    private Type union() {
      List<Type> of = new ArrayList<>();
      do {
        of.add(type());
      } while (take("|"));
      return of.size() == 1 ? of.getFirst() : new Type.Union(List.copyOf(of));
    }

    private Type type() {
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      String name = text.substring(start, at);
      return switch (name) {
        case "any" -> new Type.Any();
        case "null", "boolean", "number", "string" -> new Type.Scalar(name);
        case "array" -> take("<") ? new Type.Tuple(tuple()) : new Type.ArrayOf(items());
        case "set" -> new Type.SetOf(items());
        case "object" -> object();
        default -> throw new IllegalStateException("no type at " + start + " of " + text);
      };
    }

    private Type items() {
      if (!take("[")) {
        return new Type.Any();
      }
      Type items = union();
      expect("]");
      return items;
    }

    private List<Type> tuple() {
      List<Type> items = new ArrayList<>();
      while (!take(">")) {
        items.add(union());
        take(",");
      }
      return List.copyOf(items);
    }

    private Type object() {
      if (!take("[")) {
        return new Type.ObjectOf(new Type.Any(), new Type.Any());
      }
      Type keys = union();
      expect(":");
      Type values = union();
      expect("]");
      return new Type.ObjectOf(keys, values);
    }

    private boolean take(String token) {
      boolean there = text.startsWith(token, at);
      at += there ? token.length() : 0;
      return there;
    }

    private void expect(String token) {
      if (!take(token)) {
        throw new IllegalStateException("no `" + token + "` at " + at + " of " + text);
      }
    }
  }
}
