package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.GitFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A base, or a repository, that somebody made for no good.
class HostileBaseTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--upload-pack=touch pwned", "none", "main..change", "\u001b[31mred"})
  void aNameOfNoCommitIsToldAndNotObeyed(String ref) throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.GOOD);
    Checkout.Ended ended =
        Checkout.gonogoIn(repository.git().root(), "check", "infra", "--base=" + ref);
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("is no commit of this repository"), ended.err());
    assertFalse(ended.err().contains("\u001b"), ended.err());
    assertFalse(Files.exists(folder.resolve("pwned")));
  }

  @Test
  void aCloneThatWasCutOffSaysHowToGetMore() throws Exception {
    var repository = ChangedRepository.of(folder.resolve("whole"), ChangedRepository.GOOD);
    repository.git().write("README.md", "changed\n").commit("two");
    Path root = repository.git().root();
    repository.git().git("clone", "-q", "--depth=1", "-b", "change", "file://" + root, "../cut");
    Checkout.Ended ended =
        Checkout.gonogoIn(folder.resolve("cut"), "check", "infra", "--base", "origin/main");
    assertEquals(2, ended.status());
    assertTrue(ended.err().contains("git fetch --depth=1 origin BRANCH"), ended.err());
    assertTrue(ended.err().contains("fetch-depth: 0"), ended.err());
    // As it says.
    new GitFolder(folder.resolve("cut")).git("fetch", "-q", "--depth=1", "origin", "main");
    assertEquals(
        0,
        Checkout.gonogoIn(folder.resolve("cut"), "check", "infra", "--base", "FETCH_HEAD")
            .status());
  }

  @Test
  void withoutARepositoryItSaysSo() throws IOException {
    Files.writeString(folder.resolve(".env"), "A=1\n");
    Checkout.Ended ended = Checkout.gonogoIn(folder, "check", ".env", "--base", "main");
    assertEquals(2, ended.status());
    assertTrue(ended.err().contains("there is no repository"), ended.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/02.md",
        "golive/waivers.yaml",
        "gonogo.yaml",
      })
  void aLinkOutOfTheBaseIsNoRule(String name) throws Exception {
    var repository = ChangedRepository.of(folder.resolve("r"), ChangedRepository.GOOD);
    GitFolder git = repository.git();
    Files.writeString(folder.resolve("outside"), "- [ ] x <!-- x -->\n");
    git.git("checkout", "-q", "main");
    Files.deleteIfExists(git.root().resolve(name));
    Files.createSymbolicLink(git.root().resolve(name), folder.resolve("outside"));
    git.commit("a link");
    git.git("checkout", "-q", "-B", "change");
    git.delete(name);
    if (name.equals("gonogo.yaml")) {
      git.write(name, ChangedRepository.PROJECT);
    }
    git.write("README.md", "changed\n");
    Checkout.Ended ended = repository.check();
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("is a link that leads to no file"), ended.err());
  }

  /// One within it is what it leads to, however the way is written.
  @Test
  void aLinkWithinTheBaseIsFollowed() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.DEBUG);
    GitFolder git = repository.git();
    git.git("checkout", "-q", "main");
    git.write("shared/items.md", ChangedRepository.ITEMS).delete("content/01.md");
    Files.createSymbolicLink(git.root().resolve("content/01.md"), Path.of(".././shared/items.md"));
    git.commit("a link");
    git.git("checkout", "-q", "-B", "change");
    git.write("README.md", "changed\n");
    git.write(
        "shared/items.md", ChangedRepository.ITEMS.replace("debug-off !blocker", "debug-off !low"));
    Checkout.Ended ended = repository.check();
    assertEquals(1, ended.status(), ended.all());
    assertTrue(ended.out().contains("`debug-off`: blocker → low"), ended.out());
  }

  @Test
  void namesThatSteerATerminalAreHarmless() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.WORKERS);
    GitFolder git = repository.git();
    git.git("checkout", "-q", "main");
    git.write("infra/a\nb\u001b[31m.env", "X=1\n").write("content/ü\n\u001b[2J.md", "text\n");
    git.commit("names");
    git.git("checkout", "-q", "-B", "change");
    git.write("README.md", "changed\n");
    Checkout.Ended ended = repository.check("--new-only");
    assertEquals(0, ended.status(), ended.all());
    assertFalse(ended.all().contains("\u001b"), ended.all());
  }

  /// A tree that only a forger writes: a name that leads out of the folder that it is laid into.
  @ParameterizedTest
  @ValueSource(strings = {"..", ".git", ".GIT"})
  void aForgedTreeWritesNowhereElse(String name) throws Exception {
    var repository = ChangedRepository.of(folder.resolve("r"), ChangedRepository.GOOD);
    GitFolder git = repository.git();
    String blob = git.git("rev-parse", "main:content/01.md");
    String inner = tree(git, "100644 evil.md\0", blob);
    String content = tree(git, "40000 " + name + "\0", inner);
    String project = git.git("rev-parse", "main:gonogo.yaml");
    String root = tree(git, "40000 content\0", content, "100644 gonogo.yaml\0", project);
    String commit = git.git("commit-tree", "-m", "forged", root);
    Checkout.Ended ended = Checkout.gonogoIn(git.root(), "check", "infra", "--base", commit);
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("has a name that no file here can have"), ended.err());
    try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertEquals(List.of(), left.filter(p -> p.endsWith("evil.md")).toList());
    }
  }

  private static String tree(GitFolder git, String... headsAndObjects) throws Exception {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < headsAndObjects.length; i += 2) {
      bytes.writeBytes(headsAndObjects[i].getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(HexFormat.of().parseHex(headsAndObjects[i + 1]));
    }
    byte[] all = bytes.toByteArray();
    Path file = git.root().resolveSibling("tree");
    Files.write(file, all);
    return git.git("hash-object", "-w", "--literally", "-t", "tree", file.toString());
  }

  /// What hooks leave in the environment speaks of another repository, and the checkout's own
  /// configuration names programs.
  @Test
  void theEnvironmentAndTheConfigurationSteerNothing() throws Exception {
    var repository = ChangedRepository.of(folder.resolve("r"), ChangedRepository.DEBUG);
    GitFolder git = repository.git();
    ChangedRepository.WAYS.getFirst().edit().in(git);
    Path mark = folder.resolve("started");
    Path program = folder.resolve("program");
    Files.writeString(program, "#!/bin/sh\necho >> '" + mark + "'\ncat\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    git.git("config", "core.fsmonitor", program.toString());
    git.git("config", "core.hooksPath", folder.toString());
    git.git("config", "filter.evil.clean", program.toString());
    git.git("config", "filter.evil.smudge", program.toString());
    git.write(".gitattributes", "* filter=evil\n");
    GitFolder other = GitFolder.init(folder.resolve("other"));
    other.commit("nothing");
    Path script = Checkout.launcher(folder);
    var process =
        new ProcessBuilder(script.toString(), "check", "infra", "--base", "main")
            .directory(git.root().toFile())
            .redirectErrorStream(true);
    process.environment().put("GIT_DIR", other.root().resolve(".git").toString());
    process.environment().put("GIT_INDEX_FILE", "/nowhere");
    process.environment().put("GIT_EXTERNAL_DIFF", program.toString());
    process.environment().put("GIT_CONFIG_COUNT", "1");
    process.environment().put("GIT_CONFIG_KEY_0", "core.fsmonitor");
    process.environment().put("GIT_CONFIG_VALUE_0", program.toString());
    Process started = process.start();
    String out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, started.waitFor(), out);
    assertTrue(out.contains("`debug-off`: blocker → low"), out);
    assertFalse(Files.exists(mark), "a program was started");
  }

  /// Told to end, it leaves nothing.
  @Test
  void isGoneWhenTheProgramIsToldToEnd() throws Exception {
    var repository = ChangedRepository.of(folder.resolve("r"), ChangedRepository.GOOD);
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Path script = folder.resolve("slow");
    String text = Files.readString(Checkout.launcher(folder));
    Files.writeString(
        script, text.replace("-Xss8m", "-Xss8m -Djava.io.tmpdir='" + temporary + "'"));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    // Standard input is not read to its end until the judging begins, so the folder is looked for
    // over and over, and the program ended as soon as it is there.
    var process =
        new ProcessBuilder(script.toString(), "check", "infra", "--base", "main")
            .directory(repository.git().root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    boolean seen = false;
    while (process.isAlive() && !seen) {
      try (Stream<Path> all = Files.list(temporary)) {
        seen = all.anyMatch(p -> p.toString().contains("gonogo-base-"));
      }
      if (seen) {
        Path base;
        try (Stream<Path> all = Files.list(temporary)) {
          base = all.filter(p -> p.toString().contains("gonogo-base-")).findFirst().orElseThrow();
        }
        assertEquals(
            PosixFilePermissions.fromString("rwx------"),
            Set.copyOf(Files.getPosixFilePermissions(base)));
        process.destroy();
      }
    }
    assertTrue(seen, "it was over before it was seen");
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(), left.filter(p -> p.toString().contains("gonogo-base-")).toList());
    }
  }

  @Test
  void worktreesFoldersBelowTheRootAndTagsAreMeant() throws Exception {
    var repository = ChangedRepository.of(folder.resolve("r"), ChangedRepository.DEBUG);
    GitFolder git = repository.git();
    git.git("tag", "v1", "main");
    git.git("worktree", "add", "-q", "-b", "beside", "../beside");
    var beside = new GitFolder(folder.resolve("beside"));
    ChangedRepository.WAYS.getFirst().edit().in(beside);
    beside.write("README.md", "changed\n");
    Path below = beside.root().resolve("infra");
    for (String[] line :
        new String[][] {
          {"check", ".env", "--base", "v1"},
          {"check", ".", "--base", "v1"},
          {"check", "../infra", "--base", "main"},
          {"check", below.toString(), "--base", "main"},
          {"check", ".env", "--base", "main", "--project", "../gonogo.yaml"}
        }) {
      Checkout.Ended ended = Checkout.gonogoIn(below, line);
      assertEquals(1, ended.status(), String.join(" ", line) + ended.all());
      assertTrue(ended.out().contains("`debug-off`: blocker → low"), ended.out());
      assertFalse(ended.all().contains("gonogo-base-"), ended.all());
    }
    // From anywhere else, too.
    Checkout.Ended far =
        Checkout.gonogoIn(Path.of("/"), "check", below.toString(), "--base", "main");
    assertEquals(1, far.status(), far.all());
  }

  /// A commit with very many files costs their names, and what is judged of them.
  @Test
  void aHugeBaseIsReadAsFarAsItIsAskedFor() throws Exception {
    var repository = ChangedRepository.of(folder, ChangedRepository.WORKERS);
    GitFolder git = repository.git();
    git.git("checkout", "-q", "main");
    for (int i = 0; i < 3_000; i++) {
      git.write("other/" + i % 50 + "/" + i + ".txt", "text " + i);
    }
    git.write("infra/long.yaml", "#" + "x".repeat(3_000_000));
    git.commit("many");
    git.git("checkout", "-q", "-B", "change");
    git.write("README.md", "changed\n");
    Checkout.Ended ended = repository.check("--new-only", "--max-bytes", "2MiB");
    assertEquals(2, ended.status(), ended.all());
    git.delete("infra/long.yaml");
    assertEquals(0, repository.check("--new-only", "--max-bytes", "2MiB").status());
  }
}
