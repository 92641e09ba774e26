package dev.gonogo.rego.run;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Trusted;
import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// Steps that write a local.
final class Assignments {
  private Assignments() {}

  /// Puts a value into a local. An undefined one too: a plan saves `input` so before it is
  /// replaced.
  static final class Assign extends Instruction {
    private final ResolvedOperand source;
    private final int target;

    Assign(ResolvedOperand source, int target) {
      this.source = source;
      this.target = target;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      locals[target] = source.in(locals);
      return NEXT;
    }
  }

  /// Puts a value into a local that has none, or an equal one.
  static final class AssignOnce extends Instruction {
    private final ResolvedOperand source;
    private final int target;
    private final Failure conflict;

    AssignOnce(ResolvedOperand source, int target, Failure conflict) {
      this.source = source;
      this.target = target;
      this.conflict = conflict;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value value = source.in(locals);
      if (value == null) {
        return UNDEFINED;
      }
      Value known = locals[target];
      if (known == null) {
        locals[target] = value;
      } else if (!known.equals(value)) {
        throw conflict.exception();
      }
      return NEXT;
    }
  }

  /// Makes a local undefined.
  static final class Reset extends Instruction {
    private final int target;

    Reset(int target) {
      this.target = target;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      locals[target] = null;
      return NEXT;
    }
  }

  /// Looks a key up.
  static final class Dot extends Instruction {
    private final ResolvedOperand source;
    private final ResolvedOperand key;
    private final int target;

    Dot(ResolvedOperand source, ResolvedOperand key, int target) {
      this.source = source;
      this.key = key;
      this.target = target;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value from = source.in(locals);
      Value at = key.in(locals);
      Value found = from == null || at == null ? null : Trusted.member(from, at);
      locals[target] = found;
      return found == null ? UNDEFINED : NEXT;
    }
  }

  /// Counts members.
  static final class Length extends Instruction {
    private final ResolvedOperand source;
    private final int target;

    Length(ResolvedOperand source, int target) {
      this.source = source;
      this.target = target;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value value = source.in(locals);
      int length =
          switch (value) {
            case ArrayValue a -> a.size();
            case ObjectValue o -> o.size();
            case SetValue s -> s.size();
            case StringValue s -> s.value().codePointCount(0, s.value().length());
            case null, default -> -1;
          };
      locals[target] = length < 0 ? null : Value.of(length);
      return length < 0 ? UNDEFINED : NEXT;
    }
  }
}
