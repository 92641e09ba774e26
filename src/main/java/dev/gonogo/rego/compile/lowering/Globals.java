package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.syntax.Module;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What the names of a module mean outside of its bodies: the rules of its package, from whatever
/// module they come, and its imports, which hide them.
final class Globals {
  private final Map<String, Target> targets = new HashMap<>();
  private final Map<String, Module.Import> imports = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /// A document: a root and the names behind it.
  record Target(Expression.Root root, List<String> path) {}

  Globals(Module module, Symbols symbols, Consumer<LoweringProblem> report) {
    symbols
        .exports(module.path())
        .forEach((name, path) -> targets.put(name, new Target(new Expression.Root.Data(), path)));
    for (Module.Import found : module.imports()) {
      Module.Import before = imports.putIfAbsent(found.name(), found);
      if (before != null) {
        report.accept(
            new LoweringProblem.Name(
                found.at(),
                "import must not shadow " + shown(before),
                Optional.of("give one of them another name with `as`")));
      } else {
        targets.put(found.name(), target(found));
      }
    }
  }

  private static Target target(Module.Import found) {
    List<String> path = found.path();
    Expression.Root root =
        path.getFirst().equals("input") ? new Expression.Root.Input() : new Expression.Root.Data();
    return new Target(root, path.subList(1, path.size()));
  }

  private static String shown(Module.Import found) {
    String path = String.join(".", found.path());
    return "import " + path + found.alias().map(alias -> " as " + alias).orElse("");
  }

  /// What a name means, if it means anything; it counts as used.
  Optional<Target> find(String name) {
    used.add(name);
    return Optional.ofNullable(targets.get(name));
  }

  /// Imports that nobody used, as problems.
  List<LoweringProblem> unusedImports() {
    var problems = new ArrayList<LoweringProblem>();
    imports.forEach((name, found) -> {
      if (!used.contains(name)) {
        problems.add(
            new LoweringProblem.Name(
                found.at(), shown(found) + " unused", Optional.of("take it out")));
      }
    });
    return problems;
  }
}
