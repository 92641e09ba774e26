package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.statement.Referenced;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `gonogo decide`: do we go?
@Command(
    name = "decide",
    description = "Decide by files and people whether to go live: GO, HOLD or NO-GO.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DecideCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "0..*",
      paramLabel = "DIR|FILE",
      description =
          "What goes live. Its gonogo.yaml names the checklist, and beside it lies golive.")
  private List<String> inputs = List.of();

  @Mixin private GoLiveOptions goLive = new GoLiveOptions();

  @Mixin private JudgeOptions options = new JudgeOptions();

  @Mixin private SummaryOptions summary = new SummaryOptions();

  @Mixin private RecordOptions recording = new RecordOptions();

  @Option(
      names = "--verify",
      paramLabel = "FILE",
      description =
          "Make the decision of a record again, from the files as they are, and compare. 0: equal;"
              + " 1: otherwise.")
  private Optional<Path> verify = Optional.empty();

  @Spec private CommandSpec spec;

  DecideCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    options.refuseNewOnly();
    if (verify.isPresent()) {
      return Verifying.verify(context, verify.get(), inputs, options);
    }
    if (inputs.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Missing required parameter: 'DIR|FILE': what goes live");
    }
    summary.look(context, options.outputs, goLive);
    Context then = goLive.in(context);
    if (!recording.record) {
      Made made = decide(then, inputs);
      int status = made.publish();
      return made.summarise(summary, Optional.empty()) ? status : 2;
    }
    RecordDesk desk = RecordDesk.open(then, recording, options, inputs);
    Made made = decide(desk.context(), desk.names());
    int status = made.publish();
    Optional<Referenced> kept = desk.keep(made.judging(), made.decision(), made.asked());
    boolean told = made.summarise(summary, kept);
    return told && kept.isPresent() ? status : 2;
  }

  /// A decision with all that made it.
  private record Made(Judging judging, GoLive asked, Decision decision) {
    int publish() throws IOException {
      return new Publication(judging, decision).publish();
    }

    boolean summarise(SummaryOptions summary, Optional<Referenced> kept) throws IOException {
      return new Publication(judging, decision).summarise(summary, kept);
    }
  }

  private Made decide(Context then, List<String> names) throws IOException {
    Judging judging = Judging.prepare(then, options, names);
    GoLive asked = judging.goLive(goLive);
    try (Progress progress = Progress.on(then.terminal())) {
      return new Made(judging, asked, judging.decide(asked, progress));
    }
  }
}
