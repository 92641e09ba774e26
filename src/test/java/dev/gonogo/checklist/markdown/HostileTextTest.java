package dev.gonogo.checklist.markdown;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Texts that would overflow the Markdown parser, or keep it for minutes: each is refused for the
/// limit that it is over, and those just within are read. Too long for case files.
class HostileTextTest {
  private static Problem first(String text) {
    var problems = new Problems();
    ChecklistReader.read("", List.of(Source.of("x.md", text)), problems);
    return problems.all().getFirst().problem();
  }

  private static int items(String text) {
    return ChecklistReader.read("", List.of(Source.of("x.md", text)), new Problems())
        .items()
        .size();
  }

  private static String nested(int depth) {
    return IntStream.range(0, depth).mapToObj(i -> "  ".repeat(i) + "- [ ] a\n").collect(joining());
  }

  @Test
  void nesting() {
    assertInstanceOf(TextProblem.TooDeep.class, first("> ".repeat(5_000) + "- [ ] a\n"));
    assertInstanceOf(TextProblem.TooDeep.class, first("- ".repeat(3_000) + "[ ] a\n"));
    assertInstanceOf(TextProblem.TooDeep.class, first("1. ".repeat(3_000) + "[ ] a\n"));
    assertInstanceOf(TextProblem.TooDeep.class, first(nested(300)));
    assertEquals(95, items(nested(95)));
  }

  @Test
  void marks() {
    assertInstanceOf(TextProblem.TooManyMarks.class, first("- [ ] " + "*".repeat(40_000) + "a"));
    assertInstanceOf(TextProblem.TooManyMarks.class, first("- [ ] " + "* ".repeat(40_000) + "a"));
    assertInstanceOf(TextProblem.TooManyMarks.class, first("|a".concat("-".repeat(40_000))));
    assertEquals(1, items("=".repeat(900) + "\n\n- [ ] a\n"));
  }

  @Test
  void length() {
    assertInstanceOf(TextProblem.FileTooLong.class, first("a\n\n".repeat(200_000)));
    assertInstanceOf(TextProblem.BlockTooLong.class, first("- [ ] a\n".repeat(10_000)));
    assertInstanceOf(TextProblem.BlockTooLong.class, first("a\n".repeat(30_000)));
    assertEquals(1_000, items("- [ ] a\n".repeat(1_000)));
  }

  @Test
  void declarations() {
    assertInstanceOf(TextProblem.TooManyDeclarations.class, first("a <![CDATA[".repeat(4_000)));
    assertInstanceOf(TextProblem.TooManyDeclarations.class, first("a <?".repeat(4_000)));
    assertEquals(300, items("- [ ] a <!-- Note -->\n\n".repeat(300)));
  }

  @Test
  void inlineNesting() {
    assertEquals(1, items("- [ ] " + "[".repeat(20_000) + "\n"));
    assertEquals(1, items("- [ ] " + "**a ".repeat(3_000) + "b** ".repeat(3_000) + "\n"));
    assertEquals(1, items("- [ ] " + "![".repeat(5_000) + "a" + "](x)".repeat(5_000) + "\n"));
  }

  @Test
  void commentsInALine() {
    String words = "a ".repeat(24_000);
    assertEquals(1, items("- [ ] a <!-- a -->\n\n  Said <!-- " + words + "--> so.\n"));
    assertEquals(1, items("- [ ] a <!-- a -->\n\n  Said <!-- " + words + " so.\n"));
  }
}
