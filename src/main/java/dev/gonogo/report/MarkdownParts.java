package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Unseen;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the job summary and the comment are made of: the same tables, of as many rows as each has
/// room for. What did not fit is counted, and [#leftOut] says it.
final class MarkdownParts {
  private static final String FINDINGS =
      "| | Subject | Place | What | Found | Expected |\n|:--|:--|:--|:--|:--|:--|\n";

  private final Decision decision;
  private final ReportOptions options;
  private final BoundedText out;
  private final int maxRows;
  private final int maxCell;
  private long findingsLeftOut;

  /// @param maxRows of one table
  /// @param maxCell of a stranger's text, in characters
  MarkdownParts(
      Decision decision, ReportOptions options, BoundedText out, int maxRows, int maxCell) {
    this.decision = decision;
    this.options = options;
    this.out = out;
    this.maxRows = maxRows;
    this.maxCell = maxCell;
  }

  void head() {
    String mark = decision.passed() ? "✅" : "⛔";
    line("## " + mark + " " + decision.headline());
    line("");
    line("**" + decision.headline() + "** " + of(Wording.sentence(decision)) + ".");
    line("");
    if (decision.question() instanceof Question.GoLive asked) {
      line("Go-live: " + of(GoLiveWords.asked(asked)));
      line("");
    }
    decision.errors().forEach(error -> line("- **error** " + of(error)));
    if (!decision.errors().isEmpty() && decision.against().isPresent()) {
      line("");
    }
    RuleDifference.judged(decision).ifPresent(words -> line(of(words) + "."));
    if (decision.against().isPresent()) {
      line("");
      RuleDifference.changes(decision).forEach(change -> line("- " + of(change)));
      line("");
    }
  }

  void counts() {
    line("| State | Items |");
    line("|:--|--:|");
    for (State state : State.values()) {
      if (decision.count(state) > 0) {
        line("| " + Wording.counted(state) + " | " + decision.count(state) + " |");
      }
    }
    line("");
  }

  void inputs() {
    if (decision.inputs().isEmpty()) {
      line("None.");
      line("");
      return;
    }
    line("| Name | Kind | | SHA-256 |");
    line("|:--|:--|:--|:--|");
    decision.inputs().stream().limit(maxRows).forEach(this::input);
    more(decision.inputs().size());
    line("");
  }

  private void input(InputAccount input) {
    String state =
        input
            .skipped()
            .map(why -> (input.refused() ? "**refused** " : "skipped: ") + of(why))
            .orElse("judged" + input.made().map(at -> ", " + Wording.age(at, decision)).orElse(""));
    row(code(input.name()), input.kind().orElse(""), state, digests(input));
  }

  private String digests(InputAccount input) {
    String files =
        input.files().stream()
            .limit(maxRows)
            .map(file -> code(file.name()) + " " + code(Wording.digest(file.sha256())))
            .collect(Collectors.joining("<br>"));
    int more = input.files().size() - maxRows;
    return more > 0 ? files + "<br>… and " + more + " more" : files;
  }

  void unseen() {
    line("| Kind | Type | Count |");
    line("|:--|:--|--:|");
    for (Unseen things : decision.unseen().stream().limit(maxRows).toList()) {
      row(things.kind().label(), code(things.type()), "" + things.count());
    }
    more(decision.unseen().size());
    line("");
  }

  /// The items in a state: what decides first, the heaviest of it before.
  List<ItemResult> items(State state) {
    return items().stream().filter(item -> item.state() == state).toList();
  }

  /// All items in that order.
  List<ItemResult> items() {
    return Stream.concat(
            decision.blocks().stream(),
            decision.items().stream().filter(item -> !decision.blocks(item)))
        .toList();
  }

  int maxRows() {
    return maxRows;
  }

  /// An item with a table of its findings and its card folded away.
  void item(ItemResult result) {
    if (table(result)) {
      card(result.item());
    }
  }

  /// The same with how to mend it in the open.
  void itemToMend(ItemResult result) {
    if (table(result)) {
      CompiledItem item = result.item();
      if (!item.fix().isBlank()) {
        line("**Fix.** " + of(item.fix()) + "\n");
      }
      folded("Why", item.why().isBlank() ? "" : of(item.why()) + "\n\n");
    }
  }

  /// Nothing of it where not one finding has room; whether there is something of it.
  private boolean table(ItemResult result) {
    List<Finding> findings = Wording.told(result);
    String head = heading(result);
    int shown = 0;
    for (Finding finding : findings.stream().limit(maxRows).toList()) {
      String row = cells(finding) + "\n";
      shown += out.fit(shown == 0 ? head + FINDINGS + row : row) ? 1 : 0;
    }
    int left = findings.size() - shown;
    findingsLeftOut += left;
    if (shown == 0 && !(findings.isEmpty() && out.fit(head))) {
      return false;
    }
    if (left > 0) {
      line("");
      line("… and " + left + " more.");
    }
    line("");
    PeopleWords.remarks(decision, result).forEach(remark -> line(of(remark) + "\n"));
    return true;
  }

  private String heading(ItemResult result) {
    CompiledItem item = result.item();
    String title = of(item.title());
    String linked =
        Wording.address(item, options)
            .map(address -> "<a href=\"" + Xml.text(address) + "\">" + title + "</a>")
            .orElse(title);
    boolean told = decision.blocks(result) || result.state() == State.WAIVED;
    String weight =
        item.severity().word()
            + RuleDifference.mark(decision, result)
            + (told ? "" : ", does not decide");
    return "#### "
        + linked
        + "\n\n"
        + (code(item.id()) + " · " + weight + " · " + of(result.reason()))
        + "\n\n";
  }

  private String cells(Finding finding) {
    String accepted =
        finding.waiver().map(waiver -> "<br>" + of(Wording.acceptance(waiver))).orElse("");
    return cells(
        Wording.word(finding),
        code(finding.subject()),
        of(Wording.place(finding)),
        RuleDifference.mark(decision, finding) + of(Wording.words(finding)) + accepted,
        finding.found().map(value -> code(Wording.value(value))).orElse(""),
        finding.expected().map(value -> code(Wording.value(value))).orElse(""));
  }

  private void card(CompiledItem item) {
    String why = item.why().isBlank() ? "" : of(item.why()) + "\n\n";
    String fix = item.fix().isBlank() ? "" : "**Fix.** " + of(item.fix()) + "\n\n";
    folded("Why, and how to mend it", why + fix);
  }

  private void folded(String title, String text) {
    if (!text.isEmpty()) {
      line("<details><summary>" + title + "</summary>\n\n" + text + "</details>\n");
    }
  }

  void weakenings() {
    decision.weakenings().forEach(w -> line("- " + of(w.words())));
    line("");
  }

  void notes() {
    decision.notes().forEach(note -> line("- " + of(note)));
    line("");
  }

  /// Says what had no room, and where all of it is.
  void leftOut() {
    if (findingsLeftOut == 0 && out.dropped() == 0) {
      return;
    }
    String lines = out.dropped() == 1 ? "1 line" : out.dropped() + " lines";
    String findings = findingsLeftOut == 1 ? "1 finding" : findingsLeftOut + " findings";
    String what =
        findingsLeftOut == 0
            ? lines
            : out.dropped() == 0 ? findings : findings + " and " + lines + " besides";
    out.last("**Left out for want of room: " + what + ".** `--output json` has all of it.");
    out.last("");
  }

  /// By what, when and by whose rules it was made.
  void foot() {
    out.last(
        "gonogo "
            + of(decision.version())
            + ", "
            + decision.at()
            + ", checklist "
            + of(Wording.rules(decision.rules())));
  }

  void line(String text) {
    out.line(text);
  }

  void more(int count) {
    if (count > maxRows) {
      line("");
      line("… and " + (count - maxRows) + " more.");
    }
  }

  void row(String... cells) {
    line(cells(cells));
  }

  private static String cells(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  String of(String text) {
    return MarkdownText.of(cut(text));
  }

  String code(String text) {
    return MarkdownText.code(cut(text));
  }

  private String cut(String text) {
    return text.codePointCount(0, text.length()) <= maxCell
        ? text
        : text.substring(0, text.offsetByCodePoints(0, maxCell)) + "…";
  }
}
