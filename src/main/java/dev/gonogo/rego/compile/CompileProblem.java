package dev.gonogo.rego.compile;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong with modules that parse. Words are OPA's, its code in front.
sealed interface CompileProblem extends Problem {
  /// A variable that nothing gives a value.
  record UnsafeVariable(Span at, String name) implements CompileProblem {}

  /// The same, of one that the compiler made.
  record UnsafeExpression(Span at) implements CompileProblem {}

  /// A name that may not be used so: declared twice, never used, hidden.
  record Name(Span at, String what, Optional<String> hint) implements CompileProblem {}

  /// A call of what is not there.
  record UndefinedFunction(Span at, String name, String mend) implements CompileProblem {}

  /// A call with too many or too few arguments, or with a constant of a wrong type.
  record Arguments(Span at, String what) implements CompileProblem {}

  /// Rules that cannot stand beside each other.
  record Conflict(Span at, String what) implements CompileProblem {}

  /// A `with` that cannot be done.
  record With(Span at, String what, boolean isType) implements CompileProblem {}

  /// Legal Rego that this engine does not know yet.
  record Unsupported(Span at, String what) implements CompileProblem {}

  /// A rule that needs itself.
  ///
  /// @param cycle from the rule back to it
  /// @param certain whether no variable decides it
  record Recursion(Span at, String rule, String cycle, boolean certain) implements CompileProblem {}

  @Override
  default String words() {
    return switch (this) {
      case UnsafeVariable(_, var name) -> "rego_unsafe_var_error: var " + name + " is unsafe";
      case UnsafeExpression _ -> "rego_unsafe_var_error: expression is unsafe";
      case Name(_, var what, _) -> "rego_compile_error: " + what;
      case UndefinedFunction(_, var name, _) -> "rego_type_error: undefined function " + name;
      case Arguments(_, var what) -> "rego_type_error: " + what;
      case Conflict(_, var what) -> "rego_type_error: " + what;
      case With(_, var what, var isType) ->
          (isType ? "rego_type_error: " : "rego_compile_error: ") + what;
      case Unsupported(_, var what) -> "rego_unsupported_error: " + what + " is not supported";
      case Recursion(_, var rule, var cycle, var certain) ->
          "rego_recursion_error: rule "
              + rule
              + (certain ? " is recursive: " : " may be recursive: ")
              + cycle;
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case UnsafeVariable _ ->
          Optional.of("give it a value in the body, outside of `not` and of calls");
      case Name(_, _, var hint) -> hint;
      case UndefinedFunction(_, _, var mend) -> Optional.of(mend);
      case UnsafeExpression _, Arguments _, Conflict _, With _, Unsupported _, Recursion _ ->
          Optional.empty();
    };
  }
}
