package dev.gonogo.checklist.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.checklist.Card;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Cards that were moved out into files of their own, which no single case file can show.
class CardFilesTest {
  private static final String LIST =
      """
      # Liste

      - [ ] [Un bucket privé](cards/bucket.md) <!-- bucket-private -->
      - [ ] [Lire](../ailleurs.md) <!-- elsewhere -->
      - [ ] Voir [la carte](cards/bucket.md) <!-- inside -->
      """;
  private static final String CARD =
      """
      # Un bucket privé

      Sinon tout le monde lit.

      **Corriger.** Fermer.

      ```sh run
      aws s3 ls
      ```
      """;

  private final Problems problems = new Problems();

  private Checklist read(String list, String card) {
    return ChecklistReader.read(
        "fr",
        List.of(Source.of("content/fr/01.md", list), Source.of("content/fr/cards/bucket.md", card)),
        problems);
  }

  @Test
  void aLinkedFileIsTheCardAndNoSection() {
    Checklist checklist = read(LIST, CARD);
    assertEquals("", problems.drawn());
    assertEquals(1, checklist.sections().size());
    Item item = checklist.items().getFirst();
    assertEquals("Un bucket privé", item.title().markdown());
    assertEquals("Sinon tout le monde lit.", item.card().why().markdown());
    assertEquals("Fermer.", item.card().fix().markdown());
    assertEquals("aws s3 ls\n", item.card().commands().getFirst().text());
    assertEquals("[Lire](../ailleurs.md)", checklist.items().get(1).title().markdown());
    assertTrue(checklist.items().get(2).card().why().isEmpty());
  }

  @Test
  void aFileWithItemsIsAPartOfTheChecklist() {
    Checklist checklist = read(LIST, "# B\n\n- [ ] Deux <!-- two -->\n");
    assertEquals(2, checklist.sections().size());
    assertEquals(Card.EMPTY, checklist.items().getFirst().card());
  }

  @Test
  void aCheckStaysWithItsItem() {
    read(LIST, CARD + "\n```yaml check\ndotenv: A\n```\n");
    assertEquals(
        """
        content/fr/cards/bucket.md:11:1: error: the `check` fence stands in the file of a card, which holds prose and commands
           11 | ```yaml check
              | ^^^^^^^^^^^^^ move it below the item's line
        """,
        problems.drawn());
  }

  @Test
  void theWrittenIdStandsBehindTheLink() {
    String list = "- [ ] [Un](cards/bucket.md)\n";
    Checklist checklist = read(list, CARD);
    assertEquals("un", checklist.items().getFirst().id());
    assertEquals(
        "- [ ] [Un](cards/bucket.md) <!-- un -->\n",
        ChecklistIds.annotate(checklist.items().getFirst().source(), checklist));
  }

  @Test
  void aPathThatCannotBeOneIsALink() {
    read("- [ ] [Un](a\u0000b.md) <!-- one -->\n", "# Prose\n");
    assertEquals(
        List.of("there is no item in this file"),
        problems.all().stream().map(p -> p.problem().words()).toList());
  }
}
