package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.PlainTerm;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Small works on [LoweredTerm] and [LoweredStep].
public final class LoweredTerms {
  private LoweredTerms() {}

  static LoweredTerm.Constant constant(Span at, String text) {
    return new LoweredTerm.Constant(at, Value.of(text));
  }

  /// An array; a constant where all its items are.
  static LoweredTerm array(Span at, List<LoweredTerm> items) {
    Optional<List<Value>> values = values(items);
    return values.isPresent()
        ? new LoweredTerm.Constant(at, Value.array(values.get()))
        : new LoweredTerm.ArrayOf(at, items);
  }

  /// A set; a constant where all its members are.
  static LoweredTerm set(Span at, List<LoweredTerm> items) {
    Optional<List<Value>> values = values(items);
    return values.isPresent()
        ? new LoweredTerm.Constant(at, Value.set(values.get()))
        : new LoweredTerm.SetOf(at, items);
  }

  /// An object; a constant where all of it is. Of equal constant keys the last one stays (OPA).
  static LoweredTerm object(Span at, List<LoweredTerm.Entry> entries) {
    var unique = new LinkedHashMap<Object, LoweredTerm.Entry>();
    boolean constant = true;
    for (LoweredTerm.Entry entry : entries) {
      Object key = entry.key() instanceof LoweredTerm.Constant c ? c.value() : entry;
      unique.put(key, entry);
      constant &=
          entry.key() instanceof LoweredTerm.Constant
              && entry.value() instanceof LoweredTerm.Constant;
    }
    if (!constant) {
      return new LoweredTerm.ObjectOf(at, new ArrayList<>(unique.values()));
    }
    Map<Value, Value> values = new LinkedHashMap<>();
    for (LoweredTerm.Entry entry : unique.values()) {
      values.put(
          ((LoweredTerm.Constant) entry.key()).value(),
          ((LoweredTerm.Constant) entry.value()).value());
    }
    return new LoweredTerm.Constant(at, Value.object(values));
  }

  private static Optional<List<Value>> values(List<LoweredTerm> items) {
    var values = new ArrayList<Value>();
    for (LoweredTerm item : items) {
      if (!(item instanceof LoweredTerm.Constant(_, var value))) {
        return Optional.empty();
      }
      values.add(value);
    }
    return Optional.of(values);
  }

  /// Whether a reference or a comprehension stands in it.
  static boolean needsEvaluation(LoweredTerm core) {
    return switch (core) {
      case LoweredTerm.Constant _, LoweredTerm.Local _ -> false;
      case LoweredTerm.Ref _, LoweredTerm.Comprehension _ -> true;
      case LoweredTerm.ArrayOf(_, var items) ->
          items.stream().anyMatch(LoweredTerms::needsEvaluation);
      case LoweredTerm.SetOf(_, var items) ->
          items.stream().anyMatch(LoweredTerms::needsEvaluation);
      case LoweredTerm.ObjectOf(_, var entries) ->
          entries.stream().anyMatch(e -> needsEvaluation(e.key()) || needsEvaluation(e.value()));
    };
  }

  /// The plain term that a term without references is.
  public static PlainTerm plain(LoweredTerm core) {
    return switch (core) {
      case LoweredTerm.Constant(var at, var value) -> new PlainTerm.Constant(at, value);
      case LoweredTerm.Local(var at, var variable) -> new PlainTerm.Local(at, variable);
      case LoweredTerm.ArrayOf(var at, var items) ->
          new PlainTerm.ArrayOf(at, items.stream().map(LoweredTerms::plain).toList());
      case LoweredTerm.SetOf(var at, var items) ->
          new PlainTerm.SetOf(at, items.stream().map(LoweredTerms::plain).toList());
      case LoweredTerm.ObjectOf(var at, var entries) ->
          new PlainTerm.ObjectOf(
              at,
              entries.stream()
                  .map(e -> new PlainTerm.Entry(plain(e.key()), plain(e.value())))
                  .toList());
      case LoweredTerm.Ref _, LoweredTerm.Comprehension _ ->
          throw new IllegalArgumentException("not a plain term: " + core);
    };
  }

  /// The step under other modifiers.
  static LoweredStep under(LoweredStep step, List<Literal.With> with) {
    return switch (step) {
      case LoweredStep.Test s -> new LoweredStep.Test(s.at(), s.negated(), s.term(), with);
      case LoweredStep.Equals s ->
          new LoweredStep.Equals(s.at(), s.negated(), s.assigns(), s.left(), s.right(), with);
      case LoweredStep.Call s ->
          new LoweredStep.Call(s.at(), s.negated(), s.callee(), s.args(), s.result(), with);
      case LoweredStep.Every s ->
          new LoweredStep.Every(s.at(), s.key(), s.value(), s.domain(), s.body(), with);
    };
  }
}
