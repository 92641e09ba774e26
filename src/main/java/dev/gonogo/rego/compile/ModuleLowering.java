package dev.gonogo.rego.compile;

import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.Rule;
import dev.gonogo.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Lowers the rules of one module to [LoweredRule]s.
final class ModuleLowering {
  private ModuleLowering() {}

  static List<LoweredRule> of(Module module, Symbols symbols, boolean strict, Problems problems) {
    Consumer<CompileProblem> report = problem -> problems.report(module.source(), problem);
    var globals = new Globals(module, symbols, report);
    var rules = new ArrayList<LoweredRule>();
    for (Rule rule : module.rules()) {
      var variables = new Variables();
      var scopes = new Scopes(variables, strict, report);
      var names = new Names(globals, symbols, scopes, variables, report);
      rules.add(new RuleLowering(module, rule, names).lower());
    }
    if (strict) {
      globals.unusedImports().forEach(report);
    }
    return rules;
  }
}
