package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// A statement between the text and the program; see [LoweredTerm].
public sealed interface LoweredStep {
  Span at();

  List<Literal.With> with();

  /// Whether it stands behind `not`.
  boolean negated();

  record Test(Span at, boolean negated, LoweredTerm term, List<Literal.With> with)
      implements LoweredStep {}

  /// @param assigns whether it was `:=`: then the left side gives nothing to the right
  record Equals(
      Span at,
      boolean negated,
      boolean assigns,
      LoweredTerm left,
      LoweredTerm right,
      List<Literal.With> with)
      implements LoweredStep {}

  record Call(
      Span at,
      boolean negated,
      Literal.Callee callee,
      List<LoweredTerm> args,
      Optional<LoweredTerm> result,
      List<Literal.With> with)
      implements LoweredStep {
    public Call {
      args = List.copyOf(args);
    }
  }

  record Every(
      Span at,
      Variable key,
      Variable value,
      LoweredTerm domain,
      List<LoweredStep> body,
      List<Literal.With> with)
      implements LoweredStep {
    public Every {
      body = List.copyOf(body);
    }

    @Override
    public boolean negated() {
      return false;
    }
  }
}
