package dev.gonogo.rego.core;

import dev.gonogo.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A program: all modules as one, with every name resolved, every body in a safe order, and no rule
/// that needs itself. Its rules stand by their path behind `data`: the root is `data` itself.
///
/// @param isPackage whether a module says `package` of this path
/// @param rules those that stand here, in the order of the modules and of their texts; all of them
///   functions of one arity, or all of them not. A node with ground rules that are no functions has
///   no children
/// @param children by the next part of the path
public record RuleTree(
    boolean isPackage, List<CompiledRule> rules, SortedMap<String, RuleTree> children) {
  public RuleTree {
    rules = List.copyOf(rules);
    children = Collections.unmodifiableSortedMap(new TreeMap<>(children));
  }

  /// The node at a path, if there is one.
  public Optional<RuleTree> find(List<String> path) {
    RuleTree node = this;
    for (String part : path) {
      RuleTree child = node.children.get(part);
      if (child == null) {
        return Optional.empty();
      }
      node = child;
    }
    return Optional.of(node);
  }

  /// Whether no rule stands here or below.
  public boolean isEmpty() {
    return rules.isEmpty() && children.values().stream().allMatch(RuleTree::isEmpty);
  }

  /// A path below `data` as people write it: `data.a.b`, `data.a["b-c"]`.
  public static String shown(List<String> path) {
    var out = new StringBuilder("data");
    for (String part : path) {
      if (part.matches("[A-Za-z_][A-Za-z0-9_]*")) {
        out.append('.').append(part);
      } else {
        out.append('[').append(Value.of(part)).append(']');
      }
    }
    return out.toString();
  }
}
