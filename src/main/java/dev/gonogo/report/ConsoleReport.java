package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Verdict;
import dev.gonogo.gate.Weakening;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.report.Sheet.Run;
import dev.gonogo.report.Sheet.Style;
import dev.gonogo.source.Printable;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// For a person at a terminal: what was given, the counts, each failure with its place, why it
/// matters and how to mend it, what is unknown and waived, and last the decision.
final class ConsoleReport {
  /// More skipped inputs than these are counted; the JSON report names each.
  private static final int MAX_SKIPPED = 8;

  /// More subjects of one finding than these are counted, where they are no failures.
  private static final int MAX_SUBJECTS = 10;

  /// More types of things that no check looks at are counted; the JSON report names each.
  private static final int MAX_TYPES = 100;

  private static final int LABEL = 6;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Decision decision;
  private final ReportOptions options;
  private final Sheet sheet;
  private final ConsolePeople people;

  private ConsoleReport(Decision decision, ReportOptions options) {
    this.decision = decision;
    this.options = options;
    this.sheet = new Sheet(options.width(), options.colour());
    this.people = new ConsolePeople(decision, sheet);
  }

  static String write(Decision decision, ReportOptions options) {
    var report = new ConsoleReport(decision, options);
    report.head();
    report.rules();
    report.difference();
    report.inputs();
    report.unseen();
    report.counts();
    report.items("Failed", State.FAIL);
    report.items("Refused", State.REFUSED);
    report.items("Unknown", State.UNKNOWN);
    if (decision.question() instanceof Question.GoLive) {
      report.people.waiting();
      report.people.unlooked();
      report.people.ending();
      report.people.attested();
    }
    report.items("Waived", State.WAIVED);
    report.remarks(
        "Weakened", Style.YELLOW, decision.weakenings().stream().map(Weakening::words).toList());
    report.remarks("Errors", Style.RED, decision.errors());
    report.remarks("Notes", Style.PLAIN, decision.notes());
    report.verdict();
    return report.sheet.text();
  }

  private void head() {
    sheet.paragraph(
        0,
        0,
        Run.of(Style.BOLD, "gonogo"),
        Run.of(
            Style.DIM,
            decision.version()
                + " · "
                + TIME.format(decision.at())
                + " · gate: "
                + Wording.gate(decision)));
    if (decision.question() instanceof Question.GoLive asked) {
      sheet.paragraph(0, 4, Run.plain("go-live: " + GoLiveWords.asked(asked)));
    }
  }

  private void rules() {
    sheet.paragraph(0, 4, Run.of(Style.DIM, "checklist: " + Wording.rules(decision.rules())));
  }

  private void difference() {
    RuleDifference.judged(decision)
        .ifPresent(words -> sheet.paragraph(0, 4, Run.of(Style.DIM, words)));
    remarks("Rules that differ", Style.YELLOW, RuleDifference.changes(decision));
  }

  private void inputs() {
    heading("Inputs");
    if (decision.inputs().isEmpty()) {
      sheet.paragraph(2, 2, Run.plain("none"));
    }
    List<InputAccount> told =
        decision.inputs().stream().filter(i -> i.skipped().isEmpty() || i.refused()).toList();
    int widest = told.stream().mapToInt(input -> Printable.columns(input.name())).max().orElse(0);
    int column = Math.min(widest, Math.max(8, options.width() / 2 - 4)) + 1;
    told.forEach(input -> input(input, column));
    skipped();
  }

  private void input(InputAccount input, int column) {
    String files =
        switch (input.files().size()) {
          case 0 -> "";
          case 1 -> " (" + Wording.digest(input.files().getFirst().sha256()) + ")";
          default -> ", " + input.files().size() + " files";
        };
    String age = input.made().map(made -> ", " + Wording.age(made, decision)).orElse("");
    Run state =
        input
            .skipped()
            .map(why -> Run.of(Style.RED, "refused: " + why))
            .orElse(Run.of(Style.DIM, "judged" + files + age));
    int kinds = 11;
    int hang = 2 + column + 1 + kinds + 1;
    sheet.paragraph(
        2,
        hang < options.width() * 2 / 3 ? hang : 6,
        new Run(Style.PLAIN, input.name(), column),
        new Run(Style.DIM, input.kind().orElse("–"), kinds),
        state);
  }

  /// What was passed over: a paragraph a reason.
  private void skipped() {
    Wording.skipped(decision, MAX_SKIPPED, UnaryOperator.identity())
        .forEach(words -> sheet.paragraph(2, 4, Run.of(Style.DIM, words)));
  }

  private void unseen() {
    if (decision.unseen().isEmpty()) {
      return;
    }
    heading("No check looks at these");
    for (InputKind kind : InputKind.values()) {
      List<String> types =
          decision.unseen().stream()
              .filter(things -> things.kind() == kind)
              .map(Wording::unseen)
              .toList();
      int shown = Math.min(types.size(), MAX_TYPES);
      String more = shown < types.size() ? " and " + (types.size() - shown) + " more types" : "";
      if (shown > 0) {
        sheet.paragraph(
            2,
            4,
            Run.plain(kind.label() + ": " + String.join(", ", types.subList(0, shown)) + more));
      }
    }
  }

  private void counts() {
    heading("Items");
    sheet.paragraph(
        2,
        2,
        Run.plain(
            decision.items().size()
                + " in the checklist, "
                + asked()
                + decision.itemsJudged()
                + " judged by what was given"));
    List<State> left = told(State.PASS, State.FAIL, State.UNKNOWN, State.WAIVED, State.REFUSED);
    List<State> right =
        told(State.WAITING, State.NOT_EVALUATED, State.NOT_APPLICABLE, State.ATTESTED);
    boolean two = options.width() >= 60;
    for (int i = 0; i < left.size(); i++) {
      List<Run> row = new ArrayList<>(count(left.get(i), two));
      if (two && i < right.size()) {
        row.addAll(count(right.get(i), false));
      }
      sheet.paragraph(2, 4, row.toArray(Run[]::new));
    }
    if (!two) {
      right.forEach(state -> sheet.paragraph(2, 4, count(state, false).toArray(Run[]::new)));
    }
  }

  private List<State> told(State... states) {
    return Stream.of(states).filter(this::isTold).toList();
  }

  private String asked() {
    return decision.question() instanceof Question.GoLive
        ? decision.items().stream().filter(decision::asks).count() + " asked for, "
        : "";
  }

  // Who asks files alone is not told that nobody attested or refused anything.
  private boolean isTold(State state) {
    return (state != State.ATTESTED && state != State.REFUSED) || decision.count(state) > 0;
  }

  private List<Run> count(State state, boolean padded) {
    String number = "%4d".formatted(decision.count(state)).replace(' ', '\u00a0');
    Style style = decision.count(state) == 0 ? Style.DIM : Style.PLAIN;
    return List.of(
        Run.of(decision.count(state) == 0 ? Style.DIM : colour(state), glyph(state)),
        Run.of(style, number),
        new Run(style, Wording.counted(state), padded ? 16 : 0));
  }

  private static String glyph(State state) {
    return switch (state) {
      case PASS -> "✓";
      case FAIL -> "✗";
      case UNKNOWN -> "?";
      case WAITING -> "○";
      case NOT_APPLICABLE -> "–";
      case NOT_EVALUATED -> "·";
      case ATTESTED -> "✎";
      case WAIVED -> "~";
      case REFUSED -> "!";
    };
  }

  private static Style colour(State state) {
    return switch (state) {
      case PASS, ATTESTED -> Style.GREEN;
      case FAIL, REFUSED -> Style.RED_BOLD;
      case UNKNOWN, WAIVED -> Style.YELLOW;
      case WAITING -> Style.CYAN;
      case NOT_APPLICABLE, NOT_EVALUATED -> Style.DIM;
    };
  }

  private void items(String title, State state) {
    List<ItemResult> items =
        Stream.concat(
                decision.blocks().stream(),
                decision.items().stream().filter(item -> !decision.blocks(item)))
            .filter(item -> item.state() == state)
            .toList();
    if (!items.isEmpty()) {
      heading(title);
      for (int i = 0; i < items.size(); i++) {
        if (i > 0) {
          sheet.blank();
        }
        item(items.get(i));
      }
    }
  }

  private void item(ItemResult result) {
    CompiledItem item = result.item();
    State state = result.state();
    boolean told = decision.blocks(result) || state == State.WAIVED;
    sheet.labelled(
        2,
        4,
        Run.of(colour(state), glyph(state) + " " + Wording.prose(item.title())),
        Run.of(
            Style.DIM,
            item.severity().word()
                + RuleDifference.mark(decision, result)
                + (told ? "" : ", does not decide")
                + " · "
                + item.id()));
    groups(result).forEach((_, findings) -> findings(findings, state));
    people.said(result);
    if (state != State.WAIVED) {
      card("Why", item.why());
      card("Fix", item.fix());
    }
    Wording.page(item, options).ifPresent(page -> card("Page", page));
  }

  /// Findings of an item that say the same of several subjects stand together.
  private Map<List<Object>, List<Finding>> groups(ItemResult result) {
    Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : Wording.told(result)) {
      List<Object> said =
          List.of(
              finding.verdict(),
              Wording.words(finding),
              finding.found(),
              finding.expected(),
              finding.waiver(),
              decision.isOld(finding));
      groups.computeIfAbsent(said, _ -> new ArrayList<>()).add(finding);
    }
    return groups;
  }

  private void findings(List<Finding> alike, State state) {
    Finding first = alike.getFirst();
    boolean failure = first.waiver().isEmpty() && first.verdict() == Verdict.FAIL;
    int shown = failure ? alike.size() : Math.min(alike.size(), MAX_SUBJECTS);
    for (Finding finding : alike.subList(0, shown)) {
      sheet.labelled(
          4, 6, Run.of(Style.BOLD, finding.subject()), Run.of(Style.CYAN, Wording.place(finding)));
    }
    if (shown < alike.size()) {
      sheet.paragraph(4, 6, Run.of(Style.DIM, "… and " + (alike.size() - shown) + " more"));
    }
    sheet.paragraph(
        6,
        6,
        Run.plain(
            mark(first, state) + RuleDifference.mark(decision, first) + Wording.words(first)));
    String comparison = Wording.comparison(first);
    if (!comparison.isEmpty()) {
      sheet.paragraph(6, 6, Run.plain(comparison));
    }
    first
        .waiver()
        .ifPresent(
            waiver -> sheet.paragraph(6, 6, Run.of(Style.YELLOW, Wording.acceptance(waiver))));
  }

  // In an item that failed, what is unknown or accepted must not look like a failure.
  private static String mark(Finding finding, State state) {
    State mine =
        finding.waiver().isPresent()
            ? State.WAIVED
            : finding.verdict() == Verdict.FAIL ? State.FAIL : State.UNKNOWN;
    return mine == state ? "" : glyph(mine) + " ";
  }

  private void card(String label, String text) {
    if (!text.isBlank()) {
      sheet.paragraph(
          4, 4 + LABEL, new Run(Style.DIM, label, LABEL - 1), Run.plain(Wording.prose(text)));
    }
  }

  private void remarks(String title, Style style, List<String> remarks) {
    if (!remarks.isEmpty()) {
      heading(title);
      remarks.forEach(remark -> sheet.paragraph(2, 4, Run.plain("•"), Run.of(style, remark)));
    }
  }

  private void verdict() {
    sheet.blank();
    // The last line is the headline's: it must be found without reading the others.
    String below = Wording.below(decision);
    if (!below.isEmpty()) {
      sheet.paragraph(0, 8, Run.plain("Below the gate: " + below));
    }
    sheet.paragraph(
        0,
        8,
        Run.of(decision.passed() ? Style.GREEN_BOLD : Style.RED_BOLD, decision.headline()),
        Run.plain(Wording.verdict(decision)));
  }

  private void heading(String title) {
    sheet.blank();
    sheet.paragraph(0, 0, Run.of(Style.BOLD, title));
  }
}
