package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names that stand in a body itself, outside of its closures.
final class Mentioned {
  private final Set<String> names = new HashSet<>();

  private Mentioned() {}

  /// @param heads the terms that are evaluated when the body has run: of a head, of a comprehension
  static Set<String> in(List<Term> heads, List<Expr> body) {
    var pass = new Mentioned();
    heads.forEach(pass::visit);
    body.forEach(pass::visit);
    return pass.names;
  }

  private void visit(Expr expr) {
    switch (expr) {
      case Expr.TermExpr e -> visit(e.term());
      case Expr.Equation e -> {
        visit(e.left());
        visit(e.right());
      }
      case Expr.SomeVars s -> s.names().forEach(this::visit);
      case Expr.SomeIn s -> {
        s.key().ifPresent(this::visit);
        visit(s.value());
        visit(s.collection());
      }
      case Expr.Every e -> visit(e.domain());
    }
    expr.with().forEach(with -> visit(with.value()));
  }

  private void visit(Term term) {
    switch (term) {
      case Term.Var(_, var name) -> names.add(name);
      case Term.ArrayTerm(_, var items) -> items.forEach(this::visit);
      case Term.SetTerm(_, var items) -> items.forEach(this::visit);
      case Term.ObjectTerm(_, var entries) ->
          entries.forEach(entry -> {
            visit(entry.key());
            visit(entry.value());
          });
      case Term.Ref(_, var head, var path) -> {
        visit(head);
        path.forEach(this::visit);
      }
      case Term.Call(_, _, var args) -> args.forEach(this::visit);
      case Term.Scalar _,
          Term.Wildcard _,
          Term.ArrayComprehension _,
          Term.SetComprehension _,
          Term.ObjectComprehension _ -> {}
    }
  }
}
