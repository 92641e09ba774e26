package dev.gonogo.rego;

import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The variables of a query that are not a closure's own, and whether it iterates.
final class QueryVariables {
  private final Set<String> found = new LinkedHashSet<>();
  private boolean iterates;

  private QueryVariables() {}

  static Set<String> of(List<Expr> body) {
    return visited(body).found;
  }

  /// Whether a reference has a variable in its path, or a relation is called.
  static boolean iterates(List<Expr> body) {
    return visited(body).iterates;
  }

  private static QueryVariables visited(List<Expr> body) {
    var pass = new QueryVariables();
    body.forEach(pass::visit);
    return pass;
  }

  private void visit(Expr expr) {
    expr.with().forEach(w -> visit(w.value()));
    switch (expr) {
      case Expr.TermExpr e -> visit(e.term());
      case Expr.Equation e -> {
        visit(e.left());
        visit(e.right());
      }
      case Expr.SomeIn e -> {
        e.key().ifPresent(this::visit);
        visit(e.value());
        visit(e.collection());
        iterates = true;
      }
      case Expr.Every e -> visit(e.domain());
      case Expr.SomeVars _ -> {}
    }
  }

  private void visit(Term term) {
    switch (term) {
      case Term.Var v -> add(v.name());
      case Term.Ref r -> {
        visit(r.head());
        r.path().forEach(this::visit);
        iterates |=
            r.path().stream().anyMatch(p -> p instanceof Term.Var || p instanceof Term.Wildcard);
      }
      case Term.Call c -> {
        c.args().forEach(this::visit);
        iterates |= c.operator().name().equals("walk");
      }
      case Term.ArrayTerm a -> a.items().forEach(this::visit);
      case Term.SetTerm s -> s.items().forEach(this::visit);
      case Term.ObjectTerm o ->
          o.entries()
              .forEach(e -> {
                visit(e.key());
                visit(e.value());
              });
      case Term.Scalar _,
          Term.Wildcard _,
          Term.ArrayComprehension _,
          Term.SetComprehension _,
          Term.ObjectComprehension _ -> {}
    }
  }

  private void add(String name) {
    if (!name.equals("input") && !name.equals("data")) {
      found.add(name);
    }
  }
}
