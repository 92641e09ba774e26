package dev.gonogo.cli;

import static dev.gonogo.cli.LoggingProject.BOB;
import static dev.gonogo.cli.LoggingProject.ZOE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.log.Person;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writers that are killed, two at once, a disk that is full, files that are damaged: nothing that
/// was written is lost, what is wrong is named, and nothing wrong counts.
class LogFaultsTest {
  @TempDir private Path temp;

  /// Real processes, killed at a moment that a printed seed chooses: the log can be read, every
  /// event in it is whole, and what is left over is told as what it is.
  @Test
  void whoIsKilledLeavesNoHalfEvent() throws Exception {
    LoggingProject project = LoggingProject.in(temp.resolve("shop"));
    Path gonogo = Checkout.launcher(temp);
    long seed = System.nanoTime();
    System.out.println("writers are killed by seed " + seed);
    var random = new Random(seed);
    long whole = time(project, gonogo);
    for (int i = 0; i < 5; i++) {
      Process writer = writer(project, gonogo, "round " + i);
      // Most of its life it starts; what matters happens near its end.
      long moment = whole * 6 / 10 + random.nextLong(Math.max(1, whole * 6 / 10));
      writer.waitFor(moment, TimeUnit.MILLISECONDS);
      writer.destroyForcibly().waitFor();
      var problems = new Problems();
      List<Event> events = FlightLog.read(project.folder(), "log", problems).events();
      assertFalse(problems.hasErrors(), "seed " + seed + "\n" + problems.drawn());
      assertEquals(project.files().size() - problems.all().size(), events.size(), "seed " + seed);
    }
    // What a killed writer left is a warning, and the next one writes beside it.
    assertEquals(0, project.as(BOB, "note", "--note", "after all").status());
  }

  private static long time(LoggingProject project, Path gonogo) throws Exception {
    writer(project, gonogo, "first").waitFor();
    long begun = System.nanoTime();
    assertEquals(0, writer(project, gonogo, "second").waitFor());
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  private static Process writer(LoggingProject project, Path gonogo, String note)
      throws IOException {
    return new ProcessBuilder(
            gonogo.toString(),
            "attest",
            "runbook-read",
            "pager-tested",
            "--note",
            note,
            "--by",
            ZOE)
        .directory(project.root().toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void twoAtOnceLoseNothing() throws Exception {
    LoggingProject project = LoggingProject.in(temp.resolve("shop"));
    Path gonogo = Checkout.launcher(temp);
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      writers.add(writer(project, gonogo, "writer " + i / 2));
    }
    for (Process writer : writers) {
      assertEquals(0, writer.waitFor());
    }
    List<String> notes =
        project.events().stream()
            .map(event -> event.note().orElse(""))
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("writer 0", "writer 1"), notes);
  }

  @Test
  void aFullDiskIsNamedAndNothingIsWritten() throws Exception {
    Path at = Files.createDirectory(temp.resolve("disk"));
    SmallDisk disk = SmallDisk.mount(at, "64k");
    try {
      LoggingProject project = LoggingProject.in(at.resolve("shop"));
      assertEquals(0, project.as(ZOE, "note", "--note", "there is room").status());
      fill(at.resolve("filler"));
      Ended full = project.as(ZOE, "attest", "pager-tested", "runbook-read", "--note", "x");
      assertEquals(2, full.status(), full.all());
      assertTrue(full.err().contains("golive/log: No space left on device"), full.err());
      assertTrue(full.err().contains(": nothing was written"), full.err());
      assertEquals("", full.out());
      assertEquals(1, project.files().size());
      Files.delete(at.resolve("filler"));
      assertEquals(0, project.as(ZOE, "attest", "pager-tested").status());
      disk.makeReadOnly();
      Ended barred = project.as(ZOE, "attest", "pager-tested", "--note", "again");
      assertEquals(2, barred.status(), barred.all());
      assertTrue(barred.err().contains("golive/log: Read-only file system"), barred.err());
      assertEquals(2, project.events().size());
    } finally {
      disk.unmount();
    }
  }

  private static void fill(Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      var page = new byte[1024];
      for (int i = 0; i < 1024; i++) {
        out.write(page);
      }
    } catch (IOException _) {
      return; // Full, as it was meant to be.
    }
    throw new AssertionError("the disk takes more than it has");
  }

  @Test
  void aFolderThatIsNoneOrLeadsElsewhereTakesNothing() throws IOException {
    LoggingProject project = LoggingProject.in(temp.resolve("shop"));
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere/log"));
    Files.createSymbolicLink(project.root().resolve("golive"), elsewhere.getParent());
    assertNamed(
        project.as(ZOE, "attest", "pager-tested"), "golive/log: is a link: nothing was written");
    assertNamed(project.gonogo("decide", "."), "golive/log: is a link: nothing was decided");
    assertNamed(project.gonogo("log"), "golive/log: is a link: nothing was done");
    Files.delete(project.root().resolve("golive"));
    Files.createDirectory(project.root().resolve("golive"));
    Files.createSymbolicLink(project.folder(), elsewhere);
    assertNamed(
        project.as(ZOE, "attest", "pager-tested"), "golive/log: is a link: nothing was written");
    Files.delete(project.folder());
    Files.writeString(project.folder(), "");
    assertNamed(
        project.as(ZOE, "attest", "pager-tested"),
        "golive/log: a file stands where a folder is needed");
    try (Stream<Path> files = Files.list(elsewhere)) {
      assertEquals(0, files.count());
    }
  }

  private static void assertNamed(Ended ended, String words) {
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains(words), ended.err());
    assertEquals("", ended.out());
  }

  /// Damage is told by every command that reads the log, and none goes on.
  @Test
  void aDamagedLogIsBelievedByNobody() throws IOException {
    LoggingProject project = LoggingProject.in(temp.resolve("shop"));
    project.as(ZOE, "attest", "pager-tested");
    Path file = project.files().getFirst();
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() / 2));
    assertNamed(project.gonogo("log"), "golive/log/" + file.getFileName() + ":1:");
    assertNamed(project.gonogo("log"), "the text ends in the middle of a value");
    assertNamed(project.as(ZOE, "withdraw", "pager-tested"), "a flight log is believed whole");
    Files.writeString(file, whole.replace("Zoé", "Bob"));
    assertNamed(project.gonogo("log"), "the name of the file does not match its content");
    Files.move(Files.writeString(file, whole), file.resolveSibling("x.json"));
    assertNamed(project.gonogo("log"), "call it `" + file.getFileName() + "`");
  }

  /// Texts of a stranger's, which came by an import or a merge.
  @Test
  void hostileTextsAreShownAsWhatTheyAre() throws IOException {
    LoggingProject project = LoggingProject.in(temp.resolve("shop"));
    String hostile =
        "\u001b]0;owned\u0007\u001b[2J\n::error::forged\r\n##[error]x\u202e\u2028<script>alert(1)</script>"
            + "\u009b31m "
            + "x".repeat(300);
    Event event =
        Event.of(
                Checkout.NOW.minusSeconds(9),
                Person.of("<A> <a@b>".replace("<A>", "::warning A\u202eB")).orElseThrow(),
                Did.NOTE,
                "project/production")
            .withNote(hostile)
            .withRelease("\u001b[31m\u2066 1")
            .withEvidence(List.of(new Evidence.Link("https://x/\u202e\u2066?<b>")));
    FlightLog.append(project.folder(), event);
    for (String format : List.of("console", "json")) {
      Ended ended = project.gonogo("log", "--output", format);
      assertEquals(0, ended.status(), ended.all());
      ended
          .out()
          .codePoints()
          .forEach(c ->
              assertTrue(c == '\n' || Printable.isSafe(c), format + ": " + Integer.toHexString(c)));
      assertTrue(ended.out().lines().noneMatch(line -> line.strip().startsWith("::")), ended.out());
      assertTrue(ended.out().contains("<script>alert(1)</script>"), "it is text and no page");
    }
    assertTrue(
        project.gonogo("log").out().lines().allMatch(line -> line.length() <= 80),
        project.gonogo("log").out());
    byte[] list = EventFile.bytes(event);
    Files.write(project.root().resolve("list.json"), list);
    Ended again = project.gonogo("attest", "--import", "list.json");
    assertEquals("0 events imported, 1 were there already\n", again.out());
  }
}
