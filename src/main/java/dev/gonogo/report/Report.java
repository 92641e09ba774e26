package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The table of output formats.
public enum Report {
  /// For people at a terminal.
  CONSOLE("console", ConsoleReport::write),
  /// All there is; `decision.schema.json` describes it.
  JSON("json", JsonReport::write),
  /// GitHub's workflow commands: an annotation a finding, as many as a runner keeps.
  GITHUB("github", AnnotationReport::write),
  /// Markdown for GitHub's job summary.
  SUMMARY("summary", SummaryReport::write),
  /// JUnit's XML: one test case an item.
  JUNIT("junit", JunitReport::write),
  /// SARIF 2.1.0, for code scanning.
  SARIF("sarif", SarifReport::write),
  /// GitLab's Code Quality: one entry a finding.
  GITLAB("gitlab", GitlabReport::write),
  /// Markdown for a comment on a pull request.
  MARKDOWN("markdown", CommentReport::write),
  /// Markdown for the meeting that decides whether to go: of such a decision alone.
  MINUTES("minutes", MinutesReport::write);

  private final String word;
  private final BiFunction<Decision, ReportOptions, String> writer;

  Report(String word, BiFunction<Decision, ReportOptions, String> writer) {
    this.word = word;
    this.writer = writer;
  }

  /// Its name on the command line.
  public String word() {
    return word;
  }

  /// The format with a name.
  public static Optional<Report> named(String word) {
    return Arrays.stream(values()).filter(report -> report.word.equals(word)).findFirst();
  }

  /// All names, in the order of the table.
  public static List<String> names() {
    return Arrays.stream(values()).map(Report::word).toList();
  }

  /// Whether it can tell a decision over a question.
  public boolean tells(Question question) {
    return this != MINUTES || question instanceof Question.GoLive;
  }

  /// The whole text of a decision in this format; it ends with a line end.
  public String write(Decision decision, ReportOptions options) {
    return writer.apply(decision, options);
  }
}
