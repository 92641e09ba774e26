package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gonogo.checklist.Prose;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          `DEBUG=False` dans `.env`            | DEBUG=False dans .env
          **Bold** and *italic* and _more_     | Bold and italic and more
          snake_case_name and 2*3*4            | snake_case_name and 2*3*4
          [a link](https://example.com "t")    | a link
          ![alt](x.png)                        | alt
          <https://example.com/a>              | https://example.com/a
          a <b>tag</b> and 1 < 2 > 0           | a tag and 1 < 2 > 0
          `**code**` stays                     | **code** stays
          ``a ` b``                            | a ` b
          \\*not\\*                            | *not*
          text <!-- a comment --> behind       | text behind
          one **two *three* four** five        | one two three four five
          """)
  void keepsTheWords(String markdown, String plain) {
    assertEquals(plain, PlainText.of(new Prose(markdown)));
  }

  @Test
  void isOneLine() {
    assertEquals("a b c", PlainText.of(new Prose("a\n  b\n\n\tc\n")));
  }

  /// A title is as hostile as any input.
  @Test
  void takesNoTimeOverMarks() {
    for (String mark : new String[] {"*", "_", "`", "[", "<", "<!--", "**a", "[a](", "\\"}) {
      String many = mark.repeat(20_000);
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> PlainText.of(new Prose(many)), () -> mark);
    }
  }
}
