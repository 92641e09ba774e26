package dev.gonogo.rego.compile;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds rules that cannot stand beside each other: of different kinds under one name, with two
/// defaults, below a rule that is a value, or where a package is.
final class RuleConflicts {
  private final Problems problems;
  private final Map<List<String>, List<Module>> packages = new HashMap<>();

  private RuleConflicts(List<Module> modules, Problems problems) {
    this.problems = problems;
    modules.forEach(
        module -> packages.computeIfAbsent(module.path(), _ -> new ArrayList<>()).add(module));
  }

  static void check(RuleTree tree, List<Module> modules, Problems problems) {
    new RuleConflicts(modules, problems).visit(tree);
  }

  private void visit(RuleTree node) {
    if (!node.rules().isEmpty()) {
      check(node);
    }
    node.children().values().forEach(this::visit);
  }

  private void check(RuleTree node) {
    CompiledRule first = node.rules().getFirst();
    String name = RuleTree.shown(first.path());
    List<CompiledRule> below = below(node);
    if (!below.isEmpty()) {
      String places =
          below.stream()
              .map(r -> RuleTree.shown(r.path()) + " at " + place(r))
              .collect(Collectors.joining(", "));
      report(first, "rule " + name + " conflicts with " + places);
    } else if (isMixed(node.rules())) {
      report(first, "conflicting rules " + name + " found");
    } else {
      checkDefaults(node.rules(), name);
    }
    if (node.isPackage() && node.rules().stream().anyMatch(rule -> rule.keys().isEmpty())) {
      checkPackage(first, name);
    }
  }

  /// The rules under a node that has none beside them: all of them where the node's own rules are
  /// values, functions where they hold variables in their heads.
  private static List<CompiledRule> below(RuleTree node) {
    var found = new ArrayList<CompiledRule>();
    node.children().values().forEach(child -> collect(child, found));
    boolean isValue = node.rules().stream().anyMatch(rule -> rule.keys().isEmpty());
    if (!isValue) {
      found.removeIf(rule -> !rule.isFunction());
    }
    return found;
  }

  private static void collect(RuleTree node, List<CompiledRule> found) {
    found.addAll(node.rules());
    node.children().values().forEach(child -> collect(child, found));
  }

  private static boolean isMixed(List<CompiledRule> rules) {
    Set<Object> kinds = new HashSet<>();
    Set<Integer> arities = new HashSet<>();
    Set<Boolean> complete = new HashSet<>();
    Set<Boolean> sets = new HashSet<>();
    for (CompiledRule rule : rules) {
      kinds.add(rule.kind());
      arities.add(rule.args().size());
      complete.add(rule.kind() == CompiledRule.Kind.VALUE && rule.keys().isEmpty());
      if (rule.kind() == CompiledRule.Kind.MEMBER) {
        sets.add(rule.keys().isEmpty());
      }
    }
    return kinds.size() > 1 || arities.size() > 1 || complete.size() > 1 || sets.size() > 1;
  }

  private void checkDefaults(List<CompiledRule> rules, String name) {
    List<CompiledRule> defaults = rules.stream().filter(CompiledRule::isDefault).toList();
    if (defaults.size() > 1) {
      String places = defaults.stream().map(RuleConflicts::place).collect(Collectors.joining(", "));
      report(defaults.get(1), "multiple default rules " + name + " found at " + places);
    }
  }

  private void checkPackage(CompiledRule rule, String name) {
    for (Module module : packages.getOrDefault(rule.path(), List.of())) {
      problems.report(
          module.source(),
          new CompileProblem.Conflict(
              module.packageAt(),
              "package "
                  + name.substring("data.".length())
                  + " conflicts with rule "
                  + name
                  + " defined at "
                  + place(rule)));
    }
  }

  private static String place(CompiledRule rule) {
    Source source = rule.source();
    return source.name() + ":" + source.place(rule.at().start()).line();
  }

  private void report(CompiledRule rule, String what) {
    problems.report(rule.source(), new CompileProblem.Conflict(rule.at(), what));
  }
}
