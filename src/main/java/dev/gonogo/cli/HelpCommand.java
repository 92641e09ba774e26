package dev.gonogo.cli;

import dev.gonogo.source.Nearest;
import java.util.ArrayList;
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
    String meant = Nearest.of(name, known).map(n -> ", did you mean `" + n + "`?").orElse("");
    return new ParameterException(
        spec.commandLine(),
        "no command is called `"
            + name
            + "`"
            + (known.isEmpty() ? "" : ": there are " + String.join(", ", known))
            + meant);
  }
}
