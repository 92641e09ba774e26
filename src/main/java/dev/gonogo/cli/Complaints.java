package dev.gonogo.cli;

import dev.gonogo.source.Nearest;
import dev.gonogo.source.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What is wrong with a command, gathered so that all of it is told at once.
final class Complaints {
  private final List<String> lines = new ArrayList<>();

  /// @param words one sentence, which may hold a stranger's text
  void add(String words) {
    lines.add("gonogo: " + Printable.of(words));
  }

  /// Adds a name that there is not, with the one that was probably meant.
  ///
  /// @param what is wrong, up to the colon
  /// @param known the names that there are; where none is near, few of them are all told
  void unknown(String what, String name, Collection<String> known) {
    String few = known.size() <= 12 ? "there are " + String.join(", ", known) : "look at its name";
    String none = known.isEmpty() ? "there is none" : few;
    add(what + ": " + Nearest.of(name, known).map(n -> "did you mean `" + n + "`?").orElse(none));
  }

  /// Ends the command if anything is wrong.
  ///
  /// @param what was not done
  void end(String what) {
    if (!lines.isEmpty()) {
      throw new UserError(String.join("\n", lines) + "\ngonogo: " + what);
    }
  }
}
