package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.State;
import java.util.List;

/// Markdown for GitHub's job summary: the decision, the counts, a table of findings an item, and of
/// a go-live what people say and must say.
final class SummaryReport {
  /// A job summary holds 1 MiB, and is refused whole where it is more.
  private static final int MAX_BYTES = 1_000_000;

  /// The JSON has the rest.
  private static final int MAX_ROWS = 100;

  /// Longer texts are cut: a hostile name is as long as its file.
  private static final int MAX_CELL = 4000;

  private final Decision decision;
  private final BoundedText out = new BoundedText(MAX_BYTES);
  private final MarkdownParts parts;
  private final MarkdownPeople people;

  private SummaryReport(Decision decision, ReportOptions options) {
    this.decision = decision;
    this.parts = new MarkdownParts(decision, options, out, MAX_ROWS, MAX_CELL);
    this.people = new MarkdownPeople(decision, parts);
  }

  static String write(Decision decision, ReportOptions options) {
    var report = new SummaryReport(decision, options);
    report.write();
    return report.out.toString();
  }

  private void write() {
    parts.head();
    parts.counts();
    title("Inputs");
    parts.inputs();
    if (!decision.unseen().isEmpty()) {
      title("No check looks at these");
      parts.unseen();
    }
    items("Failed", State.FAIL);
    people();
    items("Unknown", State.UNKNOWN);
    items("Waived", State.WAIVED);
    if (!decision.weakenings().isEmpty()) {
      title("Weakened");
      parts.weakenings();
    }
    if (!decision.notes().isEmpty()) {
      title("Notes");
      parts.notes();
    }
    parts.leftOut();
    parts.foot();
  }

  private void people() {
    if (!people.isAsked()) {
      return;
    }
    people
        .sections(people::isNamed)
        .forEach((title, body) -> {
          title(title);
          body.run();
        });
  }

  private void title(String text) {
    out.line("### " + text);
    out.line("");
  }

  private void items(String title, State state) {
    List<ItemResult> items = parts.items(state);
    if (!items.isEmpty()) {
      title(title);
      items.forEach(parts::item);
    }
  }
}
