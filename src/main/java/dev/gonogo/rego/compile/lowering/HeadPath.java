package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.Rule;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.rego.syntax.Terms;
import java.util.ArrayList;
import java.util.List;

/// Where a rule stands below `data`: the names up to the first part of its head that is none.
///
/// @param ground the names
/// @param keys the parts behind them
record HeadPath(List<String> ground, List<Term> keys) {
  static HeadPath of(Module module, Rule rule) {
    var ground = new ArrayList<>(module.path());
    ground.add(rule.head().name().name());
    List<Term> path = rule.head().path();
    int names = 0;
    while (names < path.size() && Terms.text(path.get(names)).isPresent()) {
      ground.add(Terms.text(path.get(names)).orElseThrow());
      names++;
    }
    return new HeadPath(ground, path.subList(names, path.size()));
  }
}
