package dev.gonogo.cli;

import picocli.CommandLine;

/// Makes the commands: those that touch the world are handed their [Context].
///
/// A table instead of picocli's reflection, so that a native image stays possible.
final class CommandFactory implements CommandLine.IFactory {
  private final Context context;

  CommandFactory(Context context) {
    this.context = context;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Object command =
        switch (type.getSimpleName()) {
          case "InitCommand" -> new InitCommand(context);
          case "BuildCommand" -> new BuildCommand(context);
          case "CheckCommand" -> new CheckCommand(context);
          case "DecideCommand" -> new DecideCommand(context);
          case "DiffCommand" -> new DiffCommand(context);
          case "RunCommand" -> new RunCommand(context);
          case "ParseCommand" -> new ParseCommand(context);
          case "TestCommand" -> new TestCommand(context);
          case "IdsCommand" -> new IdsCommand(context);
          case "PacksCommand" -> new PacksCommand(context);
          case "AttestCommand" -> new AttestCommand(context);
          case "RefuseCommand" -> new RefuseCommand(context);
          case "WithdrawCommand" -> new WithdrawCommand(context);
          case "NoteCommand" -> new NoteCommand(context);
          case "StatusCommand" -> new StatusCommand(context);
          case "LogCommand" -> new LogCommand(context);
          case "DoctorCommand" -> new DoctorCommand(context);
          case "RegoEvalCommand" -> new RegoEvalCommand(context, System.in);
          case "VersionText" -> new Gonogo.VersionText(context);
          default -> CommandLine.defaultFactory().create(type);
        };
    return type.cast(command);
  }
}
