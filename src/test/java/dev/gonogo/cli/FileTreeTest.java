package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drafts of a run that was killed go with the next, and nobody else's files do.
class FileTreeTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "half");
  }

  private static long deadProcess() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    return process.pid();
  }

  @Test
  void theDraftsOfAKilledRunAreSwept() throws Exception {
    Path dead = file(".gonogo-" + deadProcess() + "-123.part");
    Path nameless = file(".gonogo-8712369871236.part");
    Path alive = file(".gonogo-" + ProcessHandle.current().pid() + "-7.part");
    Path foreign = file("video.part");
    FileTree.writeWhole(folder.resolve("report.json"), new byte[] {'{', '}'});
    assertFalse(Files.exists(dead));
    assertFalse(Files.exists(nameless));
    assertTrue(Files.exists(alive), "it may still be moved to its place");
    assertTrue(Files.exists(foreign));
    assertEquals("{}", Files.readString(folder.resolve("report.json")));
  }

  @Test
  void theyAreSweptBelowAFolderThatIsGenerated() throws Exception {
    Path dead = file("site/item/.gonogo-" + deadProcess() + "-123.part");
    var tree = FileTree.ofTexts(folder.resolve("site"), Map.of("index.html", "x"), _ -> false);
    assertEquals(1, tree.write());
    assertFalse(Files.exists(dead));
    assertEquals(0, tree.write());
  }
}
