package dev.gonogo.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.GitFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the real git tells, of repositories that somebody made for no good.
class RepositoryTest {
  private static final int MOST = 1 << 20;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256"})
  void tellsCommitsAndTheirFiles(String format) throws Exception {
    GitFolder made = GitFolder.init(folder.resolve("a b"), format);
    String odd = "content/é \"quoted\"\nand\t\u001b[31m.md";
    made.write("gonogo.yaml", "checklist: content\r\n").write(odd, "bytes\r\n\0");
    String first = made.commit("one");
    made.git("tag", "-a", "-m", "a tag of it", "v1");
    made.write("gonogo.yaml", "checklist: other\n").commit("two");

    Repository repository = repository(made.root().resolve("content"));
    assertEquals(made.root().toRealPath(), repository.root());
    assertEquals(Optional.of(first), repository.commit("v1").told());
    assertEquals(Optional.of(first), repository.commit("HEAD~1").told());
    assertEquals(
        "{content/é \"quoted\"\nand\t\u001b[31m.md=bytes\r\n\0, gonogo.yaml=checklist: content\r\n}",
        bytes(repository, first).toString());
    assertEquals(Optional.of(List.of("gonogo.yaml")), repository.changed(first).told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--upload-pack=touch pwned",
        "-h",
        "",
        "none",
        "main..other",
        "HEAD:gonogo.yaml",
        "a\0b",
        "HEAD^{tree}",
        "$(touch pwned)"
      })
  void aNameOfNoCommitIsNone(String name) throws Exception {
    GitFolder made = GitFolder.init(folder);
    made.write("gonogo.yaml", "{}").commit("one");
    assertInstanceOf(GitAnswer.Untold.class, repository(folder).commit(name));
    assertFalse(Files.exists(folder.resolve("pwned")));
  }

  @Test
  void whereThereIsNothingToTellThereIsAReason() throws Exception {
    assertInstanceOf(GitAnswer.Untold.class, Repository.around(folder));
    GitFolder.init(folder.resolve("empty"));
    assertInstanceOf(GitAnswer.Untold.class, repository(folder.resolve("empty")).head());
    GitFolder.init(folder.resolve("beside")).git("init", "-q", "--bare", "../bare.git");
    assertInstanceOf(GitAnswer.Untold.class, Repository.around(folder.resolve("bare.git")));
    assertInstanceOf(GitAnswer.Untold.class, Repository.around(folder.resolve("nowhere")));
  }

  /// Whatever a repository's configuration and attributes name, nothing of it is started.
  @Test
  void startsNoProgramThatARepositoryNames() throws Exception {
    GitFolder made = GitFolder.init(folder.resolve("evil"));
    made.write("a.txt", "one\n").write("b.txt", "two\n").write("c.txt", "three\n");
    String first = made.commit("one");
    Path mark = folder.resolve("started");
    String program = program("program", mark).toString();
    for (String key :
        List.of(
            "core.fsmonitor",
            "core.pager",
            "diff.external",
            "filter.evil.clean",
            "filter.evil.smudge",
            "filter.e=v.l.process",
            "diff.evil.textconv",
            "diff.evil.command",
            "core.sshCommand",
            "alias.diff")) {
      made.git("config", key, program);
    }
    made.git("config", "filter.evil.required", "true");
    made.git(
        "config",
        "core.hooksPath",
        program("hooks/post-index-change", mark).getParent().toString());
    made.write(".gitattributes", "*.txt filter=evil diff=evil\nb.txt filter=e=v.l\n");
    Files.writeString(made.root().resolve("a.txt"), "One\n");
    Files.writeString(made.root().resolve("b.txt"), "Two\n");
    Files.setLastModifiedTime(
        made.root().resolve("c.txt"), java.nio.file.attribute.FileTime.fromMillis(0));

    Repository repository = repository(made.root());
    assertEquals(Optional.of(List.of("a.txt", "b.txt")), repository.changed(first).told());
    assertEquals(Optional.of(List.of(".gitattributes")), repository.untracked().told());
    assertEquals("one\n", bytes(repository, first).get("a.txt"));
    assertEquals(Optional.of(false), repository.isClean(List.of("golive")).told());
    assertFalse(Files.exists(mark), "a program was started");
  }

  private Path program(String name, Path mark) throws IOException {
    Path program = folder.resolve(name);
    Files.createDirectories(program.getParent());
    Files.writeString(program, "#!/bin/sh\necho started >> '" + mark + "'\nexec cat\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return program;
  }

  @Test
  void followsNoLinkAndNoSubmodule() throws Exception {
    GitFolder other = GitFolder.init(folder.resolve("other"));
    other.write("secret", "s").commit("one");
    GitFolder made = GitFolder.init(folder.resolve("made"));
    made.git("submodule", "--quiet", "add", "../other", "below");
    Files.createSymbolicLink(made.root().resolve("out"), Path.of("/etc/passwd"));
    String commit = made.commit("one");
    Repository repository = repository(made.root());
    var kinds = new TreeMap<String, GitFile.Kind>();
    repository.files(commit).told().orElseThrow().forEach(f -> kinds.put(f.path(), f.kind()));
    assertEquals("{.gitmodules=FILE, below=SUBMODULE, out=LINK}", kinds.toString());
    assertEquals("/etc/passwd", bytes(repository, commit).get("out"));
    // Its configuration names programs too: it is not looked into.
    Files.writeString(made.root().resolve("below/secret"), "t");
    assertEquals(Optional.of(List.of()), repository.changed(commit).told());
    assertEquals(made.root().resolve("below"), repository(made.root().resolve("below")).root());
  }

  @Test
  void whatIsTooLongIsNotHandedOn() throws Exception {
    GitFolder made = GitFolder.init(folder);
    made.write("long", "x".repeat(5_000)).write("short", "y");
    String commit = made.commit("one");
    Repository repository = repository(folder);
    var taken = new TreeMap<String, String>();
    List<GitFile> files = repository.files(commit).told().orElseThrow();
    List<GitFile> tooLong =
        repository
            .read(files, 4_999, (file, bytes) -> taken.put(file.path(), text(bytes)))
            .told()
            .orElseThrow();
    assertEquals(List.of("long"), tooLong.stream().map(GitFile::path).toList());
    assertEquals("{short=y}", taken.toString());
  }

  @Test
  void tellsWhatIsCleanButForSomeFolders() throws Exception {
    GitFolder made = GitFolder.init(folder);
    made.write("a", "1").write(".gitignore", "*.log\n").commit("one");
    made.write("golive/log/x.json", "{}").write("b.log", "ignored");
    Repository repository = repository(folder);
    assertEquals(Optional.of(true), repository.isClean(List.of("golive")).told());
    assertEquals(Optional.of(false), repository.isClean(List.of("gol")).told());
    made.write("a", "2");
    assertEquals(Optional.of(false), repository.isClean(List.of("golive")).told());
  }

  @Test
  void findsTheNewestCommitBeforeATime() throws Exception {
    GitFolder made = GitFolder.init(folder);
    String first = made.commit("one");
    Instant then = Instant.parse("2100-01-01T00:00:00Z");
    Repository repository = repository(folder);
    assertEquals(Optional.of(Optional.of(first)), repository.newestBefore(then).told());
    assertEquals(
        Optional.of(Optional.empty()),
        repository.newestBefore(Instant.parse("2001-01-01T00:00:00Z")).told());
  }

  @Test
  void tellsACloneThatWasCutOff() throws Exception {
    GitFolder made = GitFolder.init(folder.resolve("whole"));
    made.commit("one");
    made.commit("two");
    made.git("clone", "-q", "--depth=1", "file://" + made.root(), "../cut");
    assertFalse(repository(made.root()).isShallow());
    Repository cut = repository(folder.resolve("cut"));
    assertTrue(cut.isShallow());
    assertInstanceOf(GitAnswer.Untold.class, cut.commit("HEAD~1"));
  }

  /// A clone without its blobs would fetch them one by one.
  @Test
  void fetchesNothing() throws Exception {
    GitFolder made = GitFolder.init(folder.resolve("whole"));
    made.git("config", "uploadpack.allowFilter", "true");
    made.write("a", "1").commit("one");
    made.git(
        "clone", "-q", "--filter=blob:none", "--no-checkout", "file://" + made.root(), "../part");
    Repository part = repository(folder.resolve("part"));
    String commit = part.head().told().orElseThrow();
    List<GitFile> files = part.files(commit).told().orElseThrow();
    assertInstanceOf(GitAnswer.Untold.class, part.read(files, MOST, (file, bytes) -> {}));
  }

  @Test
  void knowsWorktreesAndWhoSomebodyIs() throws Exception {
    GitFolder made = GitFolder.init(folder.resolve("main"));
    String commit = made.commit("one");
    made.git("config", "user.signingKey", "key::ssh-ed25519 AAAA");
    made.git("config", "gpg.format", "ssh");
    made.git("config", "gpg.ssh.program", "./a-strangers-program");
    made.git("worktree", "add", "-q", "../beside");
    Repository beside = repository(folder.resolve("beside"));
    assertEquals(Optional.of(commit), beside.head().told());
    GitSettings told = GitSettings.in(folder.resolve("beside")).told().orElseThrow();
    assertEquals(
        new GitSettings(
            Optional.of("Ana Lima"),
            Optional.of("ana@example.com"),
            Optional.of("key::ssh-ed25519 AAAA"),
            Optional.of("ssh"),
            told.signingProgram()),
        told);
    assertNotEquals(Optional.of("./a-strangers-program"), told.signingProgram());
  }

  @Test
  void waitsForNobodyForever() throws Exception {
    GitFolder.init(folder).commit("one");
    var git = new GitCommand(folder, Duration.ofMillis(300));
    GitAnswer<String> hung = git.text(List.of("-c", "alias.hang=!sleep 20", "hang"));
    assertEquals("git does not answer within 0 seconds", ((GitAnswer.Untold<String>) hung).why());
  }

  private static Repository repository(Path at) {
    return Repository.around(at).told().orElseThrow();
  }

  private static TreeMap<String, String> bytes(Repository repository, String commit) {
    var all = new TreeMap<String, String>();
    List<GitFile> files = repository.files(commit).told().orElseThrow();
    repository
        .read(files, MOST, (file, bytes) -> all.put(file.path(), text(bytes)))
        .told()
        .orElseThrow();
    return all;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
