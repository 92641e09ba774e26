package dev.gonogo.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.markdown.ChecklistIds;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Span;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every case, of a model or of a problem.
class ChecklistLawsTest {
  private static final int MUTATIONS = 60;

  static Stream<Path> all() throws IOException {
    return ChecklistCasesTest.all();
  }

  private record Told(String model, String problems) {
    static Told of(Path file, String text) {
      var problems = new Problems();
      Checklist checklist = ChecklistCasesTest.read(file, text, problems);
      return new Told(ModelPrinter.print(checklist), problems.drawn());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void isTheSameTwice(Path file) throws IOException {
    String text = ChecklistCasesTest.text(file);
    assertEquals(Told.of(file, text), Told.of(file, text));
  }

  @ParameterizedTest
  @MethodSource("all")
  void isTheSameWithOtherLineEndsAndAMark(Path file) throws IOException {
    String text = ChecklistCasesTest.text(file);
    byte[] windows = ("\ufeff" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    assertEquals(Told.of(file, text), Told.of(file, Texts.decode(windows).orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPlaceIsInTheText(Path file) throws IOException {
    String text = ChecklistCasesTest.text(file);
    var problems = new Problems();
    Checklist checklist = ChecklistCasesTest.read(file, text, problems);
    problems.all().forEach(p -> assertTrue(p.problem().at().end() <= text.length() + 1));
    for (Item item : checklist.items()) {
      assertTrue(item.at().end() <= text.length());
      for (Check check : item.checks()) {
        String fence = item.source().text(check.at());
        assertTrue(fence.startsWith("```") || fence.startsWith("~~~"), fence);
        everyCharacterIsInTheText(item, check.text());
        check.examples().forEach(e -> everyCharacterIsInTheText(item, e.text()));
      }
    }
  }

  /// A space may be the rest of a tab, and stand nowhere.
  private static void everyCharacterIsInTheText(Item item, FenceText fence) {
    assertTrue(fence.at().end() <= item.source().text().length());
    for (int i = 0; i < fence.lines().length(); i++) {
      String character = fence.lines().substring(i, i + 1);
      if (!character.isBlank()) {
        assertEquals(character, item.source().text(fence.inFile(new Span(i, i + 1))));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void idsAreUniqueAndStayWhenWritten(Path file) throws IOException {
    String text = ChecklistCasesTest.text(file);
    var problems = new Problems();
    Checklist before = ChecklistCasesTest.read(file, text, problems);
    if (problems.hasErrors()) {
      return;
    }
    List<String> ids = before.items().stream().map(Item::id).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    String written = annotated(before);
    Checklist after = ChecklistCasesTest.read(file, written, new Problems());
    assertEquals(ids, after.items().stream().map(Item::id).toList());
    assertTrue(after.items().stream().noneMatch(Item::derivedId), written);
    assertEquals(written, annotated(after));
    assertEquals(text, withoutDerived(written, before));
    String windows = text.replace("\n", "\r\n");
    Checklist same = ChecklistCasesTest.read(file, windows, new Problems());
    assertEquals(written.replace("\n", "\r\n"), annotated(same));
  }

  private static String annotated(Checklist checklist) {
    return ChecklistIds.annotate(checklist.items().getFirst().source(), checklist);
  }

  private static String withoutDerived(String written, Checklist before) {
    String text = written;
    for (Item item : before.items()) {
      if (item.derivedId()) {
        String comment = " <!-- " + item.id() + " -->";
        text =
            text.contains(comment)
                ? text.replace(comment, "")
                : text.replace("<!-- " + item.id() + " ", "<!-- ");
      }
    }
    return text;
  }

  @ParameterizedTest
  @MethodSource("all")
  void noMutationThrows(Path file) throws IOException {
    String text = ChecklistCasesTest.text(file);
    var random = new Random(file.getFileName().toString().hashCode());
    for (int i = 0; i < MUTATIONS; i++) {
      String mutated = mutated(text, random);
      var problems = new Problems();
      try {
        Checklist checklist = ChecklistCasesTest.read(file, mutated, problems);
        problems.drawn();
        ModelPrinter.print(checklist);
        assertFalse(checklist.items().stream().anyMatch(item -> item.id().isEmpty()));
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("thrown for: " + Printable.of(mutated), e);
      }
    }
  }

  private static final List<String> PIECES =
      List.of(
          "",
          "\n",
          "\n\n",
          "  ",
          "\t",
          "- [ ] ",
          "> ",
          "```",
          "```yaml check\n",
          "<!-- ",
          " -->",
          "`",
          "*",
          "[",
          "]",
          "{",
          "}",
          ":",
          "\"",
          "'",
          "|",
          "#",
          "&a ",
          "*a",
          "!!x ",
          "? ",
          "- ",
          "🚀",
          "\u0000",
          "\ud800",
          "é",
          "same:",
          "was:",
          "!high",
          "@",
          "absent",
          "null",
          "-",
          "---");

  private static String mutated(String text, Random random) {
    var out = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(out.length() + 1);
      int to = Math.min(out.length(), from + random.nextInt(6));
      out.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }
}
