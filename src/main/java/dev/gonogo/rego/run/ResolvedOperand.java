package dev.gonogo.rego.run;

import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// What a step reads: a constant or a local.
final class ResolvedOperand {
  private final @Nullable Value constant;
  private final int local;

  private ResolvedOperand(@Nullable Value constant, int local) {
    this.constant = constant;
    this.local = local;
  }

  static ResolvedOperand constant(Value value) {
    return new ResolvedOperand(value, 0);
  }

  static ResolvedOperand local(int local) {
    return new ResolvedOperand(null, local);
  }

  /// Null where it is an undefined local.
  @Nullable Value in(@Nullable Value[] locals) {
    return constant != null ? constant : locals[local];
  }
}
