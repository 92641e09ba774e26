package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Markdown for the meeting that decides whether to go: the decision, a box for each role that must
/// answer, what is refused, who attested what, what is waived until when, what weakens it, and what
/// changed since the last decision that was recorded.
final class MinutesReport {
  /// All of it must be there; the limit is for hostile lengths.
  private static final int MAX_BYTES = 10_000_000;

  private static final int MAX_ROWS = 5000;
  private static final int MAX_CELL = 2000;

  private final Decision decision;
  private final Question.GoLive asked;
  private final ReportOptions options;
  private final BoundedText out = new BoundedText(MAX_BYTES);
  private final MarkdownParts parts;
  private final MarkdownPeople people;

  private MinutesReport(Decision decision, Question.GoLive asked, ReportOptions options) {
    this.decision = decision;
    this.asked = asked;
    this.options = options;
    this.parts = new MarkdownParts(decision, options, out, MAX_ROWS, MAX_CELL);
    this.people = new MarkdownPeople(decision, parts);
  }

  /// @throws IllegalArgumentException for a decision of files alone, which no meeting made
  static String write(Decision decision, ReportOptions options) {
    var asked =
        switch (decision.question()) {
          case Question.GoLive goLive -> goLive;
          case Question.Files _ -> throw new IllegalArgumentException("nobody met over files");
        };
    var report = new MinutesReport(decision, asked, options);
    report.head();
    report.toAnswer();
    report.amiss();
    report.settled();
    report.changes();
    report.title("Inputs");
    report.parts.inputs();
    report.parts.leftOut();
    report.parts.foot();
    return report.out.toString();
  }

  private void head() {
    parts.line("# " + decision.headline() + ": " + parts.of(asked.subject()));
    parts.line("");
    parts.line("**" + decision.headline() + "** " + parts.of(Wording.sentence(decision)) + ".");
    parts.line("");
    asked.release().ifPresent(name -> parts.line("- Release: " + parts.of(name)));
    parts.line(
        "- Decided: "
            + GoLiveWords.minute(decision.at())
            + (asked.rehearsed() ? ", a rehearsal: the clock was set by hand" : ""));
    parts.line("- Asked: through " + asked.through().word() + ", gate " + Wording.gate(decision));
    decision.errors().forEach(error -> parts.line("- **Error:** " + parts.of(error)));
    decision.inputs().stream()
        .filter(Decision.InputAccount::refused)
        .forEach(input ->
            parts.line(
                "- **Refused:** "
                    + parts.code(input.name())
                    + " "
                    + parts.of(input.skipped().orElseThrow())));
    parts.line("");
  }

  private void toAnswer() {
    title("To answer");
    if (people.hasDuties()) {
      people.duties("[ ] ", decision::blocks);
    } else {
      nothing();
    }
  }

  private void amiss() {
    Map<String, Runnable> sections = people.sections(decision::blocks);
    sections.remove(MarkdownPeople.WAITING);
    title(MarkdownPeople.REFUSED);
    Optional.ofNullable(sections.remove(MarkdownPeople.REFUSED)).orElse(this::nothing).run();
    ofState("Failed", State.FAIL);
    ofState("Unknown", State.UNKNOWN);
    sections.forEach((title, body) -> {
      title(title);
      body.run();
    });
  }

  private void ofState(String title, State state) {
    List<ItemResult> items = parts.items(state);
    if (!items.isEmpty()) {
      title(title);
      items.forEach(parts::item);
    }
  }

  private void settled() {
    ofState("Waived", State.WAIVED);
    title("Weakens this decision");
    if (decision.weakenings().isEmpty()) {
      nothing();
    } else {
      parts.weakenings();
    }
    if (!decision.notes().isEmpty()) {
      title("Notes");
      parts.notes();
    }
  }

  private void changes() {
    options
        .changes()
        .ifPresent(changes -> {
          title("Changed since " + parts.of(changes.since()));
          changes.words().forEach(words -> parts.line("- " + parts.of(words)));
          if (changes.words().isEmpty()) {
            nothing();
          } else {
            parts.line("");
          }
        });
  }

  private void nothing() {
    parts.line("Nothing.");
    parts.line("");
  }

  private void title(String text) {
    parts.line("## " + text);
    parts.line("");
  }
}
