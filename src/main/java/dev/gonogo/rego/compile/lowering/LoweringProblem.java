package dev.gonogo.rego.compile.lowering;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong with the names of modules that parse. Words are OPA's, its code in front.
sealed interface LoweringProblem extends Problem {
  /// A name that may not be used so: declared twice, never used, hidden.
  record Name(Span at, String what, Optional<String> hint) implements LoweringProblem {}

  /// A call of what is not there.
  record UndefinedFunction(Span at, String name, String mend) implements LoweringProblem {}

  /// A call with too many or too few arguments.
  record ArgumentCount(Span at, String what) implements LoweringProblem {}

  /// A `with` that cannot be done.
  record With(Span at, String what, boolean isType) implements LoweringProblem {}

  /// Legal Rego that this engine does not know yet.
  record Unsupported(Span at, String what) implements LoweringProblem {}

  @Override
  default String words() {
    return switch (this) {
      case Name(_, var what, _) -> "rego_compile_error: " + what;
      case UndefinedFunction(_, var name, _) -> "rego_type_error: undefined function " + name;
      case ArgumentCount(_, var what) -> "rego_type_error: " + what;
      case With(_, var what, var isType) ->
          (isType ? "rego_type_error: " : "rego_compile_error: ") + what;
      case Unsupported(_, var what) -> "rego_unsupported_error: " + what + " is not supported";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case Name(_, _, var hint) -> hint;
      case UndefinedFunction(_, _, var mend) -> Optional.of(mend);
      case ArgumentCount _, With _, Unsupported _ -> Optional.empty();
    };
  }
}
