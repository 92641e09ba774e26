package dev.gonogo.rego.builtin;

import dev.gonogo.value.Value;
import java.util.List;

/// `==`, `<` and their kin: over OPA's total order, across types.
final class Comparisons {
  static final List<Builtin> ALL =
      List.of(
          Builtin.of("equal(any, any) -> boolean", (_, a) -> Value.of(a[0].equals(a[1]))),
          Builtin.of("neq(any, any) -> boolean", (_, a) -> Value.of(!a[0].equals(a[1]))),
          Builtin.of("lt(any, any) -> boolean", (_, a) -> Value.of(a[0].compareTo(a[1]) < 0)),
          Builtin.of("lte(any, any) -> boolean", (_, a) -> Value.of(a[0].compareTo(a[1]) <= 0)),
          Builtin.of("gt(any, any) -> boolean", (_, a) -> Value.of(a[0].compareTo(a[1]) > 0)),
          Builtin.of("gte(any, any) -> boolean", (_, a) -> Value.of(a[0].compareTo(a[1]) >= 0)));

  private Comparisons() {}
}
