package dev.gonogo.hcl;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;

/// Why the rest of a source cannot be read.
sealed interface HclProblem extends Problem {
  /// @param what begins there and has no end
  record Unclosed(Span at, String what) implements HclProblem {}

  /// @param what was expected in the place of what is there
  record Expected(Span at, String what) implements HclProblem {}

  record TooDeep(Span at, int limit) implements HclProblem {}

  @Override
  default String words() {
    return switch (this) {
      case Unclosed(_, var what) -> what + " that begins here has no end";
      case Expected(_, var what) -> what + " was expected";
      case TooDeep(_, var limit) -> "nested deeper than " + limit + " levels";
    };
  }
}
