package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Unseen;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Markdown for GitHub's job summary: the decision, the counts, a table of findings an item.
final class SummaryReport {
  /// A job summary holds 1 MiB; the JSON has the rest.
  private static final int MAX_ROWS = 100;

  private final Decision decision;
  private final ReportOptions options;
  private final StringBuilder out = new StringBuilder();

  private SummaryReport(Decision decision, ReportOptions options) {
    this.decision = decision;
    this.options = options;
  }

  static String write(Decision decision, ReportOptions options) {
    var report = new SummaryReport(decision, options);
    report.head();
    report.inputs();
    report.unseen();
    report.items("Failed", State.FAIL);
    report.items("Unknown", State.UNKNOWN);
    report.items("Waived", State.WAIVED);
    report.weakenings();
    report.notes();
    return report.out.toString();
  }

  private void head() {
    String mark = decision.passed() ? "✅" : "⛔";
    line("## " + mark + " " + decision.headline());
    line("");
    line("**" + decision.headline() + "** " + MarkdownText.of(Wording.sentence(decision)) + ".");
    line("");
    decision.errors().forEach(error -> line("- **error** " + MarkdownText.of(error)));
    line("| State | Items |");
    line("|:--|--:|");
    for (State state : State.values()) {
      if (decision.count(state) > 0) {
        line("| " + Wording.counted(state) + " | " + decision.count(state) + " |");
      }
    }
    line("");
  }

  private void inputs() {
    line("### Inputs");
    line("");
    if (decision.inputs().isEmpty()) {
      line("None.");
      line("");
      return;
    }
    line("| Name | Kind | | SHA-256 |");
    line("|:--|:--|:--|:--|");
    for (InputAccount input : decision.inputs().stream().limit(MAX_ROWS).toList()) {
      String state =
          input
              .skipped()
              .map(why -> (input.refused() ? "**refused** " : "skipped: ") + MarkdownText.of(why))
              .orElse(
                  "judged" + input.made().map(at -> ", " + Wording.age(at, decision)).orElse(""));
      line(
          "| "
              + MarkdownText.code(input.name())
              + " | "
              + input.kind().orElse("")
              + " | "
              + state
              + " | "
              + digests(input)
              + " |");
    }
    more(decision.inputs().size());
    line("");
  }

  private static String digests(InputAccount input) {
    String files =
        input.files().stream()
            .limit(MAX_ROWS)
            .map(file ->
                MarkdownText.code(file.name())
                    + " "
                    + MarkdownText.code(Wording.digest(file.sha256())))
            .collect(Collectors.joining("<br>"));
    int more = input.files().size() - MAX_ROWS;
    return more > 0 ? files + "<br>… and " + more + " more" : files;
  }

  private void unseen() {
    if (decision.unseen().isEmpty()) {
      return;
    }
    line("### No check looks at these");
    line("");
    line("| Kind | Type | Count |");
    line("|:--|:--|--:|");
    for (Unseen things : decision.unseen().stream().limit(MAX_ROWS).toList()) {
      String type = MarkdownText.code(things.type());
      line("| " + things.kind().label() + " | " + type + " | " + things.count() + " |");
    }
    more(decision.unseen().size());
    line("");
  }

  private void items(String title, State state) {
    // What decides comes first, the heaviest of it before.
    List<ItemResult> items =
        Stream.concat(
                decision.blocks().stream(),
                decision.items().stream().filter(item -> !decision.blocks(item)))
            .filter(item -> item.state() == state)
            .toList();
    if (items.isEmpty()) {
      return;
    }
    line("### " + title);
    line("");
    items.forEach(this::item);
  }

  private void item(ItemResult result) {
    CompiledItem item = result.item();
    String title = MarkdownText.of(item.title());
    String linked =
        Wording.address(item, options)
            .map(address -> "<a href=\"" + Xml.text(address) + "\">" + title + "</a>")
            .orElse(title);
    line("#### " + linked);
    line("");
    boolean told = decision.blocks(result) || result.state() == State.WAIVED;
    String weight = item.severity().word() + (told ? "" : ", does not decide");
    line(MarkdownText.code(item.id()) + " · " + weight + " · " + MarkdownText.of(result.reason()));
    line("");
    line("| | Subject | Place | What | Found | Expected |");
    line("|:--|:--|:--|:--|:--|:--|");
    List<Finding> findings = Wording.told(result);
    findings.stream().limit(MAX_ROWS).forEach(this::row);
    more(findings.size());
    line("");
    card(item);
  }

  private void row(Finding finding) {
    String what =
        MarkdownText.of(Wording.words(finding))
            + finding
                .waiver()
                .map(waiver -> "<br>" + MarkdownText.of(Wording.acceptance(waiver)))
                .orElse("");
    line(
        "| "
            + Wording.word(finding)
            + " | "
            + MarkdownText.code(finding.subject())
            + " | "
            + MarkdownText.of(Wording.place(finding))
            + " | "
            + what
            + " | "
            + finding.found().map(value -> MarkdownText.code(Wording.value(value))).orElse("")
            + " | "
            + finding.expected().map(value -> MarkdownText.code(Wording.value(value))).orElse("")
            + " |");
  }

  private void card(CompiledItem item) {
    if (item.why().isBlank() && item.fix().isBlank()) {
      return;
    }
    line("<details><summary>Why, and how to mend it</summary>");
    line("");
    if (!item.why().isBlank()) {
      line(MarkdownText.of(item.why()));
      line("");
    }
    if (!item.fix().isBlank()) {
      line("**Fix.** " + MarkdownText.of(item.fix()));
      line("");
    }
    line("</details>");
    line("");
  }

  private void weakenings() {
    if (!decision.weakenings().isEmpty()) {
      line("### Weakened");
      line("");
      decision.weakenings().forEach(w -> line("- " + MarkdownText.of(w.words())));
      line("");
    }
  }

  private void notes() {
    if (!decision.notes().isEmpty()) {
      line("### Notes");
      line("");
      decision.notes().forEach(note -> line("- " + MarkdownText.of(note)));
      line("");
    }
    line(
        "gonogo "
            + MarkdownText.of(decision.version())
            + ", "
            + decision.at()
            + ", checklist "
            + MarkdownText.of(Wording.rules(decision.rules())));
  }

  private void more(int count) {
    if (count > MAX_ROWS) {
      line("");
      line("… and " + (count - MAX_ROWS) + " more.");
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
