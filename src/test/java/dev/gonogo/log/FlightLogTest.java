package dev.gonogo.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.source.Problems;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of events: what is appended is read, and what is no event counts for nothing.
class FlightLogTest {
  @TempDir private Path temp;

  @Test
  void aFolderThatIsNotThereIsAnEmptyLog() {
    assertEquals(FlightLog.EMPTY, read(temp.resolve("golive/log"), ""));
  }

  @Test
  void whatIsAppendedIsRead() throws IOException {
    Path log = temp.resolve("golive/log");
    for (Event event : SampleEvents.all()) {
      Path file = FlightLog.append(log, event);
      assertEquals(EventFile.name(event), file.getFileName().toString());
      FlightLog.append(log, event);
    }
    assertEquals(new FlightLog(SampleEvents.all()), read(log, ""));
    try (Stream<Path> files = Files.list(log)) {
      assertEquals(SampleEvents.all().size(), files.count(), "the same twice is one, and no rest");
    }
  }

  /// By a seed that is printed: a log is a set, whatever order a disk lists it in.
  @Test
  void orderAndDuplicatesChangeNothing() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var log = new FlightLog(SampleEvents.all());
    for (int i = 0; i < 200; i++) {
      List<Event> events = new ArrayList<>(SampleEvents.all());
      events.addAll(SampleEvents.all().subList(0, random.nextInt(events.size())));
      Collections.shuffle(events, random);
      assertEquals(log, new FlightLog(events), "seed " + seed);
    }
  }

  @Test
  void twoBranchesMergeToTheLogOfBoth() throws IOException {
    List<Event> all = SampleEvents.all();
    for (int i = 0; i < all.size(); i++) {
      FlightLog.append(temp.resolve(i % 2 == 0 ? "one" : "two"), all.get(i));
      FlightLog.append(temp.resolve(i < 3 ? "two" : "one"), all.get(i));
    }
    Path merged = Files.createDirectory(temp.resolve("merged"));
    for (String branch : List.of("one", "two")) {
      try (Stream<Path> files = Files.list(temp.resolve(branch))) {
        for (Path file : files.toList()) {
          Files.write(merged.resolve(file.getFileName()), Files.readAllBytes(file));
        }
      }
    }
    assertEquals(new FlightLog(all), read(merged, ""));
  }

  @Test
  void whatIsNoEventIsNamedAndCountsForNothing() throws IOException {
    Path log = Files.createDirectory(temp.resolve("log"));
    Path good = FlightLog.append(log, SampleEvents.attest());
    Files.createDirectory(log.resolve("20261125T184500Z-note-00000000.json"));
    Files.createSymbolicLink(log.resolve("link.json"), good);
    Files.createSymbolicLink(log.resolve("loose.json"), temp.resolve("nothing"));
    Files.write(log.resolve("large.json"), new byte[EventFile.MAX_BYTES + 1]);
    Files.copy(good, log.resolve("copy.json"));
    Files.writeString(log.resolve("empty.json"), "");
    Files.writeString(log.resolve("README.md"), "Never edit these.");
    Files.writeString(log.resolve(".unfinished-1"), "{");
    Files.writeString(log.resolve(".gitattributes"), "* -text");
    var problems = new Problems();
    assertEquals(
        List.of(SampleEvents.attest()), FlightLog.read(log, "golive/log", problems).events());
    List<String> heads =
        problems.drawn().lines().filter(line -> line.startsWith("golive/log/")).toList();
    assertEquals(
        List.of(
            "golive/log/.unfinished-1:1:1: warning: an event that was never written to its end",
            "golive/log/20261125T184500Z-note-00000000.json:1:1: error: an event is a file, and"
                + " this is a folder",
            "golive/log/README.md:1:1: warning: no event is called so, and the file says nothing",
            "golive/log/copy.json:1:1: error: the name of the file does not match its content",
            "golive/log/empty.json:1:1: error: the text is not JSON: there is no JSON value, only"
                + " white space",
            "golive/log/large.json:1:1: error: the file is larger than 65536 bytes, and no event"
                + " is",
            "golive/log/link.json:1:1: error: an event is a file, and this is a link",
            "golive/log/loose.json:1:1: error: an event is a file, and this is a link"),
        heads);
  }

  @Test
  void twoThousandProblemsAreEachTold() throws IOException {
    Path log = Files.createDirectory(temp.resolve("log"));
    for (int i = 0; i < 2_000; i++) {
      Files.writeString(log.resolve(i + ".json"), "{\"at\": " + i + "}");
    }
    var problems = new Problems();
    assertEquals(FlightLog.EMPTY, FlightLog.read(log, "log", problems));
    assertEquals(2_000, problems.all().stream().map(p -> p.source().name()).distinct().count());
  }

  @Test
  void aLogIsAFolderAndNoLink() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real"));
    FlightLog.append(real, SampleEvents.attest());
    Path link = Files.createSymbolicLink(temp.resolve("link"), real);
    Path file = Files.writeString(temp.resolve("file"), "");
    assertEquals(FlightLog.EMPTY, read(link, "the flight log is a folder, and this is a link"));
    assertEquals(FlightLog.EMPTY, read(file, "the flight log is a folder, and this is a file"));
    Event event = SampleEvents.attest().withNote("another");
    assertThrows(FileSystemException.class, () -> FlightLog.append(link, event));
    assertThrows(FileSystemException.class, () -> FlightLog.append(file, event));
    assertEquals(1, read(real, "").events().size());
  }

  @Test
  void whatIsNoEventIsNotAppended() {
    Path log = temp.resolve("log");
    List<Event> wrong =
        List.of(
            SampleEvents.of(Did.ATTEST),
            SampleEvents.of(Did.NOTE),
            SampleEvents.attest().withItem("../escape"),
            SampleEvents.attest().withEvent(SampleEvents.HASH),
            SampleEvents.of(Did.NOTE).withNote("x".repeat(EventFile.MAX_BYTES)));
    for (Event event : wrong) {
      assertThrows(IllegalArgumentException.class, () -> FlightLog.append(log, event));
    }
    assertFalse(Files.exists(log));
  }

  /// What has the name already and is another thing stays as it is.
  @Test
  void nothingIsEverOverwritten() throws IOException {
    Path log = Files.createDirectory(temp.resolve("log"));
    Event event = SampleEvents.attest();
    Path file = Files.writeString(log.resolve(EventFile.name(event)), "mine");
    assertThrows(IOException.class, () -> FlightLog.append(log, event));
    assertEquals("mine", Files.readString(file));
    try (Stream<Path> files = Files.list(log)) {
      assertEquals(1, files.count());
    }
  }

  /// One that cannot be written takes the others with it, but none that was there before.
  @Test
  void ofSeveralAllAreWrittenOrNone() throws IOException {
    Path log = Files.createDirectory(temp.resolve("log"));
    List<Event> all = SampleEvents.all();
    FlightLog.append(log, all.get(1));
    Path barred = Files.writeString(log.resolve(EventFile.name(all.get(4))), "mine");
    assertThrows(IOException.class, () -> FlightLog.appendAll(log, all));
    try (Stream<Path> files = Files.list(log)) {
      assertEquals(2, files.count());
    }
    Files.delete(barred);
    assertEquals(all.size(), FlightLog.appendAll(log, all).size());
    assertEquals(new FlightLog(all), read(log, ""));
  }

  @Test
  void manyAtOnceLoseNothing() throws Exception {
    Path log = temp.resolve("golive/log");
    // Each event is written by two.
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Path>> writers = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        Event event = SampleEvents.of(Did.NOTE).withNote("note " + i / 2);
        writers.add(() -> FlightLog.append(log, event));
      }
      for (var written : threads.invokeAll(writers)) {
        assertTrue(Files.exists(written.get()));
      }
    }
    assertEquals(100, read(log, "").events().size());
  }

  private static FlightLog read(Path folder, String problem) {
    var problems = new Problems();
    FlightLog log = FlightLog.read(folder, "golive/log", problems);
    assertEquals(problem.isEmpty(), problems.isEmpty(), problems.drawn());
    assertTrue(problems.drawn().contains(problem), problems.drawn());
    return log;
  }
}
