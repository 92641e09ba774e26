package dev.gonogo.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Check.Expected;
import dev.gonogo.input.InputKind;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// `content/fr`: that it is the checklist it grew from, word for word, and that no item was left
/// bare.
class ContentTest {
  private static final Path CONTENT = Path.of("content", "fr");
  private static final Path SEED = Path.of("src", "test", "resources", "seed", "checklist.fr.md");

  private static List<Item> items;

  @BeforeAll
  static void read() throws IOException {
    var problems = new Problems();
    var files = new ArrayList<Source>();
    for (Path file : files()) {
      files.add(Source.of(file.toString(), Files.readString(file)));
    }
    Checklist checklist = ChecklistReader.read("fr", files, problems);
    assertTrue(problems.isEmpty(), problems::drawn);
    items = checklist.sections().stream().flatMap(ContentTest::below).toList();
  }

  @Test
  void saysWhatTheSeedSaysInItsOrder() throws IOException {
    var content = new ArrayList<String>();
    for (Path file : files()) {
      content.addAll(said(Files.readAllLines(file)));
    }

    assertEquals(String.join("\n", said(Files.readAllLines(SEED))), String.join("\n", content));
  }

  @Test
  void hasEverySectionItemAndMetric() throws IOException {
    assertEquals(11, files().size());
    assertEquals(195, items.stream().filter(item -> !item.metric()).count());
    assertEquals(7, items.stream().filter(Item::metric).count());
  }

  @Test
  void saysOfEveryItemWhy() {
    none(item -> item.card().why().isEmpty());
  }

  @Test
  void saysHowToMendWhatMattersAndWhatIsChecked() {
    none(item ->
        item.card().fix().isEmpty()
            && (item.severity().isAtLeast(Severity.HIGH) || !item.checks().isEmpty()));
  }

  @Test
  void saysWhatAPersonHasToShowWhereNoCheckDecides() {
    none(item ->
        item.card().evidence().isEmpty() && item.checks().stream().allMatch(Check::partial));
  }

  @Test
  void showsOfEveryCheckWhatPassesAndWhatFails() {
    for (Expected expected : List.of(Expected.PASS, Expected.FAIL)) {
      none(item ->
          item.checks().stream()
              .anyMatch(
                  check -> check.examples().stream().noneMatch(e -> e.expected() == expected)));
    }
  }

  @Test
  void looksAtEveryKindOfInputAndWritesRegoByHandTwiceAtMost() {
    for (InputKind kind : InputKind.values()) {
      assertTrue(
          items.stream().flatMap(item -> item.checks().stream()).anyMatch(c -> c.kind() == kind),
          kind.label());
    }
    long raw =
        items.stream()
            .flatMap(item -> item.checks().stream())
            .filter(Check.Raw.class::isInstance)
            .count();
    assertTrue(raw <= 2, () -> raw + " checks are raw Rego");
  }

  private static void none(Predicate<Item> bad) {
    assertEquals(List.of(), items.stream().filter(bad).map(Item::id).toList());
  }

  private static Stream<Item> below(Section section) {
    return Stream.concat(
        section.items().stream(), section.sections().stream().flatMap(ContentTest::below));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> entries = Files.list(CONTENT)) {
      return entries.sorted().toList();
    }
  }

  /// The headings, items and metrics, without their annotations. The seed's first lines are a
  /// banner.
  private static List<String> said(List<String> lines) {
    return lines.stream()
        .filter(
            line -> line.startsWith("##") || line.startsWith("- [ ] ") || line.startsWith("- ✅ "))
        .map(line -> line.replaceFirst(" <!--.*-->$", "").strip())
        .toList();
  }
}
