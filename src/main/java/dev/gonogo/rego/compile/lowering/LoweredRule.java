package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;

/// A rule between the text and the program; see [LoweredTerm] and [CompiledRule].
public record LoweredRule(
    Source source,
    Span at,
    List<String> path,
    boolean isDefault,
    List<LoweredTerm> args,
    CompiledRule.Kind kind,
    List<Clause> clauses,
    Variables variables) {

  /// @param keys the rest of the head's path; the same in every clause but for the variables
  /// @param value the value, or the member
  public record Clause(
      Span at, List<LoweredTerm> keys, LoweredTerm value, List<LoweredStep> body) {}

  boolean isFunction() {
    return !args.isEmpty();
  }
}
