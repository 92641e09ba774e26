package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Verdict;
import dev.gonogo.source.Printable;
import java.util.List;
import java.util.function.UnaryOperator;

/// GitHub's workflow commands: an annotation for each finding of an item that failed, is unknown or
/// is waived, those that decide first, and one that says the decision.
///
/// What decides is an error, what is waived a notice, all else a warning. A finding whose file has
/// no line that helps stands at the checklist's line. GitHub shows ten of each level a step; the
/// job summary holds all.
final class AnnotationReport {
  /// More types of things that no check looks at are counted.
  private static final int MAX_TYPES = 100;

  /// More files of one reason, or in all, are counted.
  private static final int MAX_SKIPPED = 20;

  private final ReportOptions options;
  private final StringBuilder out = new StringBuilder();

  private AnnotationReport(ReportOptions options) {
    this.options = options;
  }

  static String write(Decision decision, ReportOptions options) {
    var report = new AnnotationReport(options);
    report.decision(decision);
    decision.blocks().forEach(item -> report.findings(item, true));
    decision.items().stream()
        .filter(item -> !decision.blocks(item))
        .forEach(item -> report.findings(item, false));
    decision.errors().forEach(error -> report.plain("error", "gonogo", error));
    decision.inputs().stream()
        .filter(Decision.InputAccount::refused)
        .forEach(input ->
            report.plain("error", "gonogo", input.name() + ": " + input.skipped().orElseThrow()));
    if (!decision.unseen().isEmpty()) {
      report.plain("notice", "gonogo", Wording.unseen(decision.unseen(), MAX_TYPES));
    }
    Wording.skipped(decision, MAX_SKIPPED, UnaryOperator.identity()).stream()
        .limit(MAX_TYPES)
        .forEach(words -> report.plain("notice", "gonogo", words));
    List<String> files = Wording.files(decision);
    if (!files.isEmpty()) {
      report.plain("notice", "inputs", Wording.first(files, MAX_SKIPPED));
    }
    Wording.ages(decision).forEach(age -> report.plain("notice", "gonogo", age));
    decision.weakenings().forEach(w -> report.plain("notice", "weakened", w.words()));
    report.plain("notice", "checklist", Wording.rules(decision.rules()));
    decision.notes().forEach(note -> report.plain("notice", "gonogo", note));
    return report.out.toString();
  }

  private void decision(Decision decision) {
    plain(
        decision.passed() ? "notice" : "error",
        decision.headline(),
        decision.headline() + " " + Wording.sentence(decision));
  }

  private void findings(ItemResult item, boolean blocks) {
    for (Finding finding : Wording.told(item)) {
      boolean waived = finding.waiver().isPresent();
      String level = waived ? "notice" : blocks && decides(item, finding) ? "error" : "warning";
      annotate(level, item, finding);
    }
  }

  // Beside a failure, what is unknown of the same item does not decide.
  private static boolean decides(ItemResult item, Finding finding) {
    return finding.verdict() == Verdict.FAIL || item.state() == State.UNKNOWN;
  }

  private void annotate(String level, ItemResult item, Finding finding) {
    RepositoryPlace at = RepositoryPlace.of(item.item(), finding, options.folders());
    String where = at.ofValue() ? "" : "%0A" + data(Wording.place(finding));
    out.append("::")
        .append(level)
        .append(" file=")
        .append(property(at.path()))
        .append(",line=" + at.place().line() + ",col=" + at.place().column() + ",title=")
        .append(property(title(item, finding)))
        .append("::")
        .append(data(Wording.whole(finding)))
        .append(where)
        .append('\n');
  }

  private static String title(ItemResult item, Finding finding) {
    return item.item().id() + " (" + item.item().severity().word() + "): " + Wording.word(finding);
  }

  private void plain(String level, String title, String text) {
    out.append("::")
        .append(level)
        .append(" title=")
        .append(property(title))
        .append("::")
        .append(data(text))
        .append('\n');
  }

  // The escapes of GitHub's runner (actions/toolkit, command.ts); line ends are none any more.
  private static String data(String text) {
    return Printable.of(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
