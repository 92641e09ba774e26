package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.gate.Decision;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A comment and a job summary are refused whole where they are too long: they never are, however
/// their reader counts, and say what had no room.
class CommentTest {
  private static final int OF_A_COMMENT = 65_536;
  private static final int OF_A_SUMMARY = 1024 * 1024;

  static Stream<Named<Decision>> decisions() {
    return AgreementTest.decisions();
  }

  private static String written(Report report, Decision decision) {
    return report.write(decision, ReportCasesTest.options(80));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void hasItsMarkAndClosesWhatItOpens(Decision decision) {
    String text = written(Report.MARKDOWN, decision);
    assertEquals("<!-- gonogo:comment -->", text.lines().findFirst().orElseThrow());
    assertEquals(times(text, "<details>"), times(text, "</details>"));
    assertTrue(bytes(text) <= OF_A_COMMENT);
  }

  private static long times(String text, String part) {
    return text.split(part, -1).length - 1L;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @ParameterizedTest
  @CsvSource({
    "5000, 10, 10, ''",
    "10, 5000, 5000, ''",
    "60, 60, 60, é漢字👩‍🚀",
    "3000, 3000, 3000, `|<b>@team #123 ![x](y)"
  })
  void aCommentHasRoomAndSaysWhatHadNone(int deciding, int below, int waived, String text) {
    Decision decision = ManyFindings.of(deciding, below, waived, text.repeat(40));
    String comment = written(Report.MARKDOWN, decision);
    assertTrue(bytes(comment) <= OF_A_COMMENT, "bytes: " + bytes(comment));
    assertTrue(bytes(comment) > 5000, "hardly used: " + bytes(comment));
    int left = ReadBack.leftOut(Report.MARKDOWN, comment);
    int shown = ReadBack.of(Report.MARKDOWN, comment).findings().size();
    assertTrue(left > 0);
    assertEquals(deciding + below + waived, shown + left);
    assertEquals(times(comment, "<details>"), times(comment, "</details>"));
    assertTrue(bytes(written(Report.SUMMARY, decision)) <= OF_A_SUMMARY);
  }

  /// What decides has its room before all else.
  @Test
  void whatDecidesComesFirst() {
    String comment = written(Report.MARKDOWN, ManyFindings.of(40, 5000, 5000, ""));
    for (int i = 0; i < 40; i++) {
      assertTrue(comment.contains("| fail | <code>d" + i + "</code> |"), "d" + i);
    }
  }

  /// A summary of many long names would be refused whole, too.
  @Test
  void aSummaryOfHostileNamesHasRoom() {
    Decision decision = ManyFindings.of(99, 99, 99, "<&>".repeat(20_000));
    assertTrue(bytes(written(Report.SUMMARY, decision)) <= OF_A_SUMMARY);
    assertTrue(bytes(written(Report.MARKDOWN, decision)) <= OF_A_COMMENT);
  }
}
