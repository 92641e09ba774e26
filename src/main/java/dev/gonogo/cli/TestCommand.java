package dev.gonogo.cli;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.policy.TriedExample;
import dev.gonogo.policy.TriedMutant;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;
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

  @Option(
      names = "--mutate",
      description =
          "Change every check in every small way, and name the changes that no example notices.")
  private boolean mutate;

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
    if (mutate && !problems.hasErrors()) {
      return mutate(checklist);
    }
    long failed = tried.stream().filter(example -> !example.kept()).count();
    context.terminal().out().println((tried.size() - failed) + " passed, " + failed + " failed");
    return problems.hasErrors() ? 1 : 0;
  }

  private int mutate(Checklist checklist) {
    List<TriedMutant> tried =
        PolicyCompiler.mutate(checklist, new Problems()).orElseThrow();
    var problems = new Problems();
    tried.stream()
        .filter(mutant -> !mutant.noticed())
        .forEach(mutant -> problems.report(mutant.source(), new UnnoticedMutant(mutant)));
    context.terminal().err().print(problems.drawn());
    context.terminal().err().flush();
    long noticed = tried.stream().filter(TriedMutant::noticed).count();
    context
        .terminal()
        .out()
        .println(noticed + " of " + tried.size() + " mutants noticed by an example");
    return problems.hasErrors() ? 1 : 0;
  }

  /// A change to a check that none of its examples shows.
  private record UnnoticedMutant(TriedMutant mutant) implements Problem {
    @Override
    public Span at() {
      return mutant.at();
    }

    @Override
    public String words() {
      return "no example of `" + mutant.check() + "` notices " + mutant.words();
    }

    @Override
    public Optional<String> hint() {
      return Optional.of("show one whose verdict it changes");
    }
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
