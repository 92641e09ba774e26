package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.statement.Referenced;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gonogo run`: builds the checklist, judges, and shows the decision in the site.
@Command(
    name = "run",
    description =
        "Build the checklist, judge a folder against it, and put the decision in the site.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description = "What to judge. Its gonogo.yaml names the checklist.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where policies, policies-test and site go. Otherwise beside the checklist.")
  private Optional<Path> out = Optional.empty();

  @Mixin private GoLiveOptions goLive = new GoLiveOptions();

  @Mixin private JudgeOptions options = new JudgeOptions();

  @Mixin private SummaryOptions summary = new SummaryOptions();

  @Mixin private RecordOptions recording = new RecordOptions();

  RunCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    options.refuseNewOnly();
    summary.look(context, options.outputs, goLive);
    Context then = goLive.in(context);
    if (!recording.record) {
      return run(then, inputs, Optional.empty());
    }
    out = out.map(then::at).map(Path::toAbsolutePath);
    RecordDesk desk = RecordDesk.open(then, recording, options, inputs);
    return run(desk.context(), desk.names(), Optional.of(desk));
  }

  private int run(Context context, List<String> inputs, Optional<RecordDesk> desk)
      throws IOException {
    Project project = Judging.project(context, options, inputs).orBuiltIn();
    Catalogue catalogue = Catalogue.of(context, project);
    Content files = project.content(context);
    Path target = out.map(context::at).orElse(files.home());
    ChecklistBuild built;
    Judging judging;
    GoLive asked;
    Decision decision;
    try (Progress progress = Progress.on(context.terminal())) {
      progress.step("compiling the checklist");
      built = ChecklistBuild.of(files, context.build(), catalogue);
      judging =
          Judging.with(
              context, options, inputs, project, files, built.policies().compiled(), catalogue);
      asked = judging.goLive(goLive);
      decision = judging.decide(asked, progress);
      progress.step("writing policies and the site");
      for (FileTree tree : BuildCommand.trees(built, target)) {
        tree.write();
      }
      BuildCommand.site(built, Optional.of(decision), target, context.build()).write();
      BuildCommand.sign(target);
      files.store(context, judging.strangers()).keep(built.policies().compiled());
    }
    context.terminal().err().print(built.warnings());
    var publication = new Publication(judging, decision);
    int status = publication.publish();
    Optional<Referenced> kept =
        desk.isPresent() ? desk.get().keep(judging, decision, asked) : Optional.empty();
    boolean told = publication.summarise(summary, kept);
    return told && (desk.isEmpty() || kept.isPresent()) ? status : 2;
  }
}
