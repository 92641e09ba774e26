package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Expression.Comprehension;
import dev.gonogo.rego.core.Expression.Reference;
import dev.gonogo.rego.core.PlainTerm.ArrayOf;
import dev.gonogo.rego.core.PlainTerm.Constant;
import dev.gonogo.rego.core.PlainTerm.Entry;
import dev.gonogo.rego.core.PlainTerm.Local;
import dev.gonogo.rego.core.PlainTerm.ObjectOf;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;

/// Plans equations: what is bound on one side flows into the variables of the other.
final class EquationPlanner {
  private final Draft draft;
  private final Code code;

  EquationPlanner(Draft draft) {
    this.draft = draft;
    this.code = draft.code;
  }

  private record Pair(Expression left, Expression right) {}

  /// Makes both sides equal.
  void unify(Expression left, Expression right) {
    List<Pair> open = new ArrayList<>(List.of(new Pair(left, right)));
    while (!open.isEmpty()) {
      int ready = 0;
      while (ready < open.size() && !isReady(open.get(ready))) {
        ready++;
      }
      if (ready == open.size()) {
        unbound(left, right);
        return;
      }
      solve(open.remove(ready), open);
    }
  }

  // A pair is ready when a value can be had from one side, or when it falls apart into smaller
  // ones.
  private boolean isReady(Pair pair) {
    return draft.scope.isBound(pair.left())
        || draft.scope.isBound(pair.right())
        || (isCollection(pair.left()) && isCollection(pair.right()));
  }

  private static boolean isCollection(Expression expression) {
    return expression instanceof ArrayOf || expression instanceof ObjectOf;
  }

  private void solve(Pair pair, List<Pair> open) {
    if (draft.scope.isBound(pair.left()) && !gives(pair.right())) {
      match(draft.terms.value(pair.left()), pair.right());
    } else if (draft.scope.isBound(pair.right())) {
      match(draft.terms.value(pair.right()), pair.left());
    } else if (pair.left() instanceof ArrayOf(_, var a)
        && pair.right() instanceof ArrayOf(_, var b)
        && a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        open.add(new Pair(a.get(i), b.get(i)));
      }
    } else if (pair.left() instanceof ObjectOf a
        && pair.right() instanceof ObjectOf b
        && a.entries().size() == b.entries().size()) {
      entries(a, b, open);
    } else {
      draft.fail();
    }
  }

  // What has to be worked out goes first: its own iteration may bind what the other side waits for.
  private static boolean gives(Expression expression) {
    return expression instanceof Reference || expression instanceof Comprehension;
  }

  // Both sides wait for values, so neither can be made: the keys must be known to be the same.
  private void entries(ObjectOf a, ObjectOf b, List<Pair> open) {
    for (Entry entry : a.entries()) {
      List<Entry> same =
          b.entries().stream().filter(e -> key(e.key()).equals(key(entry.key()))).toList();
      if (!same.isEmpty()) {
        open.add(new Pair(entry.value(), same.getFirst().value()));
      } else if (isConstant(entry) && b.entries().stream().allMatch(EquationPlanner::isConstant)) {
        draft.fail();
      } else {
        unbound(entry.key(), b);
      }
    }
  }

  private void unbound(Expression left, Expression right) {
    draft.shared.problems.report(draft.source(), new PlanProblem.Unbound(left.at().to(right.at())));
  }

  private static boolean isConstant(Entry entry) {
    return entry.key() instanceof Constant;
  }

  private static Object key(Expression key) {
    return switch (key) {
      case Constant(_, var value) -> value;
      case Local(_, var variable) -> variable;
      default -> key;
    };
  }

  /// Takes a value apart along a pattern: binds its variables, compares the rest.
  void match(Operand value, Expression pattern) {
    switch (pattern) {
      case Local(_, var variable) when draft.scope.get(variable).isEmpty() -> bind(variable, value);
      case ArrayOf(_, var items) when !draft.scope.isBound(pattern) -> array(value, items);
      case ObjectOf object when !draft.scope.isBound(pattern) -> object(value, object);
      default -> {
        Operand other = draft.terms.value(pattern);
        code.add(new Statement.Equal(value, other, code.at()));
      }
    }
  }

  // A variable is another name for the local; only `input` and `data`, which `with` changes, are
  // copied.
  private void bind(Variable variable, Operand value) {
    boolean changes = value.equals(Draft.INPUT) || value.equals(Draft.DATA);
    draft.scope.bind(
        variable, changes ? code.make(t -> new Statement.AssignVar(value, t, code.at())) : value);
  }

  private void array(Operand value, List<? extends Expression> items) {
    code.add(new Statement.IsArray(value, code.at()));
    sized(value, items.size());
    for (int i = 0; i < items.size(); i++) {
      if (!isIgnored(items.get(i))) {
        item(value, draft.terms.constant(Value.of(i)), items.get(i));
      }
    }
  }

  private static boolean isIgnored(Expression pattern) {
    return pattern instanceof Local(_, var variable) && Scope.isWildcard(variable);
  }

  private void object(Operand value, ObjectOf object) {
    code.add(new Statement.IsObject(value, code.at()));
    sized(value, object.entries().size());
    object.entries().forEach(e -> item(value, draft.terms.value(e.key()), e.value()));
  }

  private void item(Operand value, Operand key, Expression pattern) {
    match(code.make(t -> new Statement.Dot(value, key, t, code.at())), pattern);
  }

  private void sized(Operand value, int size) {
    Operand found = code.make(t -> new Statement.Len(value, t, code.at()));
    code.add(new Statement.Equal(found, draft.terms.constant(Value.of(size)), code.at()));
  }
}
