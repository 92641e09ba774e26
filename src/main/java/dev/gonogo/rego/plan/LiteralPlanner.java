package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.PlainTerm.Constant;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.value.BooleanValue;
import java.util.List;
import java.util.Map;

/// Plans the literals of a body, one behind the other.
final class LiteralPlanner {
  private final Draft draft;
  private final Code code;

  LiteralPlanner(Draft draft) {
    this.draft = draft;
    this.code = draft.code;
  }

  void body(List<Literal> literals) {
    for (Literal literal : literals) {
      code.at(literal.at());
      literal(literal);
    }
  }

  private void literal(Literal literal) {
    if (literal.with().isEmpty()) {
      plain(literal);
    } else {
      draft.withs.plan(literal);
    }
  }

  /// A literal whose modifiers are seen to already.
  void plain(Literal literal) {
    switch (literal) {
      case Literal.Test(_, var expression, _) -> test(expression);
      case Literal.Unify(_, var left, var right, _) -> draft.unifier.unify(left, right);
      case Literal.Call call -> draft.calls.plan(call);
      case Literal.Every every -> every(every);
      case Literal.Not(_, var inner) -> not(inner);
    }
  }

  private void test(Expression expression) {
    if (expression instanceof Constant(_, var value)) {
      if (value instanceof BooleanValue(var truth) && !truth) {
        draft.fail();
      }
      return;
    }
    Operand value = draft.terms.value(expression);
    code.add(new Statement.NotEqual(value, Draft.FALSE, code.at()));
  }

  // A block that iterates says nothing of itself when it ends: whether it was ever reached to its
  // end is kept in a local.
  private void not(Literal inner) {
    int reached = code.local();
    Map<Variable, Operand> before = draft.scope.snapshot();
    Code.Piece piece =
        code.piece(c -> {
          plain(inner);
          if (c.iterates()) {
            c.add(new Statement.AssignVar(Draft.TRUE, reached, c.at()));
          }
        });
    draft.scope.restore(before);
    if (piece.iterates()) {
      code.add(new Statement.ResetLocal(reached, code.at()));
      code.add(new Statement.Blocks(List.of(piece.block()), code.at()));
      code.add(new Statement.IsUndefined(reached, code.at()));
    } else {
      code.add(new Statement.Not(piece.block(), code.at()));
    }
  }

  // There is no element for which the body does not hold. What is no collection has no elements,
  // but then nothing holds of them (OPA, "Every Keyword").
  private void every(Literal.Every every) {
    int domain = code.inLocal(draft.terms.value(every.domain()));
    collection(domain);
    int failed = code.local();
    code.add(new Statement.ResetLocal(failed, code.at()));
    int key = code.local();
    int value = code.local();
    Block element =
        code.block(() -> {
          code.add(new Statement.IsUndefined(failed, code.at()));
          element(every, key, value, failed);
        });
    code.add(new Statement.Scan(domain, key, value, element, code.at()));
    code.add(new Statement.IsUndefined(failed, code.at()));
  }

  private void element(Literal.Every every, int key, int value, int failed) {
    int held = code.local();
    code.add(new Statement.ResetLocal(held, code.at()));
    draft.scope.bind(every.key(), new Operand.Local(key));
    draft.scope.bind(every.value(), new Operand.Local(value));
    Block body =
        draft.closure(() -> {
          body(every.body());
          code.add(new Statement.AssignVar(Draft.TRUE, held, code.at()));
        });
    code.add(new Statement.Blocks(List.of(body), code.at()));
    code.add(new Statement.IsUndefined(held, code.at()));
    code.add(new Statement.AssignVar(Draft.TRUE, failed, code.at()));
  }

  private void collection(int domain) {
    int is = code.local();
    Operand source = new Operand.Local(domain);
    Statement known = new Statement.AssignVar(Draft.TRUE, is, code.at());
    code.add(new Statement.ResetLocal(is, code.at()));
    code.add(
        new Statement.Blocks(
            List.of(
                new Block(List.of(new Statement.IsArray(source, code.at()), known)),
                new Block(List.of(new Statement.IsObject(source, code.at()), known)),
                new Block(List.of(new Statement.IsSet(source, code.at()), known))),
            code.at()));
    code.add(new Statement.IsDefined(is, code.at()));
  }
}
