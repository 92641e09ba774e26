package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.Variable;
import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.rego.syntax.Terms;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Bodies of the text to [LoweredStep]s: declarations become new variables, `some … in` an
/// equation, and what a statement needs stands in front of it, under the same modifiers.
final class BodyLowering {
  private final Names names;
  private final TermLowering terms;
  private final WithLowering modifiers;

  BodyLowering(Names names) {
    this.names = names;
    this.terms = new TermLowering(names, this);
    this.modifiers = new WithLowering(names, terms);
  }

  TermLowering terms() {
    return terms;
  }

  /// The steps of a body; the caller opened its scope.
  List<LoweredStep> steps(List<Expr> body) {
    var out = new ArrayList<LoweredStep>();
    body.forEach(expr -> statement(expr, out));
    return out;
  }

  private void statement(Expr expr, List<LoweredStep> out) {
    var steps = new ArrayList<LoweredStep>();
    var inFront = new ArrayList<LoweredStep>();
    switch (expr) {
      case Expr.SomeVars s -> s.names().forEach(name -> declare(s.at(), name));
      case Expr.TermExpr e -> condition(e, steps);
      case Expr.Equation e when e.assigns() -> {
        assignment(e, steps, inFront, out);
        return;
      }
      case Expr.Equation e -> equation(e, steps);
      case Expr.SomeIn s -> someIn(s, steps);
      case Expr.Every e -> every(e, steps);
    }
    List<Literal.With> with = modifiers.lower(expr.with(), inFront);
    add(out, inFront, steps, with);
  }

  private static void add(
      List<LoweredStep> out,
      List<LoweredStep> inFront,
      List<LoweredStep> steps,
      List<Literal.With> with) {
    out.addAll(inFront);
    steps.forEach(step -> out.add(LoweredTerms.under(step, with)));
  }

  private void declare(Span at, Term.Var name) {
    if (!isReserved(at, name.name())) {
      names.scopes().declare(at, at, name.name(), Scopes.Origin.DECLARED);
    }
  }

  private boolean isReserved(Span at, String name) {
    boolean reserved = name.equals("input") || name.equals("data");
    if (reserved) {
      report(at, "variables must not shadow " + name + " (use a different variable name)");
    }
    return reserved;
  }

  private void report(Span at, String what) {
    names.report().accept(new LoweringProblem.Name(at, what, Optional.empty()));
  }

  private void condition(Expr.TermExpr e, List<LoweredStep> steps) {
    switch (e.term()) {
      case Term.Call call when call.operator().name().equals("print") && !shadowsPrint() ->
          // Printing is not ours: the call is dropped, as `opa build` drops it; what it names is
          // still used.
          terms.terms(call.args(), new ArrayList<>());
      case Term.Call call ->
          terms.calls().statement(e.at(), e.negated(), call, steps).ifPresent(steps::add);
      default ->
          steps.add(
              new LoweredStep.Test(e.at(), e.negated(), terms.term(e.term(), steps), List.of()));
    }
  }

  private boolean shadowsPrint() {
    return terms.document("print").isPresent();
  }

  private void equation(Expr.Equation e, List<LoweredStep> steps) {
    LoweredTerm left = terms.term(e.left(), steps);
    boolean direct = !e.negated() && left instanceof LoweredTerm.Local;
    if (direct && e.right() instanceof Term.Call call) {
      terms.calls().giving(call, () -> left, steps);
      return;
    }
    LoweredTerm right = terms.term(e.right(), steps);
    steps.add(new LoweredStep.Equals(e.at(), e.negated(), false, left, right, List.of()));
  }

  private void assignment(
      Expr.Equation e, List<LoweredStep> steps, List<LoweredStep> inFront, List<LoweredStep> out) {
    if (e.negated()) {
      report(e.at(), "cannot assign vars inside negated expression");
      return;
    }
    if (e.right() instanceof Term.Call call && e.left() instanceof Term.Var name) {
      List<Literal.With> with = modifiers.lower(e.with(), inFront);
      terms.calls().giving(call, () -> pattern(e.at(), name, steps), steps);
      add(out, inFront, steps, with);
      return;
    }
    LoweredTerm right = terms.term(e.right(), steps);
    List<Literal.With> with = modifiers.lower(e.with(), inFront);
    LoweredTerm left = pattern(e.at(), e.left(), steps);
    steps.add(new LoweredStep.Equals(e.at(), false, true, left, right, List.of()));
    add(out, inFront, steps, with);
  }

  /// The left side of `:=`: every name in it is new.
  private LoweredTerm pattern(Span at, Term term, List<LoweredStep> steps) {
    return switch (term) {
      case Term.Wildcard(var here) -> new LoweredTerm.Local(here, names.variables().declared("_"));
      case Term.Var(var here, var name) ->
          isReserved(at, name)
              ? new LoweredTerm.Local(here, names.variables().made())
              : new LoweredTerm.Local(
                  here, names.scopes().declare(at, here, name, Scopes.Origin.ASSIGNED));
      case Term.ArrayTerm(var here, var items) -> {
        var lowered = new ArrayList<LoweredTerm>();
        items.forEach(item -> lowered.add(pattern(at, item, steps)));
        yield LoweredTerms.array(here, lowered);
      }
      case Term.ObjectTerm(var here, var entries) -> {
        var lowered = new ArrayList<LoweredTerm.Entry>();
        for (Term.Entry entry : entries) {
          LoweredTerm key = terms.term(entry.key(), steps);
          lowered.add(new LoweredTerm.Entry(key, pattern(at, entry.value(), steps)));
        }
        yield LoweredTerms.object(here, lowered);
      }
      default -> {
        report(term.at(), "cannot assign to " + Terms.kind(term));
        yield new LoweredTerm.Local(term.at(), names.variables().made());
      }
    };
  }

  private void someIn(Expr.SomeIn s, List<LoweredStep> steps) {
    Set<String> bound = new HashSet<>(Declared.boundBy(s.value()));
    s.key().ifPresent(key -> bound.addAll(Declared.boundBy(key)));
    Set<String> domain = Declared.inPattern(s.collection());
    bound.stream()
        .filter(domain::contains)
        .sorted()
        .forEach(name -> report(s.at(), "var " + name + " assigned before"));
    LoweredTerm collection = terms.term(s.collection(), steps);
    for (String name : bound) {
      if (!domain.contains(name) && !isReserved(s.at(), name)) {
        names.scopes().declare(s.at(), s.at(), name, Scopes.Origin.DECLARED);
      }
    }
    LoweredTerm key =
        s.key()
            .map(term -> terms.term(term, steps))
            .orElseGet(() -> new LoweredTerm.Local(s.at(), names.variables().made()));
    LoweredTerm value = terms.term(s.value(), steps);
    LoweredTerm element = terms.element(s.collection().at(), collection, key, steps);
    steps.add(new LoweredStep.Equals(s.at(), false, false, value, element, List.of()));
  }

  private void every(Expr.Every e, List<LoweredStep> steps) {
    LoweredTerm collection = terms.term(e.domain(), steps);
    var domain = new LoweredTerm.Local(e.domain().at(), terms.variable(collection, steps));
    names.scopes().push(BodyNames.of(List.of(), e.body()));
    Span first = e.body().getFirst().at();
    Variable key =
        e.key().map(term -> element(first, e.at(), term)).orElseGet(() -> names.variables().made());
    Variable value = element(first, e.at(), e.value());
    List<LoweredStep> body = steps(e.body());
    names.scopes().pop();
    steps.add(new LoweredStep.Every(e.at(), key, value, domain, body, List.of()));
  }

  /// @param unusedAt where OPA says that it was never used: the body, not the name
  private Variable element(Span unusedAt, Span at, Term term) {
    return switch (term) {
      case Term.Var(_, var name) when !isReserved(at, name) ->
          names.scopes().declare(unusedAt, at, name, Scopes.Origin.DECLARED);
      case Term.Wildcard _ -> names.variables().declared("_");
      default -> names.variables().made();
    };
  }
}
