package dev.gonogo.rego.compile;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.syntax.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Grows a [RuleTree].
final class TreeBuilder {
  private final Node root = new Node();

  private static final class Node {
    private final List<CompiledRule> rules = new ArrayList<>();
    private final TreeMap<String, Node> children = new TreeMap<>();
    private boolean isPackage;

    private Node at(List<String> path) {
      Node node = this;
      for (String part : path) {
        node = node.children.computeIfAbsent(part, _ -> new Node());
      }
      return node;
    }

    private RuleTree frozen() {
      var frozen = new TreeMap<String, RuleTree>();
      children.forEach((name, child) -> frozen.put(name, child.frozen()));
      return new RuleTree(isPackage, rules, frozen);
    }
  }

  void add(Module module) {
    root.at(module.path()).isPackage = true;
  }

  void add(CompiledRule rule) {
    root.at(rule.path()).rules.add(rule);
  }

  RuleTree tree() {
    return root.frozen();
  }
}
