package dev.gonogo.cli;

import dev.gonogo.source.Hints;
import dev.gonogo.source.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `gonogo help check`: what `gonogo check --help` says.
@Command(name = "help", description = "Show the help of a command.", helpCommand = true)
final class HelpCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command, and one of its own: `rego eval`.")
  private List<String> names = new ArrayList<>();

  @Override
  public void run() {
    CommandLine at = Objects.requireNonNull(spec.parent()).commandLine();
    for (String name : names) {
      CommandLine next = at.getSubcommands().get(name);
      if (next == null) {
        throw unknown(name, at.getSubcommands().keySet());
      }
      at = next;
    }
    at.usage(spec.commandLine().getOut());
  }

  private ParameterException unknown(String name, Set<String> known) {
    return new ParameterException(spec.commandLine(), noCommand(name, known, known));
  }

  /// What to say to who names a command that there is not.
  ///
  /// @param known the commands that there are
  /// @param near what else may have been meant, and those
  static String noCommand(String name, Collection<String> known, Collection<String> near) {
    String all = known.isEmpty() ? "" : ": there are " + String.join(", ", known);
    String meant = Hints.near(name, near).map(hint -> "; " + hint).orElse("");
    return "no command is called `" + Printable.of(name) + "`" + all + meant;
  }
}
