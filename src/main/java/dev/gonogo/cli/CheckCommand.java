package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gonogo check`: judges files, in CI.
@Command(
    name = "check",
    description = "Judge files and folders: PASS, FAIL or UNKNOWN.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "What to judge; `-` is standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private JudgeOptions options = new JudgeOptions();

  CheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    SummaryOptions.refuse(options.outputs);
    Judging judging = Judging.prepare(context, options, inputs);
    Decision decision;
    try (Progress progress = Progress.on(context.terminal())) {
      decision = judging.decide(new Question.Files(), progress);
    }
    return new Publication(judging, decision).publish();
  }
}
