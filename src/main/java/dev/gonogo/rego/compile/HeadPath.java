package dev.gonogo.rego.compile;

import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.Rule;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.rego.syntax.Terms;
import dev.gonogo.value.Value;
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

  /// A path below `data` as people write it: `data.a.b`, `data.a["b-c"]`.
  static String shown(List<String> path) {
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
