package dev.gonogo.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The order of problems, and what counts as an error.
class ProblemsTest {
  private record Wrong(Span at, String words, Optional<String> hint) implements Problem {
    static Wrong at(int start, int end) {
      return new Wrong(new Span(start, end), "is wrong", Optional.of("mend it"));
    }
  }

  private record Odd(Span at) implements Problem {
    @Override
    public String words() {
      return "is odd";
    }

    @Override
    public Level level() {
      return Level.WARNING;
    }
  }

  @Test
  void textsInTheOrderOfTheirNamingPlacesInThatOfTheText() {
    Source first = Source.of("first", "abcdef");
    Source second = Source.of("second", "abcdef");
    var problems = new Problems();
    problems.report(first, Wrong.at(4, 5));
    problems.report(second, Wrong.at(3, 4));
    problems.report(first, Wrong.at(1, 2));
    problems.report(second, Wrong.at(0, 1));
    problems.report(first, new Odd(new Span(1, 2)));
    assertEquals(
        List.of(
            "first 1 is wrong",
            "first 1 is odd",
            "first 4 is wrong",
            "second 0 is wrong",
            "second 3 is wrong"),
        problems.all().stream()
            .map(p -> p.source() + " " + p.problem().at().start() + " " + p.problem().words())
            .toList());
    assertEquals(
        problems.all().stream().map(Problems.Located::drawn).toList(),
        List.of(problems.drawn().split("(?<=\n)(?=first|second)")));
  }

  /// Two texts of one name are two texts.
  @Test
  void textsAreToldApartByWhoTheyAre() {
    Source one = Source.of("x", "abc");
    Source other = Source.of("x", "abc");
    var problems = new Problems();
    problems.report(one, Wrong.at(2, 3));
    problems.report(other, Wrong.at(0, 1));
    assertEquals(
        List.of(one, other), problems.all().stream().map(Problems.Located::source).toList());
  }

  @Test
  void aWarningIsNoError() {
    var problems = new Problems();
    assertTrue(problems.isEmpty());
    assertFalse(problems.hasErrors());
    problems.report(Source.of("x", "abc"), new Odd(new Span(1, 2)));
    assertFalse(problems.isEmpty());
    assertFalse(problems.hasErrors());
    assertEquals("x:1:2: warning: is odd\n   1 | abc\n     |  ^\n", problems.drawn());
    problems.report(Source.of("x", "abc"), Wrong.at(0, 1));
    assertTrue(problems.hasErrors());
  }
}
