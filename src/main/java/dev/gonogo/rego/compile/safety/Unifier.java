package dev.gonogo.rego.compile.safety;

import dev.gonogo.rego.compile.lowering.LoweredTerm;
import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which variables an equation gives values to, when some have values already (OPA, `ast.Unify`).
final class Unifier {
  private final BitSet safe;
  private final BitSet unified = new BitSet();

  /// Variables that get a value as soon as all of the others have one.
  private final Map<Integer, BitSet> waiting = new HashMap<>();

  private Unifier(BitSet safe) {
    this.safe = safe;
  }

  static BitSet unify(BitSet safe, LoweredTerm left, LoweredTerm right) {
    var pass = new Unifier(safe);
    pass.unify(left, right);
    return pass.unified;
  }

  private boolean isSafe(Variable variable) {
    return safe.get(variable.number()) || unified.get(variable.number());
  }

  private void unify(LoweredTerm a, LoweredTerm b) {
    switch (a) {
      case LoweredTerm.Local(_, var x) -> variable(x, b);
      case LoweredTerm.Constant(_, var value) -> constant(value, b);
      case LoweredTerm.Ref r -> {
        if (isSafe(r.root())) {
          known(b);
        }
      }
      case LoweredTerm.Comprehension c -> comprehension(c.kind(), b);
      case LoweredTerm.ArrayOf(_, var items) -> array(a, items, b);
      case LoweredTerm.ObjectOf(_, var entries) -> object(a, entries, b);
      case LoweredTerm.SetOf _ -> {
        if (b instanceof LoweredTerm.Local(_, var y)) {
          mark(y.number());
        }
      }
    }
  }

  private boolean isSafe(Expression.Root root) {
    return !(root instanceof Expression.Root.Local(var variable)) || safe.get(variable.number());
  }

  /// The other side has a value, whatever it is.
  private void known(LoweredTerm pattern) {
    switch (pattern) {
      case LoweredTerm.Local(_, var x) -> mark(x.number());
      case LoweredTerm.ArrayOf _, LoweredTerm.ObjectOf _ -> markAll(pattern);
      case LoweredTerm.Constant _,
          LoweredTerm.Ref _,
          LoweredTerm.SetOf _,
          LoweredTerm.Comprehension _ -> {}
    }
  }

  private void variable(Variable x, LoweredTerm b) {
    switch (b) {
      case LoweredTerm.Local(_, var y) -> {
        if (isSafe(y)) {
          mark(x.number());
        } else if (isSafe(x)) {
          mark(y.number());
        } else {
          waitFor(x.number(), y.number());
          waitFor(y.number(), x.number());
        }
      }
      case LoweredTerm.ArrayOf _, LoweredTerm.ObjectOf _ -> collection(x, b);
      case LoweredTerm.Ref r -> {
        if (isSafe(r.root())) {
          mark(x.number());
        }
      }
      case LoweredTerm.Constant _, LoweredTerm.SetOf _, LoweredTerm.Comprehension _ ->
          mark(x.number());
    }
  }

  private void constant(Value value, LoweredTerm b) {
    switch (b) {
      case LoweredTerm.Local(_, var y) -> mark(y.number());
      case LoweredTerm.ArrayOf(_, var items) -> {
        if (value instanceof ArrayValue a && a.size() == items.size()) {
          markAll(b);
        }
      }
      case LoweredTerm.ObjectOf(_, var entries) -> {
        if (value instanceof ObjectValue o && o.size() == entries.size()) {
          for (LoweredTerm.Entry entry : entries) {
            if (entry.key() instanceof LoweredTerm.Constant(_, var key) && o.get(key).isPresent()) {
              markAll(entry.value());
            }
          }
        }
      }
      case LoweredTerm.Constant _,
          LoweredTerm.Ref _,
          LoweredTerm.SetOf _,
          LoweredTerm.Comprehension _ -> {}
    }
  }

  private void comprehension(LoweredTerm.Kind kind, LoweredTerm b) {
    switch (b) {
      case LoweredTerm.Local(_, var y) -> mark(y.number());
      case LoweredTerm.ArrayOf _ when kind == LoweredTerm.Kind.ARRAY -> markAll(b);
      case LoweredTerm.ObjectOf _ when kind == LoweredTerm.Kind.OBJECT -> markAll(b);
      default -> {}
    }
  }

  private void array(LoweredTerm a, List<LoweredTerm> items, LoweredTerm b) {
    switch (b) {
      case LoweredTerm.Local(_, var y) -> collection(y, a);
      case LoweredTerm.Comprehension _ -> markAll(a);
      case LoweredTerm.Ref r -> {
        if (isSafe(r.root())) {
          markAll(a);
        }
      }
      case LoweredTerm.Constant(_, var value) -> constant(value, a);
      case LoweredTerm.ArrayOf(_, var others) -> {
        for (int i = 0; items.size() == others.size() && i < items.size(); i++) {
          unify(items.get(i), others.get(i));
        }
      }
      case LoweredTerm.ObjectOf _, LoweredTerm.SetOf _ -> {}
    }
  }

  private void object(LoweredTerm a, List<LoweredTerm.Entry> entries, LoweredTerm b) {
    switch (b) {
      case LoweredTerm.Local(_, var y) -> collection(y, a);
      case LoweredTerm.Ref r -> {
        if (isSafe(r.root())) {
          markAll(a);
        }
      }
      case LoweredTerm.Constant(_, var value) -> constant(value, a);
      case LoweredTerm.ObjectOf(_, var others) -> {
        if (entries.size() == others.size()) {
          entries.forEach(entry -> partner(entry, others));
        }
      }
      case LoweredTerm.Comprehension _, LoweredTerm.ArrayOf _, LoweredTerm.SetOf _ -> {}
    }
  }

  private void partner(LoweredTerm.Entry entry, List<LoweredTerm.Entry> others) {
    for (LoweredTerm.Entry other : others) {
      if (isSame(entry.key(), other.key())) {
        unify(entry.value(), other.value());
      }
    }
  }

  private static boolean isSame(LoweredTerm key, LoweredTerm other) {
    return switch (key) {
      case LoweredTerm.Constant(_, var value) ->
          other instanceof LoweredTerm.Constant(_, var o) && value.equals(o);
      case LoweredTerm.Local(_, var variable) ->
          other instanceof LoweredTerm.Local(_, var o) && variable.equals(o);
      case LoweredTerm.Ref _,
          LoweredTerm.ArrayOf _,
          LoweredTerm.SetOf _,
          LoweredTerm.ObjectOf _,
          LoweredTerm.Comprehension _ ->
          false;
    };
  }

  /// A variable beside an array or object: each side needs the other.
  private void collection(Variable x, LoweredTerm collection) {
    if (isSafe(x)) {
      markAll(collection);
      return;
    }
    BitSet unsafe = Occurrences.PATTERN.inTerms(List.of(collection));
    unsafe.andNot(safe);
    unsafe.andNot(unified);
    if (unsafe.isEmpty()) {
      mark(x.number());
    } else {
      unsafe.stream().forEach(other -> waitFor(x.number(), other));
    }
  }

  private void markAll(LoweredTerm term) {
    Occurrences.PATTERN.inTerms(List.of(term)).stream().forEach(this::mark);
  }

  private void mark(int variable) {
    unified.set(variable);
    BitSet others = waiting.remove(variable);
    if (others != null) {
      others.stream().forEach(this::mark);
    }
    for (int waiter : List.copyOf(waiting.keySet())) {
      BitSet needs = waiting.get(waiter);
      if (needs != null && needs.get(variable)) {
        needs.clear(variable);
        if (needs.isEmpty()) {
          waiting.remove(waiter);
          mark(waiter);
        }
      }
    }
  }

  private void waitFor(int waiter, int other) {
    waiting.computeIfAbsent(waiter, _ -> new BitSet()).set(other);
  }
}
