package dev.gonogo.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.catalogue.Schema;
import dev.gonogo.catalogue.TerraformTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables that this room has of others, and the walk's limits.
class StarterTest {
  @TempDir private Path root;

  @Test
  void theFacetsAreThoseOfTheBuiltInChecklist() {
    List<String> known =
        ShippedChecklist.POLICIES.compiled().items().stream()
            .flatMap(item -> item.appliesWhen().stream())
            .distinct()
            .sorted()
            .toList();
    assertEquals(known, Facet.ALL.stream().map(Facet::name).toList());
  }

  @Test
  void theTypesBearTheNamesOfOwnersThere() {
    OwnItem.OWNED.forEach((attribute, types) ->
        types.forEach(type -> {
          Schema schema = TerraformTypes.ofJar().schema(type).orElseThrow();
          assertTrue(schema.member(attribute).isPresent(), type + "." + attribute);
        }));
  }

  @Test
  void aLargeRepositoryIsLookedAtInPart() throws IOException {
    Path deep = root.resolve("a/".repeat(Stroll.MAX_DEPTH) + "deep");
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("main.tf"), "");
    Looks looks = Looks.at(root);
    assertFalse(looks.isWhole());
    assertFalse(looks.has(Sign.TERRAFORM));
  }

  @Test
  void noMoreIsReadThanTellsSomething() throws IOException {
    for (int i = 0; i <= Survey.MAX_READ; i++) {
      Files.writeString(root.resolve("%04d.yaml".formatted(i)), "a: 1\n");
    }
    assertFalse(Looks.at(root).isWhole());
    Files.delete(root.resolve("0000.yaml"));
    assertTrue(Looks.at(root).isWhole());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "requirements.txt   | Django==5.2          | true",
        "requirements.txt   | django               | true",
        "requirements.txt   | django[argon2]>=5    | true",
        "requirements.txt   | django-filter==1     | false",
        "requirements.txt   | # no django here     | false",
        "dev-requirements.x | django               | false",
        "pyproject.toml     | django = \"^5\"      | true",
        "pyproject.toml     | x = [\"a\", \"Django>=5\"] | true",
        "pyproject.toml     | x = [\"djangorestframework\"] | false",
        "manage.py          | import click         | false",
      })
  void djangoIsToldByWhatAProjectNeeds(String name, String text, boolean is) throws IOException {
    Files.writeString(root.resolve(name), text + "\n");
    assertEquals(is, Looks.at(root).has(Sign.DJANGO));
  }

  @Test
  void anIgnoredFolderIsKnownHoweverItIsWritten() throws IOException {
    Files.writeString(root.resolve("main.tf"), "");
    Looks looks = Looks.at(root);
    assertEquals("", IgnoreLines.missing("site\n_gonogo/\n *.tfplan\nplan.json\n", looks));
    // At the root alone, or as a folder: a plan that is made elsewhere would be committed.
    assertTrue(
        IgnoreLines.missing("site\n_gonogo\n/*.tfplan\nplan.json/\n", looks)
            .endsWith("\n*.tfplan\nplan.json\n"));
    assertEquals(
        Optional.of("# gonogo: what is made anew each time"),
        IgnoreLines.missing("", looks).lines().findFirst());
  }

  @Test
  void aNameIsAWordOfAShell() {
    assertEquals("infra/prod", PlaceNames.word("infra/prod"));
    assertEquals("./-rf", PlaceNames.word("-rf"));
    assertEquals("'a b'", PlaceNames.word("a b"));
    assertEquals("'it'\\''s'", PlaceNames.word("it's"));
  }
}
