package dev.gonogo.rego.plan;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What is Rego, and cannot be planned.
sealed interface PlanProblem extends Problem {
  /// Two patterns meet, and neither side has a value to give to the other.
  record Unbound(Span at) implements PlanProblem {}

  /// Rules that share a prefix of their names, because some names are computed, need each other.
  record Mutual(Span at, String prefix) implements PlanProblem {}

  @Override
  default String words() {
    return "rego_unsupported_error: "
        + switch (this) {
          case Unbound _ -> "both sides of this equation wait for the other to give a value";
          case Mutual(_, var prefix) ->
              "rules below `"
                  + prefix
                  + "` need each other, and one function answers for all of them";
        };
  }

  @Override
  default Optional<String> hint() {
    return Optional.of(
        switch (this) {
          case Unbound _ -> "bind the variables of one side first";
          case Mutual _ -> "move the rules with a computed name to another prefix";
        });
  }
}
