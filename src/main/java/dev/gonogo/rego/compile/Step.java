package dev.gonogo.rego.compile;

import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// A statement between the text and the program; see [Core].
sealed interface Step {
  Span at();

  List<Literal.With> with();

  /// Whether it stands behind `not`.
  boolean negated();

  record Test(Span at, boolean negated, Core term, List<Literal.With> with) implements Step {}

  /// @param assigns whether it was `:=`: then the left side gives nothing to the right
  record Equals(
      Span at, boolean negated, boolean assigns, Core left, Core right, List<Literal.With> with)
      implements Step {}

  record Call(
      Span at,
      boolean negated,
      Literal.Callee callee,
      List<Core> args,
      Optional<Core> result,
      List<Literal.With> with)
      implements Step {
    public Call {
      args = List.copyOf(args);
    }
  }

  record Every(
      Span at, Variable key, Variable value, Core domain, List<Step> body, List<Literal.With> with)
      implements Step {
    public Every {
      body = List.copyOf(body);
    }

    @Override
    public boolean negated() {
      return false;
    }
  }
}
