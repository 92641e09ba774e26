package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The index as the real git writes it, in each of its versions; and no trouble with any other
/// file.
class GitIndexTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"2, sha1", "3, sha1", "4, sha1", "2, sha256", "3, sha256", "4, sha256"})
  void knowsWhatGitTracks(int version, String format) throws Exception {
    git("init", "-q", "--object-format=" + format, ".");
    Files.createDirectories(folder.resolve("infra/plans"));
    List<String> tracked =
        List.of("a", "infra/plan.json", "infra/plans/b", "infra/plans/é.json", "x".repeat(200));
    for (String name : tracked) {
      Files.writeString(folder.resolve(name), "{}");
    }
    Files.writeString(folder.resolve("infra/other.json"), "{}");
    Files.writeString(folder.resolve("later.json"), "{}");
    git("add", "a", "infra/plan.json", "infra/plans", "x".repeat(200));
    git("update-index", "--index-version", String.valueOf(version));
    if (version >= 3) {
      git("add", "--intent-to-add", "later.json");
    }
    for (String name : tracked) {
      assertTrue(GitIndex.tracks(folder.resolve(name)), name);
    }
    assertEquals(version >= 3, GitIndex.tracks(folder.resolve("later.json")));
    assertFalse(GitIndex.tracks(folder.resolve("infra/other.json")));
    assertFalse(GitIndex.tracks(folder.resolve("infra/plan.jso")));
    assertFalse(GitIndex.tracks(folder.resolve("infra")));
  }

  @Test
  void looksIntoTheIndexOfAWorktree() throws Exception {
    git("init", "-q", "main");
    Path main = folder.resolve("main");
    Files.writeString(main.resolve("plan.json"), "{}");
    git("-C", "main", "add", "plan.json");
    git("-C", "main", "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "a");
    git("-C", "main", "worktree", "add", "-q", "../beside");
    assertTrue(GitIndex.tracks(folder.resolve("beside/plan.json")));
    assertFalse(GitIndex.tracks(folder.resolve("beside/none.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256"})
  void looksIntoBothPartsOfASplitIndex(String format) throws Exception {
    git("init", "-q", "--object-format=" + format, ".");
    for (String name : List.of("base.json", "later.json", "none.json")) {
      Files.writeString(folder.resolve(name), "{}");
    }
    git("add", "base.json");
    git("update-index", "--split-index");
    git("add", "later.json");
    assertTrue(GitIndex.tracks(folder.resolve("base.json")));
    assertTrue(GitIndex.tracks(folder.resolve("later.json")));
    assertFalse(GitIndex.tracks(folder.resolve("none.json")));
  }

  @Test
  void withoutGitNothingIsTracked() {
    assertFalse(GitIndex.tracks(folder.resolve("plan.json")));
    assertFalse(GitIndex.tracks(folder.resolve("no/such/folder/plan.json")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "DIRC",
        "DIRC\0\0\0\2",
        "DIRC\0\0\0\2\0\0\0\7",
        "DIRC\0\0\0\2\u007f\u007f\u007f\u007f",
        "DIRC\0\0\0\11\0\0\0\1",
        "DIRC\0\0\0\4\0\0\0\1",
      })
  void whatIsNoIndexTracksNothing(String text) throws IOException {
    Path index = Files.createDirectories(folder.resolve(".git")).resolve("index");
    for (int zeros : new int[] {0, 1, 62, 70, 200}) {
      byte[] head = text.getBytes(StandardCharsets.ISO_8859_1);
      Files.write(index, Arrays.copyOf(head, head.length + zeros));
      assertFalse(GitIndex.tracks(folder.resolve("plan.json")));
    }
  }

  @Test
  void aFileThatNamesNoFolderIsNoTrouble() throws IOException {
    for (String text : List.of("", "gitdir: /no/such/folder", "gitdir: \0", "x")) {
      Files.writeString(folder.resolve(".git"), text);
      assertFalse(GitIndex.tracks(folder.resolve("plan.json")));
    }
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    RealProgram.Ended ended = RealProgram.named("git").run(folder, List.of(arguments));
    assertEquals(0, ended.status(), ended.err());
  }
}
