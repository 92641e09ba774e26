package dev.gonogo.policy;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.source.Problems;
import java.util.Optional;

/// The door of this room: a checklist to Rego, its tests, and what judging needs.
public final class PolicyCompiler {
  private PolicyCompiler() {}

  /// Compiles a checklist without errors.
  ///
  /// @param checklist the source language's
  /// @param key of the content and the tool, for `.gonogo/compiled`
  /// @param problems takes what only shows when the Rego is made and run: a check that no input
  ///   satisfies, an example that contradicts its check, a raw rule that does not compile
  /// @return nothing where there was an error
  public static Optional<PolicySet> compile(Checklist checklist, String key, Problems problems) {
    throw new UnsupportedOperationException("compile " + checklist + key + problems);
  }
}
