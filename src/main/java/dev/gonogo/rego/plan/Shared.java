package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.host.Capabilities;
import dev.gonogo.source.Problems;

/// What all functions of one program share while it is planned.
final class Shared {
  final RuleTree tree;
  final Capabilities capabilities;
  final Problems problems;
  final Statics statics;
  final Functions functions = new Functions();

  Shared(RuleTree tree, Capabilities capabilities, Statics statics, Problems problems) {
    this.tree = tree;
    this.capabilities = capabilities;
    this.statics = statics;
    this.problems = problems;
  }

  /// What `data` is to code in this world.
  Node root(World world) {
    return Node.root(tree, world);
  }
}
