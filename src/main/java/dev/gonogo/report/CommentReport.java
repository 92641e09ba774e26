package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.State;
import java.util.List;
import java.util.stream.Stream;

/// Markdown for a comment on a pull request: the decision, what decides, what weakens, and all else
/// folded away. It has room in the comment of a forge whatever was found, and says what had none.
final class CommentReport {
  /// By its first line a bot finds the comment that it wrote before.
  static final String MARK = "<!-- gonogo:comment -->";

  /// GitHub refuses a comment of more than 65,536 characters.
  static final int MAX_BYTES = 65_000;

  private static final int MAX_ROWS = 50;
  private static final int MAX_CELL = 300;

  private final Decision decision;
  private final BoundedText out = new BoundedText(MAX_BYTES);
  private final MarkdownParts parts;
  private final MarkdownPeople people;

  private CommentReport(Decision decision, ReportOptions options) {
    this.decision = decision;
    this.parts = new MarkdownParts(decision, options, out, MAX_ROWS, MAX_CELL);
    this.people = new MarkdownPeople(decision, parts);
  }

  static String write(Decision decision, ReportOptions options) {
    var report = new CommentReport(decision, options);
    report.write();
    return report.out.toString();
  }

  private void write() {
    out.line(MARK);
    parts.head();
    if (!decision.errors().isEmpty()) {
      out.line("");
    }
    decides("Failed", State.FAIL);
    people();
    decides("Unknown", State.UNKNOWN);
    if (!decision.weakenings().isEmpty()) {
      out.line("### Weakened");
      out.line("");
      parts.weakenings();
    }
    folded("Does not decide", decidesNothing());
    folded("Waived", parts.items(State.WAIVED));
    folded("Counts", parts::counts);
    folded("Inputs", parts::inputs);
    if (!decision.unseen().isEmpty()) {
      folded("No check looks at these", parts::unseen);
    }
    if (!decision.notes().isEmpty()) {
      folded("Notes", parts::notes);
    }
    parts.leftOut();
    parts.foot();
  }

  /// Who attested what is folded away: it asks nothing of the reader.
  private void people() {
    if (!people.isAsked()) {
      return;
    }
    people
        .sections(people::isNamed)
        .forEach((title, body) -> {
          if (title.equals(MarkdownPeople.ATTESTED)) {
            folded(title, body);
          } else {
            out.line("### " + title);
            out.line("");
            body.run();
          }
        });
  }

  private void decides(String title, State state) {
    List<ItemResult> items = parts.items(state).stream().filter(decision::blocks).toList();
    if (!items.isEmpty()) {
      out.line("### " + title);
      out.line("");
      items.forEach(parts::itemToMend);
    }
  }

  private List<ItemResult> decidesNothing() {
    return Stream.of(State.FAIL, State.UNKNOWN)
        .flatMap(state -> parts.items(state).stream())
        .filter(item -> !decision.blocks(item))
        .toList();
  }

  private void folded(String title, List<ItemResult> items) {
    if (!items.isEmpty()) {
      folded(title, () -> items.forEach(parts::item));
    }
  }

  private void folded(String title, Runnable body) {
    out.line("<details><summary>" + title + "</summary>");
    out.line("");
    body.run();
    out.last("</details>");
    out.last("");
  }
}
