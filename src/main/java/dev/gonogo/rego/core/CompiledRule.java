package dev.gonogo.rego.core;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;

/// A rule whose names are resolved and whose bodies are in a safe order.
///
/// @param source the text that all spans in it are about
/// @param path behind `data`: the package and the head up to its first variable; the rule stands at
///   this node of the [RuleTree]
/// @param keys what stands in the head behind the path: empty for `p` and `p.q`, two for
///   `p.q[x][y]`; bound by the body of every clause. A constant may follow a variable
/// @param isDefault whether it gives the value where no other rule of the path does
/// @param args what the parameters are unified with, in order; empty for what is no function
/// @param kind whether it gives one value or adds a member
/// @param clauses the rule itself and its `else` branches: the first whose body holds gives the
///   value; never empty, and one only for a [Kind#MEMBER] or a default
/// @param variables how many variables it has: their numbers are below this
public record CompiledRule(
    Source source,
    Span at,
    List<String> path,
    List<PlainTerm> keys,
    boolean isDefault,
    List<PlainTerm> args,
    Kind kind,
    List<Clause> clauses,
    int variables) {
  public CompiledRule {
    path = List.copyOf(path);
    keys = List.copyOf(keys);
    args = List.copyOf(args);
    clauses = List.copyOf(clauses);
  }

  /// Whether it is called and not read.
  public boolean isFunction() {
    return !args.isEmpty();
  }

  /// What a rule gives.
  public enum Kind {
    /// One value at its path and keys.
    VALUE,
    /// A member of the set at its path and keys (`contains`).
    MEMBER
  }

  /// A body and what it gives.
  ///
  /// @param value the value, or the member of a [Kind#MEMBER]
  /// @param body in a safe order; empty where nothing was asked, which always holds
  public record Clause(Span at, PlainTerm value, List<Literal> body) {
    public Clause {
      body = List.copyOf(body);
    }
  }
}
