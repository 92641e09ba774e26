package dev.gonogo.rego.compile;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;

/// What can be wrong with rules that are lowered and ordered. Words are OPA's, its code in front.
sealed interface CompileProblem extends Problem {
  /// A call with a constant of a wrong type.
  record ArgumentType(Span at, String what) implements CompileProblem {}

  /// Rules that cannot stand beside each other.
  record Conflict(Span at, String what) implements CompileProblem {}

  /// A rule that needs itself.
  ///
  /// @param cycle from the rule back to it
  /// @param certain whether no variable decides it
  record Recursion(Span at, String rule, String cycle, boolean certain) implements CompileProblem {}

  @Override
  default String words() {
    return switch (this) {
      case ArgumentType(_, var what) -> "rego_type_error: " + what;
      case Conflict(_, var what) -> "rego_type_error: " + what;
      case Recursion(_, var rule, var cycle, var certain) ->
          "rego_recursion_error: rule "
              + rule
              + (certain ? " is recursive: " : " may be recursive: ")
              + cycle;
    };
  }
}
