package dev.gonogo.rego;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Span;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.Optional;

/// Finds rules that stand where a base document stands: `data` is one tree.
final class DataConflicts {
  private record Taken(Span at, String path) implements Problem {
    @Override
    public String words() {
      return "rego_compile_error: conflicting rule for data path " + path + " found";
    }

    @Override
    public Optional<String> hint() {
      return Optional.of("put the document elsewhere, or rename the rule");
    }
  }

  private final Problems problems = new Problems();

  private DataConflicts() {}

  static Problems of(RuleTree rules, ObjectValue data) {
    var pass = new DataConflicts();
    pass.visit(rules, Optional.of(data));
    return pass.problems;
  }

  /// @param there the base document at this node, if there is one
  private void visit(RuleTree node, Optional<Value> there) {
    if (there.isEmpty()) {
      return;
    }
    if (!node.rules().isEmpty()) {
      CompiledRule rule = node.rules().getFirst();
      problems.report(rule.source(), new Taken(rule.at(), String.join("/", rule.path())));
    }
    node.children()
        .forEach((name, child) ->
            visit(child, there.get() instanceof ObjectValue o ? o.get(name) : there));
  }
}
