package dev.gonogo.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.source.Problems;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records are added and never lost.
class RecordFolderTest {
  private static final String SHOP = "shop/production";

  @TempDir private Path dir;

  private RecordFolder folder() {
    return new RecordFolder(dir.resolve("golive/decisions"), "golive/decisions");
  }

  @Test
  void theSecondOfASecondTakesAnotherName() throws IOException {
    RecordFolder folder = folder();
    assertEquals("20261201T080000Z-go.json", folder.add(SampleRecords.go()));
    byte[] first = Files.readAllBytes(folder.path().resolve("20261201T080000Z-go.json"));
    assertEquals("20261201T080000Z-go-2.json", folder.add(SampleRecords.go()));
    assertEquals(
        new String(first, java.nio.charset.StandardCharsets.UTF_8),
        Files.readString(folder.path().resolve("20261201T080000Z-go.json")));
  }

  @Test
  void manyAtOnceAreAllKept() throws Exception {
    RecordFolder folder = folder();
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      Callable<String> add = () -> folder.add(SampleRecords.go());
      var names = new TreeSet<String>();
      for (Future<String> added : many.invokeAll(Stream.generate(() -> add).limit(24).toList())) {
        names.add(added.get());
      }
      assertEquals(24, names.size());
      assertEquals(names, entries());
    }
    var problems = new Problems();
    for (String name : folder.names(problems)) {
      assertTrue(RecordFolder.read(folder.path().resolve(name), name, problems).isPresent(), name);
    }
    assertTrue(problems.isEmpty());
  }

  private TreeSet<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder().path())) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void theNewestOfAProjectIsFound() throws IOException {
    RecordFolder folder = folder();
    add("2026-12-01T08:00:00Z", SHOP);
    add("2026-12-01T08:00:00Z", SHOP);
    add("2026-12-02T08:00:00Z", "shop/staging");
    add("2027-01-01T00:00:00Z", SHOP);
    assertEquals(Optional.of("20261201T080000Z-go-2.json"), newest(folder, "2026-12-31T00:00:00Z"));
    assertEquals(Optional.of("20270101T000000Z-go.json"), newest(folder, "2027-01-01T00:00:00Z"));
    assertEquals(Optional.empty(), newest(folder, "2026-12-01T07:59:59Z"));
  }

  @Test
  void theTenthIsNewerThanTheSecond() throws IOException {
    for (int i = 0; i < 10; i++) {
      add("2026-12-01T08:00:00Z", SHOP);
    }
    assertEquals(
        Optional.of("20261201T080000Z-go-10.json"), newest(folder(), "2026-12-01T08:00:00Z"));
  }

  private void add(String at, String subject) throws IOException {
    folder().add(SampleRecords.at(SampleRecords.go(), at, subject));
  }

  private static Optional<String> newest(RecordFolder folder, String notAfter) {
    var problems = new Problems();
    Optional<String> name =
        folder.newest(SHOP, Instant.parse(notAfter), problems).map(RecordFolder.Kept::name);
    assertTrue(problems.isEmpty());
    return name;
  }

  /// One that cannot be read might be the newest: whoever asks must be told.
  @Test
  void aBrokenRecordOnTheWayIsTold() throws IOException {
    add("2026-12-01T08:00:00Z", SHOP);
    Files.writeString(folder().path().resolve("20261202T080000Z-go.json"), "{");
    var problems = new Problems();
    folder().newest(SHOP, Instant.parse("2026-12-03T00:00:00Z"), problems);
    assertTrue(problems.hasErrors());
  }

  @Test
  void aLinkIsNoRecordAndNoFolder() throws IOException {
    Path elsewhere = Files.createDirectories(dir.resolve("elsewhere"));
    Files.createDirectories(dir.resolve("golive"));
    Files.createSymbolicLink(dir.resolve("golive/decisions"), elsewhere);
    assertThrows(FileSystemException.class, () -> folder().add(SampleRecords.go()));
    var problems = new Problems();
    assertEquals(List.of(), folder().names(problems));
    assertTrue(problems.hasErrors());
    Path link = Files.createSymbolicLink(dir.resolve("r.json"), elsewhere.resolve("r.json"));
    Files.write(elsewhere.resolve("r.json"), RecordFile.bytes(SampleRecords.go()));
    assertTrue(RecordFolder.read(link, "r.json", new Problems()).isEmpty());
  }

  @Test
  void whatAKilledWriterLeftGoesAndWhatALivingOneHasStays() throws IOException {
    Path decisions = Files.createDirectories(folder().path());
    Path dead = Files.writeString(decisions.resolve(".unfinished-999999999999-a"), "{");
    Path alive =
        Files.writeString(
            decisions.resolve(".unfinished-" + ProcessHandle.current().pid() + "-b"), "{");
    folder().add(SampleRecords.go());
    assertFalse(Files.exists(dead));
    assertTrue(Files.exists(alive));
  }

  @Test
  void aNameThatIsTakenByAFolderIsPassedOver() throws IOException {
    Files.createDirectories(folder().path().resolve("20261201T080000Z-go.json"));
    assertEquals("20261201T080000Z-go-2.json", folder().add(SampleRecords.go()));
  }

  @Test
  void aKindThatWasMissedIsMissedNextTimeToo() {
    DecisionRecord hold =
        SampleRecords.decided(
            SampleRecords.of("hold", Map.of("a", "pass")),
            decision -> decision.with("lacking", Value.array(Value.of("k6"))));
    assertEquals(new TreeSet<>(List.of("k6", "terraform")), hold.kinds());
  }

  @Test
  void kindsOfInputAreThoseThatWereJudged() {
    assertEquals(
        new TreeSet<>(List.of("terraform")), SampleRecords.of("go", Map.of("a", "pass")).kinds());
  }
}
