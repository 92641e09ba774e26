package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// A rule: one head, one body, and the `else` branches behind it.
///
/// @param at from the first character of the head to the last of the last body
/// @param isDefault whether it was written with `default`; such a rule has no body and no `else`
/// @param body empty where none was written, which is always true
/// @param otherwise the `else` branches in their order
public record Rule(Span at, boolean isDefault, Head head, List<Expr> body, List<Branch> otherwise) {
  public Rule {
    body = List.copyOf(body);
    otherwise = List.copyOf(otherwise);
  }

  /// What a rule defines.
  ///
  /// @param at the head alone
  /// @param name the first part of what is defined
  /// @param path what stands behind the name: `["b", x]` in `a.b[x]`
  /// @param args nothing unless it was written with brackets
  /// @param result what it gives
  public record Head(
      Span at, Term.Var name, List<Term> path, Optional<List<Term>> args, Result result) {
    public Head {
      path = List.copyOf(path);
      args = args.map(List::copyOf);
    }
  }

  /// What a head gives.
  public sealed interface Result {
    /// `p := value`, `p = value`, or `p` alone, whose value is `true`.
    ///
    /// @param written whether a value was written
    record Single(Term value, boolean written) implements Result {}

    /// `p contains member`.
    record Member(Term member) implements Result {}
  }

  /// `else := value if {…}`.
  ///
  /// @param value `true` where none was written
  /// @param body empty where none was written
  public record Branch(Span at, Term value, List<Expr> body) {
    public Branch {
      body = List.copyOf(body);
    }
  }
}
