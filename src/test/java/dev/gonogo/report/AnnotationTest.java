package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.gate.Decision;
import dev.gonogo.report.RunnerLog.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A runner keeps ten annotations of each level a step: what has none of them is in the log, and
/// the tenth says so.
class AnnotationTest {
  static Stream<Named<Decision>> decisions() {
    return AgreementTest.decisions();
  }

  private static RunnerLog log(Decision decision) {
    return RunnerLog.of(Report.GITHUB.write(decision, ReportCasesTest.options(80)));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void noneIsDropped(Decision decision) {
    RunnerLog log = log(decision);
    assertEquals(0, log.dropped());
    assertEquals(1, log.groups().size());
  }

  /// The decision is one of the errors.
  @ParameterizedTest
  @CsvSource({
    "9, 10, 0, 0",
    "10, 11, 2, 2",
    "40, 10, 32, 0",
    "1, 11, 0, 2",
    "1, 500, 0, 491",
    "500, 1, 492, 0"
  })
  void theTenthSaysHowManyMore(int deciding, int below, int moreErrors, int moreWarnings) {
    RunnerLog log = log(ManyFindings.of(deciding, below, 0, ""));
    assertEquals(0, log.dropped());
    assertEquals(moreErrors, more(log, "error"));
    assertEquals(moreWarnings, more(log, "warning"));
    for (int i = 0; i < deciding; i++) {
      assertEquals(1, times(log, "d" + i + ": is wrong"), "d" + i);
    }
    for (int i = 0; i < below; i++) {
      assertEquals(1, times(log, "b" + i + ": is wrong"), "b" + i);
    }
  }

  private static int more(RunnerLog log, String level) {
    List<Annotation> all = log.kept().stream().filter(a -> a.level().equals(level)).toList();
    String last = all.isEmpty() ? "" : all.getLast().message();
    if (!last.startsWith("and ")) {
      return 0;
    }
    assertEquals(10, all.size());
    assertTrue(last.contains("`" + log.groups().getFirst().replaceAll(" \\(.*", "") + "`"), last);
    return Integer.parseInt(last.split(" ")[1]);
  }

  private static long times(RunnerLog log, String words) {
    return log.kept().stream().filter(a -> a.message().startsWith(words)).count()
        + log.plain().stream().filter(line -> line.contains(": " + words)).count();
  }

  /// One of each level is needed for the decision, its weakenings and the findings: none takes the
  /// room of another.
  @Test
  void acceptedOnesTakeNoRoomOfWhatDecides() {
    RunnerLog log = log(ManyFindings.of(3, 2, 300, ""));
    assertEquals(0, log.dropped());
    assertEquals(4, log.kept().stream().filter(a -> a.level().equals("error")).count());
    assertEquals(2, log.kept().stream().filter(a -> a.level().equals("warning")).count());
    List<Annotation> notices = log.kept().stream().filter(a -> a.level().equals("notice")).toList();
    assertEquals("weakened", notices.getFirst().title());
    for (int i = 0; i < 300; i++) {
      assertEquals(1, times(log, "w" + i + ": is wrong"), "w" + i);
    }
  }

  /// A runner cuts a message at 4,096 characters: it is cut before, and whole in the log.
  @ParameterizedTest
  @CsvSource({"x, 5000", "%, 5000", "\u009b, 2000", "👩, 4000"})
  void aLongTextIsWholeInTheLog(String character, int times) {
    String text = character.repeat(times);
    RunnerLog log = log(ManyFindings.of(2, 0, 0, text));
    assertEquals(2, log.kept().stream().filter(Annotation::isCut).count());
    String shown = dev.gonogo.source.Printable.of(text);
    assertEquals(1, log.plain().stream().filter(line -> line.contains("d0" + shown)).count());
    assertFalse(log.kept().stream().anyMatch(a -> a.message().contains("\ufffd")));
  }

  /// What is wrong lets nothing pass: no number of findings hides the first of it.
  @Test
  void anErrorIsAmongTheFirst() {
    List<Annotation> kept = log(Decisions.all().get("refused-inputs")).kept();
    assertTrue(kept.get(1).message().contains("`debug-disable`"), kept.get(1).message());
    assertTrue(kept.stream().anyMatch(a -> a.message().startsWith("odd.json: ")), kept.toString());
  }
}
