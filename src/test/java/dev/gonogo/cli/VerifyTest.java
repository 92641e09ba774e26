package dev.gonogo.cli;

import static dev.gonogo.cli.RecordedProject.AT;
import static dev.gonogo.cli.RecordedProject.ZOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.GitFolder;
import dev.gonogo.RealProgram;
import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A decision on record is made again from its files, and whatever is otherwise is found.
class VerifyTest {
  private static final int FLIPS = 2;

  @TempDir private Path temp;
  private RecordedProject project;

  @BeforeEach
  void make() throws IOException {
    project = RecordedProject.in(temp.resolve("shop"));
  }

  @Test
  void whatNobodyTouchedIsEqual() throws IOException {
    Ended ended = project.verify(project.recorded());
    assertEquals(0, ended.status(), ended.all());
    assertTrue(ended.out().contains("Equal: made again"), ended.out());
    assertTrue(ended.out().startsWith("golive/decisions/20261201T080000Z-go.json: GO for"));
  }

  /// Seeded: the seed is in the message of a failure.
  @Test
  void everyFlippedByteIsFound() throws IOException {
    Path record = project.recorded();
    long seed = 17;
    var random = new Random(seed);
    List<Path> files = project.all();
    assertTrue(files.size() >= 14, files.toString());
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      for (int i = 0; i < FLIPS; i++) {
        byte[] flipped = whole.clone();
        int at = random.nextInt(whole.length);
        flipped[at] ^= (byte) (1 << random.nextInt(7));
        if (flipped[at] == '\r' && file.startsWith(project.root().resolve("ours"))) {
          continue; // Another end of a line makes no other pack.
        }
        Files.write(file, flipped);
        Ended ended = project.verify(record);
        String story = file + " at " + at + ", seed " + seed + "\n" + ended.all();
        assertNotEquals(0, ended.status(), story);
        assertFalse(ended.err().contains("a mistake of ours"), story);
        assertTrue(
            ended.all().contains(String.valueOf(file.getFileName()))
                || ended.all().contains("pack:ours")
                || ended.all().contains("pack `ours`"),
            story);
      }
      Files.write(file, whole);
    }
    assertEquals(0, project.verify(record).status());
  }

  @Test
  void everyFileThatIsGoneIsFound() throws IOException {
    Path record = project.recorded();
    for (Path file : project.all()) {
      if (file.equals(record)) {
        continue;
      }
      byte[] whole = Files.readAllBytes(file);
      Files.delete(file);
      Ended ended = project.verify(record);
      assertNotEquals(0, ended.status(), file + "\n" + ended.all());
      Files.write(file, whole);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "release/other.env, DEBUG=False, input `release/other.env` came",
    "content/en/two.md, # More, file of the checklist `content/en/two.md` came",
    "evidence/page.txt, it did not ring, evidence `evidence/page.txt` changed",
  })
  void whatCameOrChangedIsToldInWords(String name, String text, String words) throws IOException {
    Path record = project.recorded();
    project.write(name, text + "\n");
    Ended ended = project.verify(record);
    assertEquals(1, ended.status(), ended.all());
    assertTrue(ended.out().contains("Differs:"), ended.out());
    assertTrue(ended.out().contains(words), ended.out());
  }

  @Test
  void anotherOutcomeIsToldWithItsReason() throws IOException {
    Path record = project.recorded();
    project.write("release/.env", "DEBUG=True\nWORKERS=2\n");
    Ended ended = project.verify(record);
    assertEquals(1, ended.status(), ended.all());
    assertTrue(ended.out().contains("GO → NO-GO"), ended.out());
    assertTrue(ended.out().contains("`debug-off` (blocker): pass → fail"), ended.out());
    assertTrue(ended.out().contains("input `release/.env` changed"), ended.out());
    assertTrue(ended.out().lines().allMatch(line -> line.length() <= 80), ended.out());
  }

  /// What comes into the log later is no part of it, and neither is what was merged since.
  @Test
  void eventsThatCameSinceAreToldAndNoMismatch() throws IOException {
    Path record = project.recorded();
    assertEquals(0, said("2026-12-02T08:00:00Z"));
    assertEquals(0, said("2026-11-20T08:00:00Z"));
    Ended ended = project.verify(record);
    assertEquals(0, ended.status(), ended.all());
    String told = ended.out().replaceAll("\\s+", " ");
    assertTrue(told.contains("1 of the events are later than the record"), told);
    assertTrue(told.contains("1 of the events are older than the record and came"), told);
  }

  private int said(String at) {
    return project
        .gonogo("refuse", "pager-tested", "--note", "no", "--at", at, "--by", ZOE)
        .status();
  }

  /// The next decision is held against the record before, so that one is among its reasons.
  @Test
  void theRecordBeforeIsAReasonOfTheNextOne() throws IOException {
    Path first = project.recorded();
    Ended next =
        project.gonogo("decide", ".", "--record", "--at", "2026-12-02T08:00:00Z", "--by", ZOE);
    assertEquals(0, next.status(), next.all());
    Path second = project.records().getLast();
    String text = Files.readString(second);
    assertTrue(text.contains("\"20261201T080000Z-go.json\": \""), text);
    assertTrue(text.replaceAll("\\s+", " ").contains("\"lastKinds\": [ \"dotenv\""), text);
    assertEquals(0, project.verify(second).status());
    assertEquals(0, project.verify(first).status());
    Files.delete(first);
    Ended ended = project.verify(second);
    assertEquals(1, ended.status(), ended.all());
    assertTrue(ended.out().contains("record before `20261201T080000Z-go.json` is gone"));
  }

  @Test
  void aBrokenRecordBeforeEndsTheNextDecision() throws IOException {
    Files.writeString(project.recorded(), "{");
    Ended ended = project.gonogo("decide", ".", "--at", "2026-12-02T08:00:00Z");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("20261201T080000Z-go.json:1:"), ended.err());
    assertTrue(ended.err().contains("nothing was decided"), ended.err());
  }

  @Test
  void aRecordOfWhichTheLogSaysNothingDiffers() throws IOException {
    Path record = project.recorded();
    Path event =
        project.events().stream().filter(e -> e.toString().contains("-decide-")).findFirst().get();
    Files.delete(event);
    Ended ended = project.verify(record);
    assertEquals(1, ended.status(), ended.all());
    assertTrue(ended.out().contains("no event of the flight log names it"), ended.out());
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "700", "2000"})
  void aTruncatedRecordIsNone(int length) throws IOException {
    Path record = project.recorded();
    Files.write(record, java.util.Arrays.copyOf(Files.readAllBytes(record), length));
    Ended ended = project.verify(record);
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("20261201T080000Z-go.json:"), ended.err());
    assertTrue(ended.err().contains("nothing was verified"), ended.err());
  }

  @Test
  void aRecordOfAnotherProjectIsRefused() throws IOException {
    Path record = project.recorded();
    RecordedProject other = RecordedProject.in(temp.resolve("other"));
    other.write(
        "gonogo.yaml", Files.readString(other.root().resolve("gonogo.yaml")) + "project: till\n");
    Path copy = Files.copy(record, temp.resolve("copy.json"));
    Ended ended = other.verify(copy);
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("is of `project/production`"), ended.err());
    assertTrue(ended.err().contains("the project here is `till`"), ended.err());
  }

  @Test
  void fromAnywhereItIsTheSame() throws IOException {
    Path record = project.recorded();
    Ended ended = Checkout.gonogoIn(temp, "decide", "--verify", record.toString());
    assertEquals(0, ended.status(), ended.all());
    Path copy = Files.copy(record, temp.resolve(record.getFileName()));
    Ended ofCopy =
        Checkout.gonogoIn(
            Path.of("/"), "decide", project.root().toString(), "--verify", copy.toString());
    assertEquals(0, ofCopy.status(), ofCopy.all());
  }

  @Test
  void recordedFromElsewhereItIsTheSameRecord() throws IOException {
    String inside = Files.readString(project.recorded());
    RecordedProject same = RecordedProject.in(temp.resolve("elsewhere/shop"));
    Ended ended =
        Checkout.gonogoIn(temp, "decide", "elsewhere/shop", "--record", "--at", AT, "--by", ZOE);
    assertEquals(0, ended.status(), ended.all());
    assertEquals(inside, Files.readString(same.records().getLast()));
  }

  @Test
  void clonesAndExportedTreesVerify() throws Exception {
    RealProgram.named("git");
    GitFolder git = GitFolder.init(project.root());
    git.commit("the shop");
    Path record = project.recorded();
    String name = "golive/decisions/" + record.getFileName();
    assertTrue(Files.readString(record).contains("\"clean\": true"));
    git.commit("the decision");
    String url = project.root().toUri().toString();
    git.git("clone", "-q", url, temp.resolve("clone").toString());
    git.git("clone", "-q", "--depth", "1", url, temp.resolve("shallow").toString());
    git.git("archive", "-o", temp.resolve("tree.zip").toString(), "HEAD");
    unzip(temp.resolve("tree.zip"), temp.resolve("tree"));
    for (String folder : List.of("clone", "shallow", "tree")) {
      Ended ended = Checkout.gonogoIn(temp.resolve(folder), "decide", "--verify", name);
      assertEquals(0, ended.status(), folder + "\n" + ended.all());
    }
    String tree = Checkout.gonogoIn(temp.resolve("tree"), "decide", "--verify", name).out();
    assertTrue(tree.contains("→ no git"), tree);
  }

  private static void unzip(Path zip, Path to) throws IOException {
    try (var files = java.nio.file.FileSystems.newFileSystem(zip)) {
      try (var paths = Files.walk(files.getPath("/"))) {
        for (Path path : paths.toList()) {
          Path target = to.resolve(files.getPath("/").relativize(path).toString());
          if (Files.isDirectory(path)) {
            Files.createDirectories(target);
          } else {
            Files.copy(path, target);
          }
        }
      }
    }
  }

  @Test
  void aTreeWithOtherChangesIsNotClean() throws Exception {
    RealProgram.named("git");
    GitFolder.init(project.root()).commit("the shop");
    project.write("notes.txt", "not yet committed");
    assertTrue(Files.readString(project.recorded()).contains("\"clean\": false"));
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    Path record = project.recorded();
    Ended equal = project.gonogo("decide", "--verify", record.toString(), "-o", "json");
    assertEquals(0, equal.status(), equal.all());
    assertTrue(equal.out().contains("\"equal\": true"), equal.out());
    project.write("release/.env", "DEBUG=True\nWORKERS=2\n");
    Ended other = project.gonogo("decide", "--verify", record.toString(), "-o", "json");
    assertEquals(1, other.status(), other.all());
    assertTrue(other.out().contains("\"what\": \"broke\""), other.out());
    assertTrue(other.out().contains("\"what\": \"input-changed\""), other.out());
  }
}
