package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.Rule;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lowers one rule to a [LoweredRule]: its arguments once, then each of its clauses.
final class RuleLowering {
  private final Module module;
  private final Rule rule;
  private final HeadPath path;
  private final Names names;
  private final BodyLowering bodies;

  /// What the arguments need before they can be matched, in every clause.
  private final List<LoweredStep> forArgs = new ArrayList<>();

  RuleLowering(Module module, Rule rule, Names names) {
    this.module = module;
    this.rule = rule;
    this.path = HeadPath.of(module, rule);
    this.names = names;
    this.bodies = new BodyLowering(names);
  }

  LoweredRule lower() {
    checkName();
    names.scopes().push(BodyNames.NONE);
    List<LoweredTerm> args =
        rule.head().args().orElse(List.of()).stream().map(this::argument).toList();
    names.scopes().pop();
    var clauses = new ArrayList<LoweredRule.Clause>();
    clauses.add(clause(rule.at(), value(), rule.body()));
    for (Rule.Branch branch : rule.otherwise()) {
      clauses.add(clause(branch.at(), branch.value(), branch.body()));
    }
    names.scopes().reportUnusedArguments(rule.head().at());
    return new LoweredRule(
        module.source(),
        rule.at(),
        path.ground(),
        rule.isDefault(),
        args,
        rule.head().result() instanceof Rule.Result.Member
            ? CompiledRule.Kind.MEMBER
            : CompiledRule.Kind.VALUE,
        clauses,
        names.variables());
  }

  private Term value() {
    return switch (rule.head().result()) {
      case Rule.Result.Single(var value, _) -> value;
      case Rule.Result.Member(var member) -> member;
    };
  }

  private void checkName() {
    String name = rule.head().name().name();
    if (name.equals("input") || name.equals("data")) {
      report(rule.at(), "rules must not shadow " + name + " (use a different rule name)");
    }
  }

  private void report(Span at, String what) {
    names.report().accept(new LoweringProblem.Name(at, what, Optional.empty()));
  }

  private LoweredRule.Clause clause(Span at, Term value, List<Expr> body) {
    BodyNames inBody = BodyNames.of(Lists.concat(path.keys(), List.of(value)), body);
    names.scopes().pushClause(inBody);
    List<LoweredStep> steps = bodies.steps(body);
    steps.addAll(forArgs);
    var keys = new ArrayList<LoweredTerm>();
    path.keys().forEach(key -> keys.add(key(key, steps)));
    LoweredTerm given = bodies.terms().ready(bodies.terms().term(value, steps), steps);
    names.scopes().pop();
    return new LoweredRule.Clause(at, keys, given, steps);
  }

  /// A key is a constant or a variable; anything else is given to a variable.
  private LoweredTerm key(Term key, List<LoweredStep> steps) {
    LoweredTerm core = bodies.terms().term(key, steps);
    return core instanceof LoweredTerm.Constant
        ? core
        : new LoweredTerm.Local(core.at(), bodies.terms().variable(core, steps));
  }

  private LoweredTerm argument(Term arg) {
    return switch (arg) {
      case Term.Var(var at, var name) when name.equals("input") || name.equals("data") -> {
        report(at, "args must not shadow " + name + " (use a different variable name)");
        yield new LoweredTerm.Local(at, names.variables().made());
      }
      case Term.Var(var at, var name) ->
          new LoweredTerm.Local(at, names.scopes().argument(at, name));
      case Term.ArrayTerm(var at, var items) ->
          LoweredTerms.array(at, items.stream().map(item -> argument(item)).toList());
      case Term.ObjectTerm(var at, var entries) -> {
        var lowered = new ArrayList<LoweredTerm.Entry>();
        for (Term.Entry entry : entries) {
          LoweredTerm key = bodies.terms().term(entry.key(), forArgs);
          lowered.add(new LoweredTerm.Entry(key, argument(entry.value())));
        }
        yield LoweredTerms.object(at, lowered);
      }
      case Term.Call call -> {
        report(call.at(), "rule arguments cannot contain calls");
        yield new LoweredTerm.Local(call.at(), names.variables().made());
      }
      case Term.Scalar _,
          Term.Wildcard _,
          Term.Ref _,
          Term.SetTerm _,
          Term.ArrayComprehension _,
          Term.SetComprehension _,
          Term.ObjectComprehension _ ->
          bodies.terms().ready(bodies.terms().term(arg, forArgs), forArgs);
    };
  }
}
