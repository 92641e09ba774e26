package dev.gonogo.rego.compile;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Small works on [Core] and [Step].
final class Cores {
  private Cores() {}

  static Core.Constant constant(Span at, String text) {
    return new Core.Constant(at, Value.of(text));
  }

  /// An array; a constant where all its items are.
  static Core array(Span at, List<Core> items) {
    Optional<List<Value>> values = values(items);
    return values.isPresent()
        ? new Core.Constant(at, Value.array(values.get()))
        : new Core.ArrayOf(at, items);
  }

  /// A set; a constant where all its members are.
  static Core set(Span at, List<Core> items) {
    Optional<List<Value>> values = values(items);
    return values.isPresent()
        ? new Core.Constant(at, Value.set(values.get()))
        : new Core.SetOf(at, items);
  }

  /// An object; a constant where all of it is. Of equal constant keys the last one stays (OPA).
  static Core object(Span at, List<Core.Entry> entries) {
    var unique = new LinkedHashMap<Object, Core.Entry>();
    boolean constant = true;
    for (Core.Entry entry : entries) {
      Object key = entry.key() instanceof Core.Constant c ? c.value() : entry;
      unique.put(key, entry);
      constant &= entry.key() instanceof Core.Constant && entry.value() instanceof Core.Constant;
    }
    if (!constant) {
      return new Core.ObjectOf(at, new ArrayList<>(unique.values()));
    }
    Map<Value, Value> values = new LinkedHashMap<>();
    for (Core.Entry entry : unique.values()) {
      values.put(((Core.Constant) entry.key()).value(), ((Core.Constant) entry.value()).value());
    }
    return new Core.Constant(at, Value.object(values));
  }

  private static Optional<List<Value>> values(List<Core> items) {
    var values = new ArrayList<Value>();
    for (Core item : items) {
      if (!(item instanceof Core.Constant(_, var value))) {
        return Optional.empty();
      }
      values.add(value);
    }
    return Optional.of(values);
  }

  /// Whether a reference or a comprehension stands in it.
  static boolean needsEvaluation(Core core) {
    return switch (core) {
      case Core.Constant _, Core.Local _ -> false;
      case Core.Ref _, Core.Comprehension _ -> true;
      case Core.ArrayOf(_, var items) -> items.stream().anyMatch(Cores::needsEvaluation);
      case Core.SetOf(_, var items) -> items.stream().anyMatch(Cores::needsEvaluation);
      case Core.ObjectOf(_, var entries) ->
          entries.stream().anyMatch(e -> needsEvaluation(e.key()) || needsEvaluation(e.value()));
    };
  }

  /// The operand that a term without references is.
  static Operand operand(Core core) {
    return switch (core) {
      case Core.Constant(var at, var value) -> new Operand.Constant(at, value);
      case Core.Local(var at, var variable) -> new Operand.Local(at, variable);
      case Core.ArrayOf(var at, var items) ->
          new Operand.ArrayOf(at, items.stream().map(Cores::operand).toList());
      case Core.SetOf(var at, var items) ->
          new Operand.SetOf(at, items.stream().map(Cores::operand).toList());
      case Core.ObjectOf(var at, var entries) ->
          new Operand.ObjectOf(
              at,
              entries.stream()
                  .map(e -> new Operand.Entry(operand(e.key()), operand(e.value())))
                  .toList());
      case Core.Ref _, Core.Comprehension _ ->
          throw new IllegalArgumentException("not an operand: " + core);
    };
  }

  /// The step under other modifiers.
  static Step under(Step step, List<Literal.With> with) {
    return switch (step) {
      case Step.Test s -> new Step.Test(s.at(), s.negated(), s.term(), with);
      case Step.Equals s ->
          new Step.Equals(s.at(), s.negated(), s.assigns(), s.left(), s.right(), with);
      case Step.Call s ->
          new Step.Call(s.at(), s.negated(), s.callee(), s.args(), s.result(), with);
      case Step.Every s -> new Step.Every(s.at(), s.key(), s.value(), s.domain(), s.body(), with);
    };
  }
}
