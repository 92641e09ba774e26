package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// One statement of a body, as it was written.
public sealed interface Expr {
  /// Where it stands, its `not` and its `with` modifiers included.
  Span at();

  /// Its `with … as …` modifiers, in their order.
  List<With> with();

  /// A term alone, also a call or a comparison: it must be defined and not `false`.
  record TermExpr(Span at, boolean negated, Term term, List<With> with) implements Expr {
    public TermExpr {
      with = List.copyOf(with);
    }
  }

  /// `left = right` or `left := right`.
  ///
  /// @param assigns whether it was `:=`
  /// @param operatorAt where the operator stands
  record Equation(
      Span at,
      boolean negated,
      boolean assigns,
      Span operatorAt,
      Term left,
      Term right,
      List<With> with)
      implements Expr {
    public Equation {
      with = List.copyOf(with);
    }
  }

  /// `some x, y`.
  record SomeVars(Span at, List<Term.Var> names, List<With> with) implements Expr {
    public SomeVars {
      names = List.copyOf(names);
      with = List.copyOf(with);
    }
  }

  /// `some x in xs` or `some k, v in xs`.
  record SomeIn(Span at, Optional<Term> key, Term value, Term collection, List<With> with)
      implements Expr {
    public SomeIn {
      with = List.copyOf(with);
    }
  }

  /// `every x in xs {…}` or `every k, v in xs {…}`.
  ///
  /// @param key a [Term.Var] or a [Term.Wildcard]
  /// @param value a [Term.Var] or a [Term.Wildcard]
  record Every(
      Span at, Optional<Term> key, Term value, Term domain, List<Expr> body, List<With> with)
      implements Expr {
    public Every {
      body = List.copyOf(body);
      with = List.copyOf(with);
    }
  }

  /// `with target as value`.
  ///
  /// @param target a [Term.Var] or a [Term.Ref]
  record With(Span at, Term target, Term value) {}
}
