package dev.gonogo.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The line that is quoted, and the carets under it.
class DrawingTest {
  private record Wrong(Span at, String words, Optional<String> hint) implements Problem {}

  private static String drawn(String text, int start, int end) {
    return drawn("f", text, new Wrong(new Span(start, end), "is wrong", Optional.of("mend it")));
  }

  private static String drawn(String name, String text, Problem problem) {
    return new Problems.Located(Source.of(name, text), problem).drawn();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void theCaretsStandUnderThePlace(String end) {
    String text = "one" + end + "two three" + end + "four";
    int at = text.indexOf("three");
    assertEquals(
        """
        f:2:5: error: is wrong
           2 | two three
             |     ^^^^^ mend it
        """,
        drawn(text, at, at + 5));
  }

  @Test
  void theNumberOfTheLineMovesTheBar() {
    assertEquals(
        """
        f:120:2: error: is wrong
           120 | abc
               |  ^ mend it
        """,
        drawn("\n".repeat(119) + "abc", 120, 121));
  }

  @Test
  void withoutAHintTheLineEndsAtTheCarets() {
    var wrong = new Wrong(new Span(0, 3), "is wrong", Optional.empty());
    assertEquals("f:1:1: error: is wrong\n   1 | abc\n     | ^^^\n", drawn("f", "abc", wrong));
  }

  /// A tab is drawn as two spaces, so that the carets do not depend on the terminal.
  @Test
  void underTabs() {
    assertEquals(
        """
        f:1:3: error: is wrong
           1 |     a  b
             |     ^^^^ mend it
        """,
        drawn("\t\ta\tb", 2, 5));
  }

  @Test
  void underWideCharacters() {
    assertEquals(
        """
        f:1:4: error: is wrong
           1 | 日本😀語x
             |       ^^ mend it
        """,
        drawn("日本😀語x", 4, 5));
  }

  /// An accent of its own takes no column, and has a caret all the same.
  @Test
  void underMarksWithoutAColumn() {
    assertEquals(
        "f:1:2: error: is wrong\n   1 | e\u0301x\n     |  ^ mend it\n", drawn("e\u0301x", 1, 2));
  }

  /// What is escaped is as wide as its escape.
  @Test
  void underControlCharacters() {
    assertEquals(
        """
        f:1:2: error: is wrong
           1 | a\\u{1b}[31mb
             |  ^^^^^^ mend it
        """,
        drawn("a\u001b[31mb", 1, 2));
  }

  @Test
  void betweenTwoCharactersIsOneCaret() {
    assertEquals(
        """
        f:1:4: error: is wrong
           1 | abc
             |    ^ mend it
        """,
        drawn("abc\ndef", 3, 3));
    assertEquals("f:1:1: error: is wrong\n   1 | \n     | ^ mend it\n", drawn("", 0, 0));
  }

  /// At the line end, or behind the end of the text, it is the end of the last line.
  @Test
  void theEndsOfLinesAndTexts() {
    assertEquals(
        """
        f:1:5: error: is wrong
           1 | abc
             |    ^ mend it
        """,
        drawn("abc\r\ndef", 4, 5));
    assertEquals(
        """
        f:1:4: error: is wrong
           1 | abc
             |    ^ mend it
        """,
        drawn("abc", 7, 9));
  }

  @Test
  void overSeveralLinesToTheEndOfTheFirst() {
    assertEquals(
        """
        f:1:3: error: is wrong
           1 | abcd
             |   ^^ mend it
        """,
        drawn("abcd\nefgh\n", 2, 8));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String line = "0123456789".repeat(1_000);
    assertEquals(
        "f:1:5001: error: is wrong\n   1 | …"
            + "0123456789".repeat(10)
            + "…\n     | "
            + " ".repeat(51)
            + "^^^ mend it\n",
        drawn(line, 5_000, 5_003));
    assertEquals(
        "f:1:51: error: is wrong\n   1 | "
            + "0123456789".repeat(10)
            + "…\n     | "
            + " ".repeat(50)
            + "^ mend it\n",
        drawn(line, 50, 51));
    assertEquals(
        "f:1:10000: error: is wrong\n   1 | …"
            + line.substring(9_949)
            + "\n     | "
            + " ".repeat(51)
            + "^ mend it\n",
        drawn(line, 9_999, 10_000));
    assertEquals(
        "f:1:1: error: is wrong\n   1 | "
            + line.substring(0, 100)
            + "…\n     | "
            + "^".repeat(100)
            + " mend it\n",
        drawn(line, 0, 10_000));
  }

  /// A line of a hundred characters is whole, and one of a hundred and one is not.
  @Test
  void isCutWhereItMust() {
    assertFalse(drawn("x".repeat(100), 0, 1).contains("…"));
    assertTrue(drawn("x".repeat(101), 0, 1).contains("x…\n"));
  }

  /// A cut takes no picture in two, wherever it falls.
  @Test
  void aCutTakesNoPairApart() {
    for (String before : List.of("", "x")) {
      String line = before + "😀".repeat(300);
      for (int at = 0, next; at < line.length(); at = next) {
        next = line.offsetByCodePoints(at, 1);
        String drawn = drawn(line, at, next);
        assertFalse(drawn.contains("\\u{d"), drawn);
      }
    }
  }

  @Test
  void nothingOfAStrangerSteersTheTerminal() {
    var wrong =
        new Wrong(new Span(0, 1), "no `\u001b[2J` here", Optional.of("not ##[error]\u202e"));
    assertEquals(
        """
        \\u{3a}:error::x\\u{a}y:1:1: error: no `\\u{1b}[2J` here
           1 | \\u{7}#\\u{23}[group]
             | ^^^^^ not #\\u{23}[error]\\u{202e}
        """,
        drawn("::error::x\ny", "\u0007##[group]", wrong));
  }
}
