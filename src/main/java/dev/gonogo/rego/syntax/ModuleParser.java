package dev.gonogo.rego.syntax;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;

/// Reads modules.
public final class ModuleParser {
  private ModuleParser() {}

  /// Reads one module.
  ///
  /// @param problems takes all that is wrong; after an error it goes on at the next rule
  /// @return what could be read; not to be compiled where there was an error
  public static Module parse(Source source, Problems problems) {
    throw new UnsupportedOperationException("parse " + source + problems);
  }
}
