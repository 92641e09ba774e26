package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.RuleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place in the tree of rules as one world sees it.
///
/// @param path behind `data`
record Node(RuleTree tree, List<String> path, World world) {
  static Node root(RuleTree tree, World world) {
    return new Node(tree, List.of(), world);
  }

  /// The next one; nothing where no rule and no package stands there or below.
  Optional<Node> child(String key) {
    List<String> below = append(path, key);
    return world.hidden().contains(below)
        ? Optional.empty()
        : Optional.ofNullable(tree.children().get(key)).map(t -> new Node(t, below, world));
  }

  /// The node at a path that leads to rules.
  Node find(List<String> below) {
    Node at = this;
    for (String key : below) {
      at = at.child(key).orElseThrow();
    }
    return at;
  }

  /// Those that have a value: functions are called and never read.
  List<Node> documents() {
    return tree.children().keySet().stream()
        .flatMap(key -> child(key).stream())
        .filter(n -> !n.isFunction())
        .toList();
  }

  String name() {
    return path.getLast();
  }

  boolean isFunction() {
    return !tree.rules().isEmpty() && tree.rules().getFirst().isFunction();
  }

  /// Whether one function answers for it, and for all below it.
  boolean isRule() {
    return !tree.rules().isEmpty();
  }

  /// Its rules, and where a name among them is computed, those below it too: they may meet.
  List<CompiledRule> rules() {
    List<CompiledRule> all = new ArrayList<>();
    gather(tree, all);
    return all;
  }

  private static void gather(RuleTree tree, List<CompiledRule> all) {
    all.addAll(tree.rules());
    tree.children().values().forEach(child -> gather(child, all));
  }

  private static List<String> append(List<String> path, String key) {
    var all = new ArrayList<>(path);
    all.add(key);
    return List.copyOf(all);
  }
}
