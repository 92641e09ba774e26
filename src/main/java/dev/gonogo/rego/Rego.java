package dev.gonogo.rego;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.List;
import java.util.Optional;

/// The door of this room: Rego modules to a policy that answers.
public final class Rego {
  private Rego() {}

  /// Compiles modules to a policy.
  ///
  /// @param modules each file's text
  /// @param entrypoints the rules or packages that will be asked for, as OPA's `build -e` names
  ///   them: `gonogo/terraform/report`
  /// @param problems takes every problem, each with OPA's error code in its words
  /// @return nothing where there was an error
  public static Optional<Policy> compile(
      List<Source> modules, List<String> entrypoints, Problems problems) {
    throw new UnsupportedOperationException("compile " + modules + entrypoints + problems);
  }

  public static Optional<Query> query(List<Source> modules, String query, Problems problems) {
    throw new UnsupportedOperationException("compile " + modules + query + problems);
  }
}
