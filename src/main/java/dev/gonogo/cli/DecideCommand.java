package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gonogo decide`: do we go?
@Command(
    name = "decide",
    description = "Decide by files and people whether to go live: GO, HOLD or NO-GO.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DecideCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description =
          "What goes live. Its gonogo.yaml names the checklist, and beside it lies golive.")
  private List<String> inputs = List.of();

  @Mixin private GoLiveOptions goLive = new GoLiveOptions();

  @Mixin private JudgeOptions options = new JudgeOptions();

  DecideCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Context then = goLive.in(context);
    Judging judging = Judging.prepare(then, options, inputs);
    Decision decision;
    try (Progress progress = Progress.on(then.terminal())) {
      decision = judging.decide(judging.goLive(goLive), progress);
    }
    return judging.publish(decision);
  }
}
