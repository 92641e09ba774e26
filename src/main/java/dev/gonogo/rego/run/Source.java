package dev.gonogo.rego.run;

import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// What a step reads: a constant or a local.
final class Source {
  private final @Nullable Value constant;
  private final int local;

  private Source(@Nullable Value constant, int local) {
    this.constant = constant;
    this.local = local;
  }

  static Source constant(Value value) {
    return new Source(value, 0);
  }

  static Source local(int local) {
    return new Source(null, local);
  }

  /// Null where it is an undefined local.
  @Nullable Value in(@Nullable Value[] locals) {
    return constant != null ? constant : locals[local];
  }
}
