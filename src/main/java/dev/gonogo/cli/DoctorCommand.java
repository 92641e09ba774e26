package dev.gonogo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `gonogo doctor`: whether gonogo itself is well here.
@Command(
    name = "doctor",
    description =
        "Tell whether gonogo itself is well here: its Java, its quick start, its cache, the project;"
            + " and how to mend what is not.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:all is well", "1:something is not"})
final class DoctorCommand implements Callable<Integer> {
  private final Context context;

  DoctorCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<Checkup.Answer> answers =
        new Checkup(context, Launch.ofProcess(), System.getenv()).answers();
    context.terminal().out().print(Checkup.drawn(answers, context.terminal().width()));
    return answers.stream().anyMatch(Checkup.Answer.Ill.class::isInstance) ? 1 : 0;
  }
}
