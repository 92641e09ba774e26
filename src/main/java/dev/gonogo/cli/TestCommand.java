package dev.gonogo.cli;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.policy.TriedExample;
import dev.gonogo.source.Problems;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `gonogo test`: every example of every check, through the engine.
@Command(
    name = "test",
    description = "Hold every check against its own examples.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TestCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = {"-v", "--verbose"},
      description = "Name every example, and not only those that do not hold.")
  private boolean verbose;

  TestCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var problems = new Problems();
    Checklist checklist = ChecklistBuild.read(content.read(context), problems);
    List<TriedExample> tried =
        PolicyCompiler.test(checklist, problems)
            .orElseThrow(() -> new UserError(problems.drawn() + "gonogo: nothing was tested"));
    if (verbose) {
      tried.forEach(example -> context.terminal().out().println(line(example)));
    }
    context.terminal().err().print(problems.drawn());
    context.terminal().err().flush();
    long failed = tried.stream().filter(example -> !example.kept()).count();
    context.terminal().out().println((tried.size() - failed) + " passed, " + failed + " failed");
    return problems.hasErrors() ? 1 : 0;
  }

  private static String line(TriedExample example) {
    return (example.kept() ? "holds  " : "FAILS  ")
        + example.expected().word()
        + "  "
        + example.check()
        + "  "
        + example.place();
  }
}
