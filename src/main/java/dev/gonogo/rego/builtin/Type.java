package dev.gonogo.rego.builtin;

import java.util.List;

/// The type of an argument or a result, as OPA declares built-ins.
public sealed interface Type {
  /// `null`, `boolean`, `number` or `string`.
  record Scalar(String name) implements Type {}

  /// Any value.
  record Any() implements Type {}

  /// An array of any length.
  record ArrayOf(Type items) implements Type {}

  /// An array of as many items as types.
  record Tuple(List<Type> items) implements Type {}

  /// A set.
  record SetOf(Type members) implements Type {}

  /// An object.
  record ObjectOf(Type keys, Type values) implements Type {}

  /// One of several.
  record Union(List<Type> of) implements Type {}

  /// Whether a value of this type name (`string`, `array`, …) may have it.
  default boolean allows(String typeName) {
    return switch (this) {
      case Any _ -> true;
      case Scalar(var name) -> name.equals(typeName);
      case ArrayOf _, Tuple _ -> typeName.equals("array");
      case SetOf _ -> typeName.equals("set");
      case ObjectOf _ -> typeName.equals("object");
      case Union(var of) -> of.stream().anyMatch(t -> t.allows(typeName));
    };
  }
}
