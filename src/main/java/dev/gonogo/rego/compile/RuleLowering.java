package dev.gonogo.rego.compile;

import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.Rule;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Lowers the rules of one module to [CoreRule]s.
final class RuleLowering {
  private final Module module;
  private final Symbols symbols;
  private final Globals globals;
  private final boolean strict;
  private final Consumer<CompileProblem> report;

  private RuleLowering(Module module, Symbols symbols, boolean strict, Problems problems) {
    this.module = module;
    this.symbols = symbols;
    this.strict = strict;
    this.report = problem -> problems.report(module.source(), problem);
    this.globals = new Globals(module, symbols, report);
  }

  static List<CoreRule> of(Module module, Symbols symbols, boolean strict, Problems problems) {
    var pass = new RuleLowering(module, symbols, strict, problems);
    List<CoreRule> rules = module.rules().stream().map(pass::rule).toList();
    if (strict) {
      pass.globals.unusedImports().forEach(pass.report);
    }
    return rules;
  }

  private CoreRule rule(Rule rule) {
    var variables = new Variables();
    var scopes = new Scopes(variables, strict, report);
    var names = new Names(globals, symbols, scopes, variables, report);
    var bodies = new BodyLowering(names);
    checkName(rule);
    var forArgs = new ArrayList<Step>();
    scopes.push(BodyNames.NONE);
    List<Core> args =
        rule.head().args().orElse(List.of()).stream()
            .map(arg -> argument(arg, names, bodies, forArgs))
            .toList();
    scopes.pop();
    var clauses = new ArrayList<CoreRule.Clause>();
    Term value =
        switch (rule.head().result()) {
          case Rule.Result.Single(var single, _) -> single;
          case Rule.Result.Member(var member) -> member;
        };
    clauses.add(clause(rule, rule.at(), value, rule.body(), names, bodies, forArgs));
    for (Rule.Branch branch : rule.otherwise()) {
      clauses.add(clause(rule, branch.at(), branch.value(), branch.body(), names, bodies, forArgs));
    }
    if (strict) {
      scopes.unusedArguments().forEach(name -> reportUnusedArgument(rule, name));
    }
    return new CoreRule(
        module.source(),
        rule.at(),
        HeadPath.of(module, rule).ground(),
        rule.isDefault(),
        args,
        rule.head().result() instanceof Rule.Result.Member
            ? CompiledRule.Kind.MEMBER
            : CompiledRule.Kind.VALUE,
        clauses,
        variables);
  }

  private void checkName(Rule rule) {
    String name = rule.head().name().name();
    if (name.equals("input") || name.equals("data")) {
      report.accept(
          new CompileProblem.Name(
              rule.at(),
              "rules must not shadow " + name + " (use a different rule name)",
              Optional.empty()));
    }
  }

  private void reportUnusedArgument(Rule rule, String name) {
    report.accept(
        new CompileProblem.Name(
            rule.head().at(),
            "unused argument " + name + ". (hint: use _ (wildcard variable) instead)",
            Optional.empty()));
  }

  private CoreRule.Clause clause(
      Rule rule,
      Span at,
      Term value,
      List<Expr> body,
      Names names,
      BodyLowering bodies,
      List<Step> forArgs) {
    List<Term> keyTerms = HeadPath.of(module, rule).keys();
    names.scopes().pushClause(BodyNames.of(Lists.concat(keyTerms, List.of(value)), body));
    List<Step> steps = bodies.steps(body);
    steps.addAll(forArgs);
    var keys = new ArrayList<Core>();
    for (Term key : keyTerms) {
      keys.add(key(bodies.terms(), key, steps));
    }
    Core given = bodies.terms().ready(bodies.terms().term(value, steps), steps);
    names.scopes().pop();
    return new CoreRule.Clause(at, keys, given, steps);
  }

  /// A key is a constant or a variable; anything else is given to a variable.
  private static Core key(TermLowering terms, Term key, List<Step> steps) {
    Core core = terms.term(key, steps);
    return core instanceof Core.Constant
        ? core
        : new Core.Local(core.at(), terms.variable(core, steps));
  }

  private Core argument(Term arg, Names names, BodyLowering bodies, List<Step> steps) {
    return switch (arg) {
      case Term.Var(var at, var name) when name.equals("input") || name.equals("data") -> {
        report.accept(
            new CompileProblem.Name(
                at,
                "args must not shadow " + name + " (use a different variable name)",
                Optional.empty()));
        yield new Core.Local(at, names.variables().made());
      }
      case Term.Var(var at, var name) -> new Core.Local(at, names.scopes().argument(at, name));
      case Term.ArrayTerm(var at, var items) ->
          Cores.array(
              at, items.stream().map(item -> argument(item, names, bodies, steps)).toList());
      case Term.ObjectTerm(var at, var entries) -> {
        var lowered = new ArrayList<Core.Entry>();
        for (Term.Entry entry : entries) {
          Core key = bodies.terms().term(entry.key(), steps);
          lowered.add(new Core.Entry(key, argument(entry.value(), names, bodies, steps)));
        }
        yield Cores.object(at, lowered);
      }
      case Term.Call call -> {
        report.accept(
            new CompileProblem.Name(
                call.at(), "rule arguments cannot contain calls", Optional.empty()));
        yield new Core.Local(call.at(), names.variables().made());
      }
      case Term.Scalar _,
          Term.Wildcard _,
          Term.Ref _,
          Term.SetTerm _,
          Term.ArrayComprehension _,
          Term.SetComprehension _,
          Term.ObjectComprehension _ ->
          bodies.terms().ready(bodies.terms().term(arg, steps), steps);
    };
  }
}
