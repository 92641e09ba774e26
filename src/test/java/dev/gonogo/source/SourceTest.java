package dev.gonogo.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Offsets to lines and columns and back.
class SourceTest {
  private static Source source(String text) {
    return Source.of("x.txt", text.translateEscapes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""                     | 1
          a                      | 1
          "a\\n"                 | 2
          "a\\nb"                | 2
          "a\\r\\nb\\r\\n"       | 3
          "a\\rb\\r"             | 3
          "\\n\\r\\n\\r"         | 4
          "\\r\\r\\n\\n"         | 4
          """)
  void countsLines(String text, int lines) {
    assertEquals(lines, source(text).lineCount());
  }

  @Test
  void nothingElseEndsALine() {
    assertEquals(1, Source.of("x", "a\fb\u000bc\u0085d\u2028e\u2029f").lineCount());
  }

  /// A tab is one column, and so is what two UTF-16 units or two bytes make.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "ab\\ncd"       | 0 | 1:1
          "ab\\ncd"       | 2 | 1:3
          "ab\\ncd"       | 3 | 2:1
          "ab\\ncd"       | 5 | 2:3
          "ab\\ncd"       | 6 | 2:3
          "ab\\ncd"       | 9 | 2:3
          "ab\\r\\ncd"    | 2 | 1:3
          "ab\\r\\ncd"    | 3 | 1:4
          "ab\\r\\ncd"    | 4 | 2:1
          "ab\\rcd"       | 3 | 2:1
          "a\\n"          | 2 | 2:1
          ""              | 0 | 1:1
          "\\t\\tx"       | 2 | 1:3
          "é日x"          | 2 | 1:3
          "😀x"           | 2 | 1:2
          "😀😀x\\n😀y"   | 8 | 2:2
          """)
  void placesAnOffset(String text, int offset, String place) {
    Source source = source(text);
    assertEquals(place, source.place(offset).toString());
    assertEquals("x.txt:" + place, source.place(new Span(offset, offset + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\n", "\\r\\n", "\\r"})
  void linesAreTheSameWhateverEndsThem(String end) {
    Source source = source("one" + end + end + "😀 two" + end + "three");
    List<String> lines =
        IntStream.rangeClosed(1, source.lineCount()).mapToObj(source::line).toList();
    assertEquals(List.of("one", "", "😀 two", "three"), lines);
    assertEquals("😀 two", source.text(source.lineSpan(3)));
  }

  /// More lines than the table has room for at first, and each place found again.
  @Test
  void aLongTextIsFoundLineByLine() {
    Source source = Source.of("long", "ab\n".repeat(10_000));
    for (int line = 1; line <= 10_000; line++) {
      assertEquals(new Place(line, 1), source.place((line - 1) * 3));
      assertEquals(new Place(line, 3), source.place((line - 1) * 3 + 2));
      assertEquals(new Span((line - 1) * 3, (line - 1) * 3 + 2), source.lineSpan(line));
    }
    assertEquals(10_001, source.lineCount());
  }

  @Test
  void whatLiesBehindTheEndIsLeftOut() {
    Source source = Source.of("x", "abc");
    assertEquals("bc", source.text(new Span(1, 3)));
    assertEquals("c", source.text(new Span(2, 9)));
    assertEquals("", source.text(new Span(7, 9)));
  }

  @Test
  void isCalledByItsName() {
    assertEquals("a/b.md", Source.of("a/b.md", "text").toString());
    assertEquals("text", Source.of("a/b.md", "text").text());
  }

  @Test
  void spansAndPlacesAreNeverImpossible() {
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Span(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Place(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Place(1, 0));
    assertEquals(Span.START, new Span(0, 0));
  }

  @Test
  void aSpanReachesToTheEndOfAnother() {
    assertEquals(new Span(1, 9), new Span(1, 2).to(new Span(5, 9)));
    assertEquals(new Span(1, 3), new Span(1, 9).to(new Span(2, 3)));
    assertEquals(new Span(5, 5), new Span(5, 9).to(new Span(1, 2)));
  }
}
