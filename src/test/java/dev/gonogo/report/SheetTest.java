package dev.gonogo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.report.Sheet.Run;
import dev.gonogo.source.Printable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wrapping loses nothing, and its work grows as the text does and no faster.
class SheetTest {
  private static final int WIDTH = 80;

  @ParameterizedTest
  @ValueSource(strings = {"x", "漢", "::", "e\u0301", "a::b"})
  void theWorkGrowsAsTheWordDoes(String part) {
    for (int length : new int[] {50_000, 100_000, 200_000}) {
      String word = part.repeat(length / part.length());
      var asked = new AtomicLong();
      var sheet =
          new Sheet(
              WIDTH,
              false,
              c -> {
                asked.incrementAndGet();
                return Printable.columns(c);
              });
      sheet.paragraph(2, 4, Run.plain("before"), Run.plain(word), Run.plain("behind"));
      assertTrue(asked.get() <= 4L * length, () -> length + " characters: " + asked);
      String text = sheet.text();
      assertTrue(text.lines().allMatch(line -> Printable.columns(line) <= WIDTH));
      assertEquals(
          "before" + word + "behind",
          text.lines()
              .map(String::strip)
              .map(line -> line.replace("\\u{3a}", ":"))
              .collect(Collectors.joining())
              .replace(" ", ""));
    }
  }

  @Test
  void aPartOfAWordIsNoOrderEither() {
    var sheet = new Sheet(ReportOptions.MIN_WIDTH, false);
    sheet.paragraph(0, 0, Run.plain("x".repeat(ReportOptions.MIN_WIDTH) + "::error::forged"));
    sheet.paragraph(0, 0, Run.plain("::error::forged"));
    assertTrue(sheet.text().lines().noneMatch(line -> line.startsWith("::")), sheet.text());
    assertTrue(sheet.text().contains("\\u{3a}:error::forged"), sheet.text());
  }
}
