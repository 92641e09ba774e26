package dev.gonogo.rego.compile;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.source.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds rules that need themselves. Each rule of a cycle is told, with the shortest way around.
final class Recursion {
  private final RuleTree tree;
  private final Problems problems;
  private final Map<CompiledRule, List<Dependencies.Read>> dependencies = new IdentityHashMap<>();

  private Recursion(RuleTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  static void check(RuleTree tree, Problems problems) {
    var pass = new Recursion(tree, problems);
    pass.collect(tree);
    pass.dropWhatEnds();
    pass.report(tree);
  }

  private void collect(RuleTree node) {
    for (CompiledRule rule : node.rules()) {
      dependencies.put(rule, Dependencies.of(rule, tree));
    }
    node.children().values().forEach(this::collect);
  }

  /// Leaves only the rules from which a cycle can be reached: of most programs, none.
  private void dropWhatEnds() {
    Map<CompiledRule, List<CompiledRule>> readers = new IdentityHashMap<>();
    Map<CompiledRule, Integer> open = new IdentityHashMap<>();
    Deque<CompiledRule> ended = new ArrayDeque<>();
    dependencies.forEach((rule, reads) -> {
      open.put(rule, reads.size());
      reads.forEach(read -> readers.computeIfAbsent(read.rule(), _ -> new ArrayList<>()).add(rule));
      if (reads.isEmpty()) {
        ended.add(rule);
      }
    });
    while (!ended.isEmpty()) {
      CompiledRule rule = ended.poll();
      dependencies.remove(rule);
      for (CompiledRule reader : readers.getOrDefault(rule, List.of())) {
        if (open.merge(reader, -1, Integer::sum) == 0) {
          ended.add(reader);
        }
      }
    }
  }

  private void report(RuleTree node) {
    node.rules().stream().filter(dependencies::containsKey).forEach(this::report);
    node.children().values().forEach(this::report);
  }

  private void report(CompiledRule rule) {
    List<CompiledRule> cycle = cycle(rule);
    if (cycle.isEmpty()) {
      return;
    }
    boolean certain = true;
    for (int i = 1; i < cycle.size(); i++) {
      certain &= isCertain(cycle.get(i - 1), cycle.get(i));
    }
    String shown = cycle.stream().map(Recursion::shown).collect(Collectors.joining(" -> "));
    problems.report(
        rule.source(), new CompileProblem.Recursion(rule.at(), shown(rule), shown, certain));
  }

  private boolean isCertain(CompiledRule rule, CompiledRule read) {
    return dependencies.getOrDefault(rule, List.of()).stream()
        .anyMatch(r -> r.rule() == read && r.certain());
  }

  private static String shown(CompiledRule rule) {
    return RuleTree.shown(rule.path());
  }

  /// The shortest way from a rule back to itself; empty where there is none.
  private List<CompiledRule> cycle(CompiledRule start) {
    Map<CompiledRule, CompiledRule> from = new IdentityHashMap<>();
    Deque<CompiledRule> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      CompiledRule rule = next.poll();
      for (Dependencies.Read read : dependencies.getOrDefault(rule, List.of())) {
        if (read.rule() == start) {
          return way(start, rule, from);
        }
        if (from.putIfAbsent(read.rule(), rule) == null) {
          next.add(read.rule());
        }
      }
    }
    return List.of();
  }

  private static List<CompiledRule> way(
      CompiledRule start, CompiledRule last, Map<CompiledRule, CompiledRule> from) {
    var way = new ArrayList<CompiledRule>(List.of(start));
    for (CompiledRule rule = last; rule != start; rule = from.get(rule)) {
      way.addFirst(rule);
    }
    way.addFirst(start);
    return way;
  }
}
