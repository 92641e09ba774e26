package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.host.Capabilities;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.Rule;
import dev.gonogo.source.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all modules together define, and the built-ins: enough to resolve names before any body is
/// looked at.
final class Symbols {
  private final Capabilities capabilities;
  private final Map<List<String>, Integer> arities = new HashMap<>();
  private final Map<List<String>, Map<String, List<String>>> exports = new HashMap<>();

  Symbols(List<Module> modules, Capabilities capabilities) {
    this.capabilities = capabilities;
    for (Module module : modules) {
      for (Rule rule : module.rules()) {
        HeadPath path = HeadPath.of(module, rule);
        int arity = path.keys().isEmpty() ? rule.head().args().map(List::size).orElse(0) : 0;
        arities.putIfAbsent(path.ground(), arity);
        String name = rule.head().name().name();
        exports
            .computeIfAbsent(module.path(), _ -> new HashMap<>())
            .put(name, path.ground().subList(0, module.path().size() + 1));
      }
    }
  }

  Capabilities capabilities() {
    return capabilities;
  }

  /// The rules of a package by name, each with its path below `data`.
  Map<String, List<String>> exports(List<String> packagePath) {
    return exports.getOrDefault(packagePath, Map.of());
  }

  /// Whether rules stand at exactly this path.
  boolean isRule(List<String> path) {
    return arities.containsKey(path);
  }

  /// Whether functions stand at exactly this path.
  boolean isFunction(List<String> path) {
    return arities.getOrDefault(path, 0) > 0;
  }

  /// How many arguments the rules at this path take, 0 where they are no functions; nothing where
  /// there are none.
  OptionalInt arity(List<String> path) {
    Integer arity = arities.get(path);
    return arity == null ? OptionalInt.empty() : OptionalInt.of(arity);
  }

  /// The name of a function or built-in that was probably meant.
  Optional<String> nearest(String wrong) {
    Stream<String> functions =
        arities.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .map(e -> RuleTree.shown(e.getKey()));
    return Nearest.of(
        wrong,
        Stream.concat(capabilities.builtins().keySet().stream(), functions)
            .filter(name -> !name.startsWith("internal."))
            .collect(Collectors.toSet()));
  }
}
