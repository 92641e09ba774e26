package dev.gonogo.rego.compile.safety;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What no order of a body can help. Words are OPA's, its code in front.
sealed interface SafetyProblem extends Problem {
  /// A variable that nothing gives a value.
  record UnsafeVariable(Span at, String name) implements SafetyProblem {}

  /// The same, of one that the compiler made.
  record UnsafeExpression(Span at) implements SafetyProblem {}

  @Override
  default String words() {
    return switch (this) {
      case UnsafeVariable(_, var name) -> "rego_unsafe_var_error: var " + name + " is unsafe";
      case UnsafeExpression _ -> "rego_unsafe_var_error: expression is unsafe";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case UnsafeVariable _ ->
          Optional.of("give it a value in the body, outside of `not` and of calls");
      case UnsafeExpression _ -> Optional.empty();
    };
  }
}
