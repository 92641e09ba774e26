package dev.gonogo.rego.run;

import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// Steps that look and change nothing.
final class Tests {
  private Tests() {}

  /// Undefined unless the two are equal, or where `negated` unless they differ.
  static final class Equality extends Instruction {
    private final ResolvedOperand a;
    private final ResolvedOperand b;
    private final boolean negated;

    Equality(ResolvedOperand a, ResolvedOperand b, boolean negated) {
      this.a = a;
      this.b = b;
      this.negated = negated;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value x = a.in(locals);
      Value y = b.in(locals);
      return x != null && y != null && x.equals(y) != negated ? NEXT : UNDEFINED;
    }
  }

  /// Undefined unless the value is of a class.
  static final class Is extends Instruction {
    private final ResolvedOperand source;
    private final Class<? extends Value> type;

    Is(ResolvedOperand source, Class<? extends Value> type) {
      this.source = source;
      this.type = type;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      return type.isInstance(source.in(locals)) ? NEXT : UNDEFINED;
    }
  }

  /// Undefined unless the local is defined, or where not `wanted` unless it is undefined.
  static final class Defined extends Instruction {
    private final int local;
    private final boolean wanted;

    Defined(int local, boolean wanted) {
      this.local = local;
      this.wanted = wanted;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      return (locals[local] != null) == wanted ? NEXT : UNDEFINED;
    }
  }
}
