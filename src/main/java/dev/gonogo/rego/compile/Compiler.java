package dev.gonogo.rego.compile;

import dev.gonogo.rego.Capabilities;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compiles modules to a [Program]. The order of its stages is the order in which they depend on
/// each other: names, then the safe order, then references out of the way, then what concerns
/// several rules at once.
public final class Compiler {
  private Compiler() {}

  /// Compiles all modules together.
  ///
  /// @param capabilities the built-ins that may be called
  /// @param strict whether unused variables and imports are errors too, as `opa check --strict`
  /// @param problems takes all that is wrong
  /// @return nothing where there was an error
  public static Optional<Program> compile(
      List<Module> modules, Capabilities capabilities, boolean strict, Problems problems) {
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    var symbols = new Symbols(modules, capabilities);
    var lowered = new ArrayList<CoreRule>();
    for (Module module : modules) {
      lowered.addAll(RuleLowering.of(module, symbols, strict, problems));
    }
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    var compiled = new ArrayList<CompiledRule>();
    for (CoreRule rule : lowered) {
      CoreRule safe = Safety.order(rule, problem -> problems.report(rule.source(), problem));
      compiled.add(Hoisting.of(safe));
    }
    return problems.hasErrors()
        ? Optional.empty()
        : finish(compiled, modules, capabilities, problems);
  }

  private static Optional<Program> finish(
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
    Conflicts.check(tree, modules, problems);
    Recursion.check(tree, problems);
    return problems.hasErrors() ? Optional.empty() : Optional.of(new Program(tree));
  }
}
