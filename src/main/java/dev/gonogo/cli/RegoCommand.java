package dev.gonogo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `gonogo rego`: the engine by itself, with the words of `opa`.
@Command(
    name = "rego",
    description = "The Rego engine by itself; flags and output follow opa's.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = RegoEvalCommand.class)
final class RegoCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
