package dev.gonogo.rego;

import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;

/// Refuses entry points that lead nowhere: a misnamed one would be undefined for every input.
final class Entrypoints {
  private record Nowhere(Span at, String entrypoint) implements Problem {
    @Override
    public String words() {
      return "rego_compile_error: entrypoint `"
          + entrypoint
          + "` does not refer to a rule or policy decision";
    }
  }

  private Entrypoints() {}

  static void check(List<String> entrypoints, RuleTree rules, Problems problems) {
    for (String entrypoint : entrypoints) {
      if (!leadsSomewhere(rules, List.of(entrypoint.split("/")))) {
        var at = new Span(0, entrypoint.length());
        problems.report(Source.of("<entrypoint>", entrypoint), new Nowhere(at, entrypoint));
      }
    }
  }

  // A part of a rule's value is as good as the whole.
  private static boolean leadsSomewhere(RuleTree rules, List<String> path) {
    RuleTree at = rules;
    for (String part : path) {
      if (!at.rules().isEmpty()) {
        return true;
      }
      RuleTree child = at.children().get(part);
      if (child == null) {
        return false;
      }
      at = child;
    }
    return true;
  }
}
