package dev.gonogo.rego.compile;

import dev.gonogo.rego.compile.lowering.LoweredRule;
import dev.gonogo.rego.compile.lowering.LoweredStep;
import dev.gonogo.rego.compile.lowering.LoweredTerm;
import dev.gonogo.rego.compile.lowering.LoweredTerms;
import dev.gonogo.rego.compile.lowering.Variables;
import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.PlainTerm;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ordered [LoweredStep]s to [Literal]s: references and comprehensions that stand inside others, or
/// among the arguments of a call, get a variable and an equation in front (OPA, `rewriteDynamics`).
/// It must run after the ordering: before it, `not p[data.q[i]]` would give `i` a value.
final class Hoisting {
  private final Variables variables;

  private Hoisting(Variables variables) {
    this.variables = variables;
  }

  static CompiledRule of(LoweredRule rule) {
    var pass = new Hoisting(rule.variables());
    List<CompiledRule.Clause> clauses =
        rule.clauses().stream()
            .map(clause ->
                new CompiledRule.Clause(
                    clause.at(), LoweredTerms.plain(clause.value()), pass.body(clause.body())))
            .toList();
    return new CompiledRule(
        rule.source(),
        rule.at(),
        rule.path(),
        rule.clauses().getFirst().keys().stream().map(LoweredTerms::plain).toList(),
        rule.isDefault(),
        rule.args().stream().map(LoweredTerms::plain).toList(),
        rule.kind(),
        clauses,
        rule.variables().count());
  }

  private List<Literal> body(List<LoweredStep> steps) {
    var out = new ArrayList<Literal>();
    steps.forEach(step -> literal(step, out));
    return out;
  }

  private void literal(LoweredStep step, List<Literal> out) {
    List<Literal.With> with = step.with();
    Literal literal =
        switch (step) {
          case LoweredStep.Test s -> new Literal.Test(s.at(), whole(s.term(), with, out), with);
          case LoweredStep.Equals s ->
              new Literal.Unify(
                  s.at(), whole(s.left(), with, out), whole(s.right(), with, out), with);
          case LoweredStep.Call s -> call(s, out);
          case LoweredStep.Every s ->
              new Literal.Every(
                  s.at(), s.key(), s.value(), inner(s.domain(), with, out), body(s.body()), with);
        };
    out.add(step.negated() ? new Literal.Not(step.at(), literal) : literal);
  }

  private Literal call(LoweredStep.Call s, List<Literal> out) {
    // `a == b` alone asks what `a = b` asks, now that all variables have values.
    if (s.callee() instanceof Literal.Callee.Builtin(var name)
        && name.equals("equal")
        && s.result().isEmpty()) {
      Expression left = whole(s.args().get(0), s.with(), out);
      return new Literal.Unify(s.at(), left, whole(s.args().get(1), s.with(), out), s.with());
    }
    List<PlainTerm> args = inner(s.args(), s.with(), out);
    Optional<PlainTerm> result = s.result().map(r -> inner(r, s.with(), out));
    return new Literal.Call(s.at(), s.callee(), args, result, s.with());
  }

  /// A term where references and comprehensions may stay.
  private Expression whole(LoweredTerm term, List<Literal.With> with, List<Literal> out) {
    return switch (term) {
      case LoweredTerm.Ref r -> reference(r, with, out);
      case LoweredTerm.Comprehension c -> comprehension(c);
      case LoweredTerm.Constant _,
          LoweredTerm.Local _,
          LoweredTerm.ArrayOf _,
          LoweredTerm.SetOf _,
          LoweredTerm.ObjectOf _ ->
          inner(term, with, out);
    };
  }

  /// A term where they may not.
  private PlainTerm inner(LoweredTerm term, List<Literal.With> with, List<Literal> out) {
    return switch (term) {
      case LoweredTerm.Constant _, LoweredTerm.Local _ -> LoweredTerms.plain(term);
      case LoweredTerm.Ref r -> given(r.at(), reference(r, with, out), with, out);
      case LoweredTerm.Comprehension c -> given(c.at(), comprehension(c), with, out);
      case LoweredTerm.ArrayOf(var at, var items) ->
          new PlainTerm.ArrayOf(at, inner(items, with, out));
      case LoweredTerm.SetOf(var at, var items) -> new PlainTerm.SetOf(at, inner(items, with, out));
      case LoweredTerm.ObjectOf(var at, var entries) -> {
        var hoisted = new ArrayList<PlainTerm.Entry>();
        for (LoweredTerm.Entry entry : entries) {
          PlainTerm key = inner(entry.key(), with, out);
          hoisted.add(new PlainTerm.Entry(key, inner(entry.value(), with, out)));
        }
        yield new PlainTerm.ObjectOf(at, hoisted);
      }
    };
  }

  private List<PlainTerm> inner(
      List<LoweredTerm> terms, List<Literal.With> with, List<Literal> out) {
    var hoisted = new ArrayList<PlainTerm>();
    terms.forEach(term -> hoisted.add(inner(term, with, out)));
    return hoisted;
  }

  private PlainTerm given(
      Span at, Expression expression, List<Literal.With> with, List<Literal> out) {
    var local = new PlainTerm.Local(at, variables.made());
    out.add(new Literal.Unify(at, local, expression, with));
    return local;
  }

  private Expression reference(LoweredTerm.Ref ref, List<Literal.With> with, List<Literal> out) {
    return new Expression.Reference(ref.at(), ref.root(), inner(ref.path(), with, out));
  }

  private Expression comprehension(LoweredTerm.Comprehension c) {
    List<PlainTerm> heads = c.heads().stream().map(LoweredTerms::plain).toList();
    List<Literal> body = body(c.body());
    return switch (c.kind()) {
      case ARRAY -> new Expression.Comprehension.ArrayComprehension(c.at(), heads.getFirst(), body);
      case SET -> new Expression.Comprehension.SetComprehension(c.at(), heads.getFirst(), body);
      case OBJECT ->
          new Expression.Comprehension.ObjectComprehension(
              c.at(), heads.getFirst(), heads.getLast(), body);
    };
  }
}
