package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.PlainTerm.ArrayOf;
import dev.gonogo.rego.core.PlainTerm.Constant;
import dev.gonogo.rego.core.PlainTerm.Local;
import dev.gonogo.rego.core.PlainTerm.ObjectOf;
import dev.gonogo.rego.core.PlainTerm.SetOf;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.rego.ir.Operand;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which variables are bound where the cursor stands, and to what.
final class Scope {
  private Map<Variable, Operand> bound = new HashMap<>();

  Optional<Operand> get(Variable variable) {
    return Optional.ofNullable(bound.get(variable));
  }

  void bind(Variable variable, Operand to) {
    bound.put(variable, to);
  }

  /// A copy to go back to with [#restore].
  Map<Variable, Operand> snapshot() {
    return new HashMap<>(bound);
  }

  void restore(Map<Variable, Operand> snapshot) {
    bound = new HashMap<>(snapshot);
  }

  /// What was bound since a snapshot, in the order of the variables' numbers, without wildcards.
  List<Variable> since(Map<Variable, Operand> snapshot) {
    return bound.keySet().stream()
        .filter(v -> !snapshot.containsKey(v) && !isWildcard(v))
        .sorted((a, b) -> Integer.compare(a.number(), b.number()))
        .toList();
  }

  /// Whether nothing in it waits for a value. References and comprehensions never do: what they
  /// bind they bind by themselves.
  boolean isBound(Expression expression) {
    return unbound(List.of(expression)).isEmpty();
  }

  /// The variables in them that are not bound yet.
  Set<Variable> unbound(List<? extends Expression> expressions) {
    Set<Variable> found = new LinkedHashSet<>();
    expressions.forEach(e -> collect(e, found));
    return found;
  }

  private void collect(Expression expression, Set<Variable> found) {
    switch (expression) {
      case Local(_, var variable) -> {
        if (!bound.containsKey(variable)) {
          found.add(variable);
        }
      }
      case ArrayOf(_, var items) -> items.forEach(i -> collect(i, found));
      case SetOf(_, var items) -> items.forEach(i -> collect(i, found));
      case ObjectOf(_, var entries) ->
          entries.forEach(e -> {
            collect(e.key(), found);
            collect(e.value(), found);
          });
      case Constant _, Expression.Reference _, Expression.Comprehension _ -> {}
    }
  }

  /// Whether nobody can ever ask for it.
  static boolean isWildcard(Variable variable) {
    return variable.name().equals("_");
  }
}
