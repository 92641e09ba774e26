package dev.gonogo.cli;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.policy.TriedExample;
import dev.gonogo.source.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
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
      description = "Name every example and every mutant, and not only those to be mended.")
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
    if (acceptedFile.isPresent() && !mutate) {
      throw new UserError("gonogo: --accepted is of no use without --mutate");
    }
    AcceptedMutants accepted = mutate ? accepted() : AcceptedMutants.none();
    var problems = new Problems();
    Content files = content.read(context);
    Checklist checklist = ChecklistBuild.read(files, problems);
    SortedSet<String> strangers =
        ChecklistBuild.names(checklist, content.catalogue(context), problems);
    List<TriedExample> tried =
        PolicyCompiler.test(checklist, problems)
            .orElseThrow(() -> new UserError(problems.drawn() + "gonogo: nothing was tested"));
    Terminal terminal = context.terminal();
    if (verbose) {
      tried.forEach(example -> terminal.out().println(line(example)));
    }
    terminal.err().print(problems.drawn());
    terminal.err().flush();
    long failed = tried.stream().filter(example -> !example.kept()).count();
    terminal.out().println((tried.size() - failed) + " passed, " + failed + " failed");
    terminal.out().print(ChecklistBuild.told(strangers));
    if (problems.hasErrors()) {
      if (failed == 0) {
        // "0 failed" alone would not tell why it ends with 1.
        terminal.err().println("gonogo: the checklist has " + ChecklistBuild.errors(problems));
      }
      if (mutate) {
        terminal.err().println("gonogo: nothing was mutated: mend what is above first");
      }
      return 1;
    }
    if (!mutate) {
      return 0;
    }
    // What holds the checks of a pack is its own business.
    Map<String, Path> places = files.places();
    return new Mutation(terminal, accepted, verbose)
        .run(checklist.only(item -> places.containsKey(item.source().name())));
  }

  private AcceptedMutants accepted() {
    var problems = new Problems();
    Optional<Path> file = acceptedFile.map(context::at).or(this::ofProject);
    AcceptedMutants accepted =
        file.map(path -> AcceptedMutants.read(context.read(path), problems))
            .orElseGet(AcceptedMutants::none);
    if (problems.hasErrors()) {
      throw new UserError(problems.drawn() + "gonogo: nothing was mutated");
    }
    return accepted;
  }

  /// What the project accepts of its own checklist says nothing of another.
  private Optional<Path> ofProject() {
    return content.isOfProject(context)
        ? Optional.of(Project.around(context).root().resolve(ACCEPTED)).filter(Files::exists)
        : Optional.empty();
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
