package dev.gonogo.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a stranger wrote can be printed.
class PrintableTest {
  /// Line ends, ANSI's escapes in both their forms, what turns the direction, halves of pairs.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "a\\nb"              | a\\u{a}b
          "a\\r\\tb"           | a\\u{d}\\u{9}b
          "\\0\\u007f"         | \\u{0}\\u{7f}
          "\\u001b[31mred"     | \\u{1b}[31mred
          "\\u009b31mred"      | \\u{9b}31mred
          "\\u001b]0;t\\u0007" | \\u{1b}]0;t\\u{7}
          "\\u0085\\u2028\\u2029" | \\u{85}\\u{2028}\\u{2029}
          "\\u202eevil\\u202c" | \\u{202e}evil\\u{202c}
          "\\u2066x\\u2069"    | \\u{2066}x\\u{2069}
          "\\u200e\\u200f\\u061c" | \\u{200e}\\u{200f}\\u{61c}
          "\\ufeffa"           | \\u{feff}a
          "\\ud83d!"           | \\u{d83d}!
          "\\ude00\\ud83d"     | \\u{de00}\\u{d83d}
          """)
  void whatSteersBecomesAnEscape(String text, String printed) {
    assertEquals(printed, Printable.of(unescaped(text)));
    assertTrue(unescaped(text).codePoints().anyMatch(c -> !Printable.isSafe(c)));
  }

  /// Letters of all scripts, marks, pictures joined from several, soft hyphens: as they are.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain ~ text",
        "é日本",
        "שלום",
        "e\\u0301",
        "👩‍👧",
        "a\\u00adb",
        "\\u00a0",
        "\\ue000"
      })
  void whatIsOnlyTextStays(String escaped) {
    String text = unescaped(escaped);
    assertSame(text, Printable.of(text));
    assertTrue(text.codePoints().allMatch(Printable::isSafe));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ##[error]x           | #\\u{23}[error]x
          a ##[error]x         | a #\\u{23}[error]x
          ###[group]           | ##\\u{23}[group]
          ##[a]##[b]           | #\\u{23}[a]#\\u{23}[b]
          ##vso[task.x]        | #\\u{23}vso[task.x]
          ##teamcity[x]        | #\\u{23}teamcity[x]
          ## [x] #[y] ##vso    | ## [x] #[y] ##vso
          a::warning::x        | a::warning::x
          """)
  void noServerTakesItForAnOrder(String text, String printed) {
    assertEquals(printed, Printable.of(text));
  }

  /// GitHub's runner trims the line before it looks for `::`.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          "::error::x"|"\\u{3a}:error::x"
          "::"|"\\u{3a}:"
          ":a::b"|":a::b"
          "a ::b"|"a ::b"
          "  ::error::x"|"  \\u{3a}:error::x"
          "\u00a0\u3000::error::x"|"\u00a0\u3000\\u{3a}:error::x"
          "   "|"   "
          ""|""
          """)
  void noLineOpensWithAnOrder(String text, String printed) {
    assertEquals(printed, Printable.opening(text));
  }

  @Test
  void whatIsEscapedCannotOpenALine() {
    assertEquals("\\u{9}::error::x", Printable.opening("\t::error::x"));
    assertEquals("#\\u{23}[error]", Printable.opening("##[error]"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a, 1
          é, 1
          日, 2
          한, 2
          ｱ, 1
          Ａ, 2
          😀, 2
          𠀀, 2
          e\u0301, 1
          👩\u200d👧, 4
          ❤\ufe0f, 1
          日本x, 5
          """)
  void countsColumns(String text, int columns) {
    assertEquals(columns, Printable.columns(text));
  }

  @Test
  void anEmptyTextHasNoColumn() {
    assertEquals(0, Printable.columns(""));
    assertFalse(Printable.isSafe(0x1b));
  }

  private static String unescaped(String text) {
    var out = new StringBuilder();
    for (String part : text.splitWithDelimiters("\\\\u[0-9a-f]{4}", 0)) {
      out.append(
          part.startsWith("\\u")
              ? String.valueOf((char) Integer.parseInt(part.substring(2), 16))
              : part.translateEscapes());
    }
    return out.toString();
  }
}
