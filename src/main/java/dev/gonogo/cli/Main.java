package dev.gonogo.cli;

import dev.gonogo.source.Printable;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var metrics = new Metrics();
    Terminal terminal =
        Terminal.ofProcess(System.getProperty("gonogo.terminal", ""), System.getenv());
    var context =
        new Context(
            terminal,
            Path.of(""),
            Clock.systemUTC(),
            UserCache.of(System.getenv()),
            Build.ofJar(),
            metrics);
    int status = run(context, args);
    terminal.flush();
    System.exit(status);
  }

  /// Runs one command line.
  ///
  /// @return the exit status: 0 PASS or GO, 1 FAIL or NO-GO, 2 something is wrong, 3 UNKNOWN or
  ///   HOLD, 4 nothing was judged
  static int run(Context context, String... args) {
    Terminal terminal = context.terminal();
    var line = new CommandLine(new Gonogo(), new CommandFactory(context));
    line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(terminal.width())
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler((wrong, _) -> explain(terminal, wrong))
        .setExecutionExceptionHandler((thrown, _, _) -> explain(terminal, thrown));
    return line.execute(args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int explain(Terminal terminal, ParameterException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    // The help of `help` would help nobody.
    CommandSpec asked = command.helpCommand() ? Objects.requireNonNull(command.parent()) : command;
    terminal.out().flush();
    Optional<String> unknown = unknownCommand(wrong);
    terminal.err().println("gonogo: " + unknown.orElseGet(() -> firstLine(wrong)));
    if (unknown.isEmpty()) {
      CommandLine.UnmatchedArgumentException.printSuggestions(wrong, writer(terminal.err()));
    }
    terminal.err().println("Try `" + asked.qualifiedName() + " --help`.");
    return 2;
  }

  /// What to say where a word stands for a command and is none; `version` may be meant for
  /// `--version`.
  private static Optional<String> unknownCommand(ParameterException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    if (!(wrong instanceof UnmatchedArgumentException unmatched)
        || unmatched.isUnknownOption()
        || command.subcommands().isEmpty()) {
      return Optional.empty();
    }
    List<String> commands = List.copyOf(command.subcommands().keySet());
    List<String> near = new ArrayList<>(commands);
    near.addAll(command.optionsMap().keySet());
    return Optional.of(HelpCommand.noCommand(unmatched.getUnmatched().getFirst(), commands, near));
  }

  private static int explain(Terminal terminal, Exception thrown) {
    terminal.out().flush();
    if (thrown instanceof UserError error) {
      terminal.err().println(error.getMessage());
      return 2;
    }
    if (thrown instanceof FileSystemException wrong) {
      terminal.err().println(unreachable(wrong));
      return 2;
    }
    terminal
        .err()
        .println("gonogo: a mistake of ours, not of yours: " + Printable.of(thrown.toString()));
    if (System.getenv("GONOGO_DEBUG") != null) {
      thrown.printStackTrace(terminal.err());
    } else {
      terminal.err().println("Set GONOGO_DEBUG=1 to see where, and please report it.");
    }
    return 2;
  }

  /// One line for a file that could not be read or written.
  static String unreachable(FileSystemException wrong) {
    return "gonogo: " + Printable.of(wrong.getFile() + ": " + FileTree.reason(wrong));
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
