package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
import dev.gonogo.gate.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// `cases/report/<decision>.<format>`: what each format makes of each of [Decisions] but one:
/// nobody would read thousands of lines of hostile names, so [HostileTest] and [ReportSchemaTest]
/// hold laws over them. `-Dcases.write=true` rewrites the answers.
class ReportCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/report");
  private static final ReportOptions OPTIONS = options(80);
  private static final Map<Report, String> ENDINGS =
      Map.of(
          Report.CONSOLE, "console.txt",
          Report.JSON, "json",
          Report.GITHUB, "github.txt",
          Report.SUMMARY, "summary.md",
          Report.JUNIT, "junit.xml",
          Report.SARIF, "sarif",
          Report.GITLAB, "gitlab.json",
          Report.MARKDOWN, "comment.md",
          Report.MINUTES, "minutes.md");

  static ReportOptions options(int width) {
    return new ReportOptions(
        width,
        false,
        Optional.of("https://runbook.example/shop"),
        Optional.empty(),
        new ReportOptions.Folders(
            Path.of("/home/someone/shop/infra"),
            Map.of(
                "content/fr/01-securite.md",
                Path.of("/home/someone/shop/content/fr/01-securite.md")),
            Path.of("/home/someone/shop")),
        Duration.ofMillis(1412),
        Optional.empty());
  }

  static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    SortedMap<String, Decision> decisions = Decisions.all();
    decisions.remove("hostile");
    decisions.remove("hostile-people");
    decisions.forEach((name, decision) ->
        Stream.of(Report.values())
            .filter(report -> report.tells(decision.question()))
            .forEach(report -> cases.add(Arguments.of(name, report, decision))));
    return cases.stream();
  }

  private static Path file(String name, Report report) {
    return CASES.resolve(name + "." + ENDINGS.get(report));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void writes(String name, Report report, Decision decision) throws IOException {
    String text = report.write(decision, OPTIONS);
    Path file = file(name, report);
    CaseAnswer.expect(file, text);
    assertEquals(text, report.write(decision, OPTIONS), "the same bytes twice");
    assertTrue(text.endsWith("\n"));
  }

  @Test
  void everyFileIsACase() throws IOException {
    Set<String> known =
        cases()
            .map(c -> file((String) c.get()[0], (Report) c.get()[1]).getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(CASES)) {
      assertEquals(
          known,
          files
              .map(f -> f.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void everyFormatHasItsName() {
    assertEquals(
        List.of(
            "console",
            "json",
            "github",
            "summary",
            "junit",
            "sarif",
            "gitlab",
            "markdown",
            "minutes"),
        Report.names());
    for (Report report : Report.values()) {
      assertEquals(Optional.of(report), Report.named(report.word()));
    }
    assertEquals(Optional.empty(), Report.named("SARIF"));
  }
}
