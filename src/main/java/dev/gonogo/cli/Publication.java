package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Outcome;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.Question.GoLive;
import dev.gonogo.record.Change;
import dev.gonogo.record.RecordFolder;
import dev.gonogo.report.Report;
import dev.gonogo.report.ReportOptions;
import dev.gonogo.report.ReportOptions.Changes;
import dev.gonogo.statement.Referenced;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a decision goes: to each report that is asked for, and to who asked.
final class Publication {
  private final Judging judging;
  private final Context context;
  private final JudgeOptions options;
  private final Decision decision;

  Publication(Judging judging, Decision decision) {
    this.judging = judging;
    this.context = judging.context();
    this.options = judging.options();
    this.decision = decision;
  }

  /// Ends the command where a report is asked for that has nothing to say of the question: who
  /// waits for one must not wait for nothing.
  static void outputsMustTell(JudgeOptions options, Question question) {
    options.outputs.stream()
        .flatMap(output -> output.report().stream())
        .filter(report -> !report.tells(question))
        .findFirst()
        .ifPresent(report -> {
          throw new UserError(
              "gonogo: `"
                  + report.word()
                  + "` tells of a decision whether to go, and `check` asks files alone: use"
                  + " `gonogo decide`");
        });
  }

  /// Writes the reports and says how it ends.
  ///
  /// @return the exit status
  int publish() throws IOException {
    judging.refused().forEach(wrong -> context.terminal().err().print(wrong.drawn()));
    context.terminal().err().flush();
    ReportOptions how = how(changes());
    boolean written = true;
    for (OutputSpec output : outputs()) {
      if (output.report().isPresent()) {
        written &= put(output, output.report().get().write(decision, how));
      }
    }
    context.metrics().done("reports");
    if (options.metrics) {
      context.terminal().err().print(context.metrics().drawn());
    }
    return written ? decision.exitStatus() : 2;
  }

  /// Writes the verification summaries that are asked for, when all else is done.
  ///
  /// @param kept the record of the decision, where one was written
  /// @return whether all could be written
  boolean summarise(SummaryOptions summary, Optional<Referenced> kept) throws IOException {
    boolean written = true;
    for (OutputSpec output : options.outputs) {
      if (output.report().isEmpty()) {
        Optional<String> text = summary.write(context, decision, how(), kept);
        written &= text.isPresent() && put(output, text.get());
      }
    }
    return written;
  }

  /// How reports are written of what nothing is compared with.
  ReportOptions how() {
    return how(Optional.empty());
  }

  private ReportOptions how(Optional<Changes> changes) {
    // Names in reports are from the root of the repository on, where there is one.
    Path repository = Context.checkout(context.directory());
    return new ReportOptions(
        context.terminal().width(),
        context.terminal().colour(),
        // The checklist in the jar has no site here.
        options.siteUrl.or(() -> judging.named().map(_ -> "site/")),
        RunnerLinks.of(System.getenv()),
        new ReportOptions.Folders(context.directory(), judging.content().places(), repository),
        judging.took(),
        changes);
  }

  /// What changed since the last record, for the one report that tells it. Of what could not all be
  /// judged nothing is told: what is missing then would look as if it had gone.
  private Optional<Changes> changes() throws IOException {
    boolean told =
        options.outputs.stream()
            .anyMatch(output -> output.report().equals(Optional.of(Report.MINUTES)));
    if (!told
        || decision.outcome() == Outcome.BROKEN
        || !(decision.question() instanceof GoLive asked)) {
      return Optional.empty();
    }
    LastRecord last =
        LastRecord.of(context, judging.project().root(), asked.subject(), decision.at());
    return last.since(Recording.of(judging, decision, asked))
        .map(difference ->
            new Changes(
                RecordFolder.NAME + "/" + last.kept().orElseThrow().name(),
                difference.mismatches().stream().map(Change::words).toList()));
  }

  private boolean put(OutputSpec output, String text) throws IOException {
    if (output.file().isPresent()) {
      return write(context.at(output.file().get()), text);
    }
    context.terminal().out().print(text);
    return true;
  }

  // A report that cannot be written does not keep the others from their readers.
  private boolean write(Path file, String text) throws IOException {
    try {
      FileTree.writeWhole(file, text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileSystemException e) {
      context.terminal().err().println(Main.unreachable(e));
      return false;
    }
  }

  // A person who only asked for files still wants to see the decision.
  private List<OutputSpec> outputs() {
    var all = new ArrayList<>(options.outputs);
    long printed = all.stream().filter(output -> output.file().isEmpty()).count();
    if (printed > 1) {
      throw new UserError(
          "gonogo: only one format fits standard output: give the others a file, as in"
              + " `--output sarif=gonogo.sarif`");
    }
    if (printed == 0) {
      all.add(new OutputSpec(Optional.of(Report.CONSOLE), Optional.empty()));
    }
    return all;
  }
}
