package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Prose;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          `a``b` and `` c                      | a``b and `` c
          a `` b ` c                           | a `` b ` c
          **a **b** c                          | a **b c
          ** a ** and **b**                    | ** a ** and b
          __a__ and __b **c__                  | a and b **c
          ***a** and ****                      | *a and ****
          **\\**a** and [x](y "z")            | **a and x
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
    assertEquals("**a b** c d e", PlainText.of(new Prose("**a\nb** `c\nd` e")));
  }

  /// A title is as hostile as any input: twice as much of it takes twice as many steps.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "_",
        "`",
        "[",
        "<",
        "\\",
        "<!--",
        "-->",
        "<!-- -->",
        "**a",
        "**a ",
        "__a ",
        "**a\n",
        "*a ",
        "_a ",
        "[a](",
        "[a](b ",
        "![",
        "<a ",
        "<a:b",
        "`a``",
        "``` ` `` ",
        "a** **",
        "\\*",
        " \n"
      })
  void takesTwiceTheStepsForTwiceTheText(String mark) {
    long once = steps(mark.repeat(1_000));
    long twice = steps(mark.repeat(2_000));
    assertTrue(twice <= 2 * once + 100, once + " and then " + twice);
    assertTrue(once <= 100L * 1_000 * mark.length(), once + " steps");
  }

  /// Runs of backticks of which no two are of one length.
  @Test
  void looksForNoRunOfBackticksTwice() {
    var runs = new StringBuilder();
    for (int length = 1; length <= 200; length++) {
      runs.append("`".repeat(length)).append('a');
    }
    long steps = steps(runs.toString());
    assertTrue(steps <= 100L * runs.length(), steps + " steps for " + runs.length());
  }

  private static long steps(String markdown) {
    var steps = new AtomicLong();
    PlainText.of(new Prose(markdown), text -> new Counted(text, steps));
    return steps.get();
  }

  /// A text that counts how often a character of it is looked at.
  private record Counted(String text, AtomicLong looks) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks.incrementAndGet();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      looks.addAndGet(end - start);
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      looks.addAndGet(text.length());
      return text;
    }
  }
}
