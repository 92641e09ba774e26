package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Outcome;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Verdict;
import dev.gonogo.source.Printable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// GitHub's workflow commands: an annotation for the decision, for each finding of an item that
/// failed, is unknown or is waived, and for each item that a person refuses, those that decide
/// first; and one that says who must answer for how much.
///
/// What decides is an error, what is waived a notice, all else a warning. A finding whose file has
/// no line that helps stands at the checklist's line. A runner keeps ten annotations of each level
/// a step and drops the others without a word: so the tenth says how many more there are, and these
/// stand in the step's log, in a group, with what is only told. A long text is cut, for the runner
/// would cut it, and is whole in the group.
final class AnnotationReport {
  /// How many of one level a runner keeps of a step.
  static final int MOST = 10;

  /// How long a text may be; a runner cuts at 4,096.
  static final int LONGEST = 4000;

  /// More types of things that no check looks at are counted.
  private static final int MAX_TYPES = 100;

  /// More files of one reason, or in all, are counted.
  private static final int MAX_SKIPPED = 20;

  private static final String GROUP = "gonogo: what has no annotation";

  private enum Level {
    ERROR,
    WARNING,
    NOTICE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    String counted(int count) {
      return count + " more " + word() + (count == 1 ? "" : "s");
    }
  }

  /// What is to be told.
  ///
  /// @param place of what is meant, where the line that is shown is another one
  private record Told(
      Level level, Optional<RepositoryPlace> at, String title, String text, String place) {
    Told {
      text = Printable.of(text);
      place = Printable.of(place);
    }

    static Told of(Level level, String title, String text) {
      return new Told(level, Optional.empty(), title, text, "");
    }

    boolean isLong() {
      return text.length() + place.length() > LONGEST;
    }

    /// As an annotation, no longer than one may be.
    String command() {
      String whole =
          isLong() ? cut(text) + "… (whole in the log, in the group `" + GROUP + "`)" : text;
      String where = isLong() || place.isEmpty() ? "" : "%0A" + data(place);
      String shown =
          at.map(a ->
                  "file="
                      + property(a.path())
                      + ",line="
                      + a.place().line()
                      + ",col="
                      + a.place().column()
                      + ",")
              .orElse("");
      return "::"
          + level.word()
          + " "
          + shown
          + "title="
          + property(title)
          + "::"
          + data(whole)
          + where;
    }

    private static String cut(String text) {
      int end = Math.min(text.length(), LONGEST - 200);
      return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /// As a line of the log, which begins with a word of ours and so is no order to the runner.
    String line() {
      String where = place.isEmpty() ? at.map(a -> a.path() + ":" + a.place()).orElse("") : place;
      return Printable.of(
          level.word() + " " + title + ": " + text + (where.isEmpty() ? "" : " (" + where + ")"));
    }
  }

  private final Decision decision;
  private final ReportOptions options;
  private final List<Told> annotations = new ArrayList<>();
  private final List<Told> log = new ArrayList<>();

  private AnnotationReport(Decision decision, ReportOptions options) {
    this.decision = decision;
    this.options = options;
  }

  static String write(Decision decision, ReportOptions options) {
    var report = new AnnotationReport(decision, options);
    report.errorsAndFindings();
    report.notices();
    report.plain();
    return report.text();
  }

  private void errorsAndFindings() {
    annotate(
        decision.passed() ? Level.NOTICE : Level.ERROR,
        decision.headline(),
        decision.headline() + " " + Wording.sentence(decision));
    RuleDifference.lines(decision).forEach(words -> annotate(Level.NOTICE, "rules", words));
    List<String> troubles = new ArrayList<>(decision.errors());
    decision.inputs().stream()
        .filter(Decision.InputAccount::refused)
        .forEach(input -> troubles.add(input.name() + ": " + input.skipped().orElseThrow()));
    // With one nothing passes, and no number of findings may hide that.
    troubles.stream().limit(1).forEach(trouble -> annotate(Level.ERROR, "gonogo", trouble));
    decision.blocks().forEach(item -> findings(item, true));
    troubles.stream().skip(1).forEach(trouble -> annotate(Level.ERROR, "gonogo", trouble));
    decision.items().stream()
        .filter(item -> !decision.blocks(item))
        .filter(item -> item.state() != State.WAIVED)
        .forEach(item -> findings(item, false));
  }

  /// What a reader must see of how the decision was made, before what is accepted already.
  private void notices() {
    String duties = GoLiveWords.duties(decision);
    if (!duties.isEmpty() && decision.question() instanceof Question.GoLive) {
      annotate(Level.NOTICE, "waiting for people", duties);
    }
    decision.weakenings().forEach(w -> annotate(Level.NOTICE, "weakened", w.words()));
    if (!decision.unseen().isEmpty()) {
      annotate(Level.NOTICE, "gonogo", Wording.unseen(decision.unseen(), MAX_TYPES));
    }
    if (decision.outcome() == Outcome.NOTHING_JUDGED) {
      skipped().forEach(words -> annotate(Level.NOTICE, "gonogo", words));
    }
    decision.notes().forEach(note -> annotate(Level.NOTICE, "gonogo", note));
    decision.items().stream()
        .filter(item -> item.state() == State.WAIVED)
        .forEach(item -> findings(item, false));
  }

  /// What is for who looks into it.
  private void plain() {
    List<String> files = Wording.files(decision);
    if (!files.isEmpty()) {
      tell("inputs", Wording.first(files, MAX_SKIPPED));
    }
    Wording.ages(decision).forEach(age -> tell("gonogo", age));
    if (decision.outcome() != Outcome.NOTHING_JUDGED) {
      skipped().forEach(words -> tell("gonogo", words));
    }
    tell("checklist", Wording.rules(decision.rules()));
    GoLiveWords.agenda(decision, MAX_TYPES).forEach(words -> tell("gonogo", words));
  }

  private List<String> skipped() {
    return Wording.skipped(decision, MAX_SKIPPED, UnaryOperator.identity()).stream()
        .limit(MAX_TYPES)
        .toList();
  }

  private void annotate(Level level, String title, String text) {
    annotations.add(Told.of(level, title, text));
  }

  private void tell(String title, String text) {
    log.add(Told.of(Level.NOTICE, title, text));
  }

  private void findings(ItemResult item, boolean blocks) {
    if (item.state() == State.REFUSED) {
      refusal(item, blocks);
    }
    for (Finding finding : Wording.told(item)) {
      boolean waived = finding.waiver().isPresent();
      Level level =
          waived ? Level.NOTICE : blocks && decides(item, finding) ? Level.ERROR : Level.WARNING;
      RepositoryPlace at = RepositoryPlace.of(item.item(), finding, options.folders());
      String place = at.ofValue() ? "" : Wording.place(finding);
      annotations.add(
          new Told(
              level,
              Optional.of(at).filter(RepositoryPlace::inRepository),
              title(item, Wording.word(finding)),
              RuleDifference.mark(decision, finding) + Wording.whole(finding),
              place));
    }
  }

  private void refusal(ItemResult item, boolean blocks) {
    RepositoryPlace at = RepositoryPlace.of(item.item(), options.folders());
    annotations.add(
        new Told(
            blocks ? Level.ERROR : Level.WARNING,
            Optional.of(at).filter(RepositoryPlace::inRepository),
            title(item, State.REFUSED.word()),
            PeopleWords.refusals(item),
            ""));
  }

  // Beside a failure, what is unknown of the same item does not decide.
  private static boolean decides(ItemResult item, Finding finding) {
    return finding.verdict() == Verdict.FAIL || item.state() == State.UNKNOWN;
  }

  private static String title(ItemResult item, String word) {
    return item.item().id() + " (" + item.item().severity().word() + "): " + word;
  }

  private String text() {
    var out = new StringBuilder();
    List<Told> left = new ArrayList<>();
    Map<Level, Integer> shown = new EnumMap<>(Level.class);
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    annotations.forEach(told -> counts.merge(told.level(), 1, Integer::sum));
    for (Told told : annotations) {
      int nth = shown.merge(told.level(), 1, Integer::sum);
      int all = counts.getOrDefault(told.level(), 0);
      boolean isKept = all <= MOST || nth < MOST;
      if (isKept) {
        out.append(told.command()).append('\n');
      } else if (nth == MOST) {
        out.append(more(told.level(), all - MOST + 1)).append('\n');
      }
      if (!isKept || told.isLong()) {
        left.add(told);
      }
    }
    left.addAll(log);
    out.append("::group::").append(GROUP).append(" (").append(left.size()).append(")\n");
    left.forEach(told -> out.append(told.line()).append('\n'));
    return out.append("::endgroup::\n").toString();
  }

  private static String more(Level level, int count) {
    String words =
        "and "
            + level.counted(count)
            + ": all of them are in the log of this step, in the group `"
            + GROUP
            + "`";
    return Told.of(level, "gonogo", words).command();
  }

  // The escapes of GitHub's runner (actions/toolkit, command.ts); line ends are none any more.
  private static String data(String text) {
    return Printable.of(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
