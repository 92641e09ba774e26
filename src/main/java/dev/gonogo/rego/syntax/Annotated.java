package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import dev.gonogo.value.StringValue;
import java.util.ArrayList;
import java.util.List;

/// A statement that METADATA may stand above.
sealed interface Annotated {
  Span at();

  /// What OPA calls it.
  String word();

  /// @param path behind `data`
  record OfPackage(Span at, List<String> path) implements Annotated {
    public OfPackage {
      path = List.copyOf(path);
    }

    @Override
    public String word() {
      return "package";
    }
  }

  record OfImport(Span at) implements Annotated {
    @Override
    public String word() {
      return "import";
    }
  }

  /// @param path its package behind `data`
  record OfRule(Rule rule, List<String> path) implements Annotated {
    public OfRule {
      path = List.copyOf(path);
    }

    @Override
    public Span at() {
      return rule.at();
    }

    @Override
    public String word() {
      return "rule";
    }

    /// Behind `data`, as far as the rule's name is no computed one.
    List<String> target() {
      var target = new ArrayList<>(path);
      target.add(rule.head().name().name());
      for (Term part : rule.head().path()) {
        if (!(part instanceof Term.Scalar(_, var value))) {
          break;
        }
        target.add(value instanceof StringValue(var text) ? text : value.toString());
      }
      return target;
    }
  }
}
