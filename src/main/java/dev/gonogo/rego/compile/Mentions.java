package dev.gonogo.rego.compile;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.PlainTerm;
import dev.gonogo.rego.core.Variable;
import java.util.Collection;
import java.util.function.Consumer;

/// Every variable that is named in a literal or a plain term, outside of its closures.
final class Mentions {
  private final Consumer<Variable> found;

  private Mentions(Consumer<Variable> found) {
    this.found = found;
  }

  static void in(Literal literal, Consumer<Variable> found) {
    new Mentions(found).visit(literal);
  }

  static void in(Collection<PlainTerm> terms, Consumer<Variable> found) {
    var pass = new Mentions(found);
    terms.forEach(pass::visit);
  }

  private void visit(Literal literal) {
    switch (literal) {
      case Literal.Test l -> visit(l.expression());
      case Literal.Unify l -> {
        visit(l.left());
        visit(l.right());
      }
      case Literal.Call l -> {
        l.args().forEach(this::visit);
        l.result().ifPresent(this::visit);
      }
      case Literal.Every l -> {
        found.accept(l.key());
        found.accept(l.value());
        visit(l.domain());
      }
      case Literal.Not l -> visit(l.inner());
    }
  }

  private void visit(Expression expression) {
    switch (expression) {
      case PlainTerm.Constant _, Expression.Comprehension _ -> {}
      case PlainTerm.Local(_, var variable) -> found.accept(variable);
      case PlainTerm.ArrayOf(_, var items) -> items.forEach(this::visit);
      case PlainTerm.SetOf(_, var items) -> items.forEach(this::visit);
      case PlainTerm.ObjectOf(_, var entries) ->
          entries.forEach(entry -> {
            visit(entry.key());
            visit(entry.value());
          });
      case Expression.Reference(_, _, var path) -> path.forEach(this::visit);
    }
  }
}
