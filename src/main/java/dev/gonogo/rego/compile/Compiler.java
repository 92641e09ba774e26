package dev.gonogo.rego.compile;

import dev.gonogo.rego.compile.lowering.LoweredRule;
import dev.gonogo.rego.compile.lowering.Lowering;
import dev.gonogo.rego.compile.safety.Safety;
import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.host.Capabilities;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Compiles modules to the [RuleTree] of one program. The order of its stages is the order in which
/// they depend on each other: names, then the safe order, then references out of the way, then what
/// concerns several rules at once.
public final class Compiler {
  private Compiler() {}

  /// Compiles all modules together.
  ///
  /// @param capabilities the built-ins that may be called
  /// @param strict whether unused variables and imports are errors too, as `opa check --strict`
  /// @param problems takes all that is wrong
  /// @return nothing where there was an error
  public static Optional<RuleTree> compile(
      List<Module> modules, Capabilities capabilities, boolean strict, Problems problems) {
    return problems.hasErrors()
        ? Optional.empty()
        : rules(modules, capabilities, strict, problems)
            .flatMap(rules -> finish(rules, modules, capabilities, problems));
  }

  /// A program and a query that asks it.
  ///
  /// @param query the query's only rule, which stands nowhere in `data`
  public record Asking(RuleTree program, CompiledRule query) {}

  /// Compiles all modules together, and a query beside them.
  ///
  /// @param query a module of one rule, whose body is the query
  /// @param problems takes all that is wrong
  /// @return nothing where there was an error
  public static Optional<Asking> compile(
      List<Module> modules, Module query, Capabilities capabilities, Problems problems) {
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    List<Module> all = Stream.concat(modules.stream(), Stream.of(query)).toList();
    Optional<List<CompiledRule>> rules = rules(all, capabilities, false, problems);
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    List<CompiledRule> asked = rules.get().subList(0, rules.get().size() - 1);
    CompiledRule asks = rules.get().getLast();
    ArgumentTypes.check(asks, capabilities, problem -> problems.report(asks.source(), problem));
    return finish(asked, modules, capabilities, problems).map(program -> new Asking(program, asks));
  }

  private static Optional<List<CompiledRule>> rules(
      List<Module> modules, Capabilities capabilities, boolean strict, Problems problems) {
    List<LoweredRule> lowered = Lowering.of(modules, capabilities, strict, problems);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    var compiled = new ArrayList<CompiledRule>();
    for (LoweredRule rule : lowered) {
      LoweredRule safe = Safety.order(rule, problem -> problems.report(rule.source(), problem));
      compiled.add(Hoisting.of(safe));
    }
    return problems.hasErrors() ? Optional.empty() : Optional.of(compiled);
  }

  private static Optional<RuleTree> finish(
      List<CompiledRule> rules,
      List<Module> modules,
      Capabilities capabilities,
      Problems problems) {
    var builder = new TreeBuilder();
    modules.forEach(builder::add);
    rules.forEach(builder::add);
    RuleTree tree = builder.tree();
    for (CompiledRule rule : rules) {
      ArgumentTypes.check(rule, capabilities, problem -> problems.report(rule.source(), problem));
    }
    RuleConflicts.check(tree, modules, problems);
    Recursion.check(tree, problems);
    return problems.hasErrors() ? Optional.empty() : Optional.of(tree);
  }
}
