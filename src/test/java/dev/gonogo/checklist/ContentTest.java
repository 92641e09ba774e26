package dev.gonogo.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The checklist that comes with the tool is whole, and nothing is wrong with it.
class ContentTest {
  @Test
  void hasAllItemsAndMetrics() throws IOException {
    List<Source> files;
    try (var paths = Files.list(Path.of("content/fr"))) {
      files = paths.sorted().map(ContentTest::source).toList();
    }
    var problems = new Problems();
    Checklist checklist = ChecklistReader.read("fr", files, problems);
    assertEquals("", problems.drawn());
    assertEquals(11, checklist.sections().size());
    List<String> added =
        checklist.items().stream().filter(ContentTest::isMarkedAsAddition).map(Item::id).toList();
    assertEquals(List.of("manifests-valid"), added);
    assertEquals(
        195,
        checklist.items().stream()
            .filter(item -> !item.metric() && !added.contains(item.id()))
            .count());
    assertEquals(7, checklist.items().stream().filter(Item::metric).count());
    assertTrue(checklist.items().stream().noneMatch(Item::derivedId));
  }

  /// What is not of the list that the checklist began with says so.
  private static boolean isMarkedAsAddition(Item item) {
    String text = item.source().text();
    int next = text.indexOf("\n- [ ]", item.at().end());
    return text.substring(item.at().end(), next < 0 ? text.length() : next).contains("**Ajout.**");
  }

  private static Source source(Path path) {
    try {
      return Source.of(path.toString(), Texts.decode(Files.readAllBytes(path)).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
