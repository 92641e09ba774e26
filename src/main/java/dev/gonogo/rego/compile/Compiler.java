package dev.gonogo.rego.compile;

import dev.gonogo.rego.Capabilities;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.source.Problems;
import java.util.List;
import java.util.Optional;

/// Compiles modules to a [Program].
public final class Compiler {
  private Compiler() {}

  /// Compiles all modules together.
  ///
  /// @param capabilities the built-ins that may be called
  /// @param strict whether unused variables and imports are errors too, as `opa check --strict`
  /// @param problems takes all that is wrong
  /// @return nothing where there was an error
  public static Optional<Program> compile(
      List<Module> modules, Capabilities capabilities, boolean strict, Problems problems) {
    throw new UnsupportedOperationException(
        "compile " + modules + capabilities + strict + problems);
  }
}
