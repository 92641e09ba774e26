package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.host.Capabilities;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.Rule;
import dev.gonogo.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Lowers modules to [LoweredRule]s: what each name means is found, and calls stand in front of
/// what reads them. Bodies keep the order of their text.
public final class Lowering {
  private Lowering() {}

  /// Lowers all modules together: each sees the rules of the others.
  ///
  /// @param capabilities the built-ins that may be called
  /// @param strict whether unused variables and imports are errors too
  /// @param problems takes what is wrong with names, calls and `with`
  /// @return the rules in the order of the modules and of their texts; of use only where there was
  ///   no error
  public static List<LoweredRule> of(
      List<Module> modules, Capabilities capabilities, boolean strict, Problems problems) {
    var symbols = new Symbols(modules, capabilities);
    return modules.stream()
        .flatMap(module -> lowered(module, symbols, strict, problems).stream())
        .toList();
  }

  private static List<LoweredRule> lowered(
      Module module, Symbols symbols, boolean strict, Problems problems) {
    Consumer<LoweringProblem> report = problem -> problems.report(module.source(), problem);
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
