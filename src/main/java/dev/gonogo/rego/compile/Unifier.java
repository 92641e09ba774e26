package dev.gonogo.rego.compile;

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

  static BitSet unify(BitSet safe, Core left, Core right) {
    var pass = new Unifier(safe);
    pass.unify(left, right);
    return pass.unified;
  }

  private boolean isSafe(Variable variable) {
    return safe.get(variable.number()) || unified.get(variable.number());
  }

  private void unify(Core a, Core b) {
    switch (a) {
      case Core.Local(_, var x) -> variable(x, b);
      case Core.Constant(_, var value) -> constant(value, b);
      case Core.Ref r -> {
        if (isSafe(r.root())) {
          known(b);
        }
      }
      case Core.Comprehension c -> comprehension(c.shape(), b);
      case Core.ArrayOf(_, var items) -> array(a, items, b);
      case Core.ObjectOf(_, var entries) -> object(a, entries, b);
      case Core.SetOf _ -> {
        if (b instanceof Core.Local(_, var y)) {
          mark(y.number());
        }
      }
    }
  }

  private boolean isSafe(Expression.Root root) {
    return !(root instanceof Expression.Root.Local(var variable)) || safe.get(variable.number());
  }

  /// The other side has a value, whatever it is.
  private void known(Core pattern) {
    switch (pattern) {
      case Core.Local(_, var x) -> mark(x.number());
      case Core.ArrayOf _, Core.ObjectOf _ -> markAll(pattern);
      case Core.Constant _, Core.Ref _, Core.SetOf _, Core.Comprehension _ -> {}
    }
  }

  private void variable(Variable x, Core b) {
    switch (b) {
      case Core.Local(_, var y) -> {
        if (isSafe(y)) {
          mark(x.number());
        } else if (isSafe(x)) {
          mark(y.number());
        } else {
          waitFor(x.number(), y.number());
          waitFor(y.number(), x.number());
        }
      }
      case Core.ArrayOf _, Core.ObjectOf _ -> collection(x, b);
      case Core.Ref r -> {
        if (isSafe(r.root())) {
          mark(x.number());
        }
      }
      case Core.Constant _, Core.SetOf _, Core.Comprehension _ -> mark(x.number());
    }
  }

  private void constant(Value value, Core b) {
    switch (b) {
      case Core.Local(_, var y) -> mark(y.number());
      case Core.ArrayOf(_, var items) -> {
        if (value instanceof ArrayValue a && a.size() == items.size()) {
          markAll(b);
        }
      }
      case Core.ObjectOf(_, var entries) -> {
        if (value instanceof ObjectValue o && o.size() == entries.size()) {
          for (Core.Entry entry : entries) {
            if (entry.key() instanceof Core.Constant(_, var key) && o.get(key).isPresent()) {
              markAll(entry.value());
            }
          }
        }
      }
      case Core.Constant _, Core.Ref _, Core.SetOf _, Core.Comprehension _ -> {}
    }
  }

  private void comprehension(Core.Shape shape, Core b) {
    switch (b) {
      case Core.Local(_, var y) -> mark(y.number());
      case Core.ArrayOf _ when shape == Core.Shape.ARRAY -> markAll(b);
      case Core.ObjectOf _ when shape == Core.Shape.OBJECT -> markAll(b);
      default -> {}
    }
  }

  private void array(Core a, List<Core> items, Core b) {
    switch (b) {
      case Core.Local(_, var y) -> collection(y, a);
      case Core.Comprehension _ -> markAll(a);
      case Core.Ref r -> {
        if (isSafe(r.root())) {
          markAll(a);
        }
      }
      case Core.Constant(_, var value) -> constant(value, a);
      case Core.ArrayOf(_, var others) -> {
        for (int i = 0; items.size() == others.size() && i < items.size(); i++) {
          unify(items.get(i), others.get(i));
        }
      }
      case Core.ObjectOf _, Core.SetOf _ -> {}
    }
  }

  private void object(Core a, List<Core.Entry> entries, Core b) {
    switch (b) {
      case Core.Local(_, var y) -> collection(y, a);
      case Core.Ref r -> {
        if (isSafe(r.root())) {
          markAll(a);
        }
      }
      case Core.Constant(_, var value) -> constant(value, a);
      case Core.ObjectOf(_, var others) -> {
        if (entries.size() == others.size()) {
          entries.forEach(entry -> partner(entry, others));
        }
      }
      case Core.Comprehension _, Core.ArrayOf _, Core.SetOf _ -> {}
    }
  }

  private void partner(Core.Entry entry, List<Core.Entry> others) {
    for (Core.Entry other : others) {
      if (isSame(entry.key(), other.key())) {
        unify(entry.value(), other.value());
      }
    }
  }

  private static boolean isSame(Core key, Core other) {
    return switch (key) {
      case Core.Constant(_, var value) ->
          other instanceof Core.Constant(_, var o) && value.equals(o);
      case Core.Local(_, var variable) ->
          other instanceof Core.Local(_, var o) && variable.equals(o);
      case Core.Ref _, Core.ArrayOf _, Core.SetOf _, Core.ObjectOf _, Core.Comprehension _ -> false;
    };
  }

  /// A variable beside an array or object: each side needs the other.
  private void collection(Variable x, Core collection) {
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

  private void markAll(Core term) {
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
