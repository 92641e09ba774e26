package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names that a body declares by `:=` or `some`, in whatever order. Comprehensions are bodies
/// of their own; the bodies of `every` count as part of this one here, as in OPA (`declaredVars`).
final class Declared {
  private final Set<String> names = new HashSet<>();

  private Declared() {}

  static Set<String> in(List<Expr> body) {
    var pass = new Declared();
    body.forEach(pass::visit);
    return pass.names;
  }

  /// The names in a pattern, wherever they stand.
  static Set<String> inPattern(Term pattern) {
    var pass = new Declared();
    pass.pattern(pattern);
    return pass.names;
  }

  /// The names that a pattern gives values to when it is matched: not those in keys, sets and
  /// brackets.
  static Set<String> boundBy(Term pattern) {
    var pass = new Declared();
    pass.bound(pattern);
    return pass.names;
  }

  private void bound(Term term) {
    switch (term) {
      case Term.Var(_, var name) -> names.add(name);
      case Term.ArrayTerm(_, var items) -> items.forEach(this::bound);
      case Term.ObjectTerm(_, var entries) -> entries.forEach(entry -> bound(entry.value()));
      case Term.Scalar _,
          Term.Wildcard _,
          Term.SetTerm _,
          Term.Ref _,
          Term.Call _,
          Term.ArrayComprehension _,
          Term.SetComprehension _,
          Term.ObjectComprehension _ -> {}
    }
  }

  private void visit(Expr expr) {
    switch (expr) {
      case Expr.Equation e when e.assigns() -> pattern(e.left());
      case Expr.SomeVars s -> s.names().forEach(this::pattern);
      case Expr.SomeIn s -> {
        s.key().ifPresent(this::pattern);
        pattern(s.value());
      }
      case Expr.Every e -> e.body().forEach(this::visit);
      case Expr.Equation _, Expr.TermExpr _ -> {}
    }
  }

  private void pattern(Term term) {
    switch (term) {
      case Term.Var(_, var name) -> names.add(name);
      case Term.ArrayTerm(_, var items) -> items.forEach(this::pattern);
      case Term.SetTerm(_, var items) -> items.forEach(this::pattern);
      case Term.ObjectTerm(_, var entries) ->
          entries.forEach(entry -> {
            pattern(entry.key());
            pattern(entry.value());
          });
      case Term.Ref(_, var head, var path) -> {
        pattern(head);
        path.forEach(this::pattern);
      }
      case Term.Call(_, _, var args) -> args.forEach(this::pattern);
      case Term.Scalar _,
          Term.Wildcard _,
          Term.ArrayComprehension _,
          Term.SetComprehension _,
          Term.ObjectComprehension _ -> {}
    }
  }
}
