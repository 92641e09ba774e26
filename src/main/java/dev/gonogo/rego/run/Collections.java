package dev.gonogo.rego.run;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// Steps that make collections. One that was just made grows in place, and everybody who holds it
/// sees that: a planned nested object is put into its parent first and filled afterwards.
final class Collections {
  private Collections() {}

  static final class MakeArray extends Instruction {
    // What a plan asks for is a hint, and may be hostile.
    private static final int MAX_CAPACITY = 1 << 10;
    private final int capacity;
    private final int target;

    MakeArray(int capacity, int target) {
      this.capacity = Math.min(capacity, MAX_CAPACITY);
      this.target = target;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      locals[target] = Trusted.growingArray(capacity);
      return NEXT;
    }
  }

  static final class MakeObject extends Instruction {
    private final int target;

    MakeObject(int target) {
      this.target = target;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      locals[target] = Trusted.growingObject(0);
      return NEXT;
    }
  }

  static final class MakeSet extends Instruction {
    private final int target;

    MakeSet(int target) {
      this.target = target;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      locals[target] = Trusted.growingSet(0);
      return NEXT;
    }
  }

  static final class Append extends Instruction {
    private final ResolvedOperand value;
    private final int array;

    Append(ResolvedOperand value, int array) {
      this.value = value;
      this.array = array;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value item = value.in(locals);
      if (item == null || !(locals[array] instanceof ArrayValue growing)) {
        return UNDEFINED;
      }
      Trusted.append(growing, item);
      return NEXT;
    }
  }

  static final class Add extends Instruction {
    private final ResolvedOperand value;
    private final int set;

    Add(ResolvedOperand value, int set) {
      this.value = value;
      this.set = set;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value member = value.in(locals);
      if (member == null || !(locals[set] instanceof SetValue growing)) {
        return UNDEFINED;
      }
      Trusted.add(growing, member);
      return NEXT;
    }
  }

  static final class Insert extends Instruction {
    private final ResolvedOperand key;
    private final ResolvedOperand value;
    private final int object;
    private final boolean once;
    private final Failure conflict;

    /// @param once whether another value under the key is a conflict
    Insert(ResolvedOperand key, ResolvedOperand value, int object, boolean once, Failure conflict) {
      this.key = key;
      this.value = value;
      this.object = object;
      this.once = once;
      this.conflict = conflict;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value k = key.in(locals);
      Value v = value.in(locals);
      Value into = locals[object];
      if (k == null || v == null || into == null) {
        return UNDEFINED;
      }
      // What does not grow is a rule's value or comes from a document: a nested rule meets it.
      if (!(into instanceof ObjectValue growing) || !Trusted.grows(growing)) {
        throw conflict.exception();
      }
      Value known = once ? Trusted.get(growing, k) : null;
      if (known == null) {
        Trusted.put(growing, k, v);
      } else if (!known.equals(v)) {
        throw conflict.exception();
      }
      return NEXT;
    }
  }

  /// The entries of both, of `a` where both have one; objects under one key are merged too.
  static final class Merge extends Instruction {
    private final int a;
    private final int b;
    private final int target;

    Merge(int a, int b, int target) {
      this.a = a;
      this.b = b;
      this.target = target;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value x = locals[a];
      Value y = locals[b];
      if (x == null || y == null) {
        return UNDEFINED;
      }
      locals[target] = merged(x, y);
      return NEXT;
    }

    private static Value merged(Value a, Value b) {
      if (!(a instanceof ObjectValue x) || !(b instanceof ObjectValue y)) {
        return a;
      }
      ObjectValue merged = Trusted.growingCopy(x);
      y.entries()
          .forEach((key, value) -> {
            Value mine = Trusted.get(x, key);
            Trusted.put(merged, key, mine == null ? value : merged(mine, value));
          });
      return merged;
    }
  }
}
