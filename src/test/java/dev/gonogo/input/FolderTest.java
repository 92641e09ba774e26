package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.input.InputReader.Argument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is looked into on a disk: folders by their names, links, and what is not there.
class FolderTest {
  private static final String OBJECT = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: %s}\n";

  @TempDir Path folder;

  @Test
  void whatIsMissingIsToldWithTheNearestName() throws IOException {
    Files.writeString(folder.resolve("plan.json"), "{}");
    Inputs inputs =
        InputReader.read(
            List.of(new Argument.OnDisk("plam.json", folder.resolve("plam.json"))),
            Optional.empty());
    assertEquals(
        "plam.json: error: does not exist; did you mean `plan.json`?\n",
        inputs.refused().getFirst().drawn());
  }

  @Test
  void aFolderWithNothingInItIsAnError() {
    Inputs inputs =
        InputReader.read(List.of(new Argument.OnDisk("empty", folder)), Optional.empty());
    assertTrue(inputs.refused().getFirst().drawn().startsWith("empty: error: is a folder with"));
  }

  @Test
  void linksThatLeadInACircleAreNotFollowed() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), OBJECT.formatted("a"));
    Files.createSymbolicLink(folder.resolve("again"), folder);
    Files.createSymbolicLink(folder.resolve("b.yaml"), folder.resolve("a.yaml"));
    Files.createSymbolicLink(folder.resolve("c.yaml"), folder.resolve("nowhere"));
    Inputs inputs = InputReader.read(List.of(new Argument.OnDisk(".", folder)), Optional.empty());
    assertEquals(1, inputs.documents().getFirst().files().size());
    assertEquals("a.yaml", inputs.documents().getFirst().files().getFirst().name());
    assertEquals(
        List.of("again/", "c.yaml"), inputs.skipped().stream().map(Inputs.Skipped::name).toList());
  }

  @Test
  void aLinkIsFollowedInsideOfTheFolderAndNeverOutOfIt() throws IOException {
    Path root = Files.createDirectories(folder.resolve("root"));
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve(".env"), "A=b\n");
    Files.writeString(outside.resolve("pod.yaml"), OBJECT.formatted("out"));
    Path hidden = Files.createDirectories(root.resolve(".hidden"));
    Files.writeString(hidden.resolve("a.yaml"), OBJECT.formatted("a"));
    Files.createDirectories(root.resolve("real"));
    Files.writeString(root.resolve("real/b.yaml"), OBJECT.formatted("b"));
    Files.createSymbolicLink(root.resolve(".env"), outside.resolve(".env"));
    Files.createSymbolicLink(root.resolve("chart"), outside);
    Files.createSymbolicLink(root.resolve("data"), hidden);
    Files.createSymbolicLink(root.resolve("again"), root.resolve("real"));
    Files.createSymbolicLink(root.resolve("c.yaml"), hidden.resolve("a.yaml"));
    Inputs inputs = InputReader.read(List.of(new Argument.OnDisk("r", root)), Optional.empty());
    assertEquals(
        List.of("r/c.yaml", "r/real/b.yaml"),
        inputs.documents().getFirst().files().stream().map(Document.InputFile::name).toList());
    assertEquals(1, inputs.documents().size());
    assertEquals(
        List.of(
            "r/.env: a link that leads out of the folder that was given",
            "r/.hidden/: a folder that is not looked into",
            "r/again/: a link to a folder that is looked into without it",
            "r/chart/: a link that leads out of the folder that was given"),
        inputs.skipped().stream().map(s -> s.name() + ": " + s.reason()).toList());
  }

  @Test
  void aFolderThatIsGivenIsLookedIntoHiddenOrNot() throws IOException {
    for (String name : List.of(".deploy", "node_modules", "golive")) {
      Path given = Files.createDirectories(folder.resolve(name));
      Files.writeString(given.resolve("a.yaml"), OBJECT.formatted("a"));
      Inputs inputs = InputReader.read(List.of(new Argument.OnDisk(name, given)), Optional.empty());
      assertEquals(name + "/a.yaml", inputs.documents().getFirst().files().getFirst().name());
    }
  }
}
