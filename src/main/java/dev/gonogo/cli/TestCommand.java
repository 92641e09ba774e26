package dev.gonogo.cli;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.policy.TriedExample;
import dev.gonogo.policy.TriedMutant;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final String ACCEPTED = "mutants.yaml";

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

  @Option(
      names = "--accepted",
      paramLabel = "FILE",
      description =
          "With --mutate: the changes that need no example, each with its reason. Otherwise"
              + " mutants.yaml beside gonogo.yaml, where there is one.")
  private Optional<Path> acceptedFile = Optional.empty();

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
    var problems = new Problems();
    AcceptedMutants accepted = accepted(problems);
    if (problems.hasErrors()) {
      throw new UserError(problems.drawn() + "gonogo: nothing was mutated");
    }
    List<TriedMutant> tried = PolicyCompiler.mutate(checklist);
    tried.stream()
        .filter(mutant -> !mutant.noticed() && !accepted.accepts(mutant))
        .forEach(mutant -> problems.report(mutant.source(), new UnnoticedMutant(mutant)));
    accepted.reportUnused(problems);
    context.terminal().err().print(problems.drawn());
    context.terminal().err().flush();
    long noticed = tried.stream().filter(TriedMutant::noticed).count();
    context
        .terminal()
        .out()
        .println(
            noticed
                + " of "
                + tried.size()
                + " mutants are noticed by an example, "
                + accepted.used()
                + " accepted");
    return problems.hasErrors() ? 1 : 0;
  }

  private AcceptedMutants accepted(Problems problems) {
    Path beside = Project.around(context).root().resolve(ACCEPTED);
    Path file = acceptedFile.map(context::at).orElse(beside);
    return acceptedFile.isPresent() || Files.isRegularFile(file)
        ? AcceptedMutants.read(context.read(file), problems)
        : AcceptedMutants.read(Source.of(ACCEPTED, "[]"), problems);
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
