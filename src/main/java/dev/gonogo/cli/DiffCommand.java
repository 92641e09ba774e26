package dev.gonogo.cli;

import dev.gonogo.record.RecordDifference;
import dev.gonogo.record.RecordFolder;
import dev.gonogo.report.DifferenceReport;
import dev.gonogo.report.DifferenceReport.Named;
import dev.gonogo.report.Report;
import dev.gonogo.source.Problems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gonogo diff`: what changed from one record to another.
@Command(
    name = "diff",
    description = "Say in words what changed from one recorded decision to another.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The first record, as in golive/decisions/20261201T080000Z-go.json.")
  private Path from = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "The second one.")
  private Path to = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT",
      converter = OutputSpec.Converter.class,
      description = "console (the default) or json.")
  private Optional<OutputSpec> output = Optional.empty();

  DiffCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    boolean json = isJson(output);
    Named before = read(context, from);
    Named after = read(context, to);
    RecordDifference difference = RecordDifference.of(before.record(), after.record());
    context
        .terminal()
        .out()
        .print(
            json
                ? DifferenceReport.json(before, after, difference)
                : DifferenceReport.console(before, after, difference, context.terminal().width()));
    return 0;
  }

  /// Whether JSON is asked for; a format that has no words for records ends the command.
  static boolean isJson(Optional<OutputSpec> output) {
    if (output.isEmpty()) {
      return false;
    }
    Optional<Report> report = output.get().report();
    boolean json = report.equals(Optional.of(Report.JSON));
    if (output.get().file().isPresent() || !(json || report.equals(Optional.of(Report.CONSOLE)))) {
      throw new UserError(
          "gonogo: of records there is `--output console` and `--output json`, on standard output");
    }
    return json;
  }

  /// A record; what is none ends the command.
  static Named read(Context context, Path file) {
    var problems = new Problems();
    String shown = context.shown(context.at(file));
    return RecordFolder.read(context.at(file), shown, problems)
        .map(record -> new Named(shown, record))
        .orElseThrow(
            () -> new UserError(problems.drawn() + "gonogo: nothing was done: this is no record"));
  }
}
