package dev.gonogo.rego.compile;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.PlainTerm;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The variables of a body that range over a few constants: `x := "a"`, `some x in {"a", "b"}`.
/// Only what the top of the body says, in its order, counts.
final class KnownValues {
  /// More values than this are as good as unknown.
  private static final int MOST = 64;

  private final Map<Variable, Collection<Value>> known = new HashMap<>();

  /// Takes note of a literal that the body has run.
  void after(Literal literal) {
    if (literal instanceof Literal.Unify(_, var left, var right, var with) && with.isEmpty()) {
      bind(left, right);
      bind(right, left);
    }
  }

  private void bind(Expression to, Expression from) {
    if (to instanceof PlainTerm.Local(_, var variable) && !known.containsKey(variable)) {
      values(from).ifPresent(values -> known.put(variable, values));
    }
  }

  /// All that an expression can be; nothing where that is not known, or too much.
  Optional<? extends Collection<Value>> values(Expression expression) {
    return switch (expression) {
      case PlainTerm.Constant(_, var value) -> Optional.of(List.of(value));
      case PlainTerm.Local(_, var variable) -> Optional.ofNullable(known.get(variable));
      case Expression.Reference(_, Expression.Root.Local(var variable), var path)
          when path.size() == 1 && !(path.getFirst() instanceof PlainTerm.Constant) ->
          members(known.get(variable));
      default -> Optional.empty();
    };
  }

  private static Optional<Collection<Value>> members(@Nullable Collection<Value> values) {
    if (values == null || values.size() != 1) {
      return Optional.empty();
    }
    Collection<Value> members =
        switch (values.iterator().next()) {
          case ArrayValue a -> a.items();
          case SetValue s -> s.members();
          case ObjectValue o -> o.entries().values();
          default -> List.of();
        };
    return members.isEmpty() || members.size() > MOST ? Optional.empty() : Optional.of(members);
  }
}
