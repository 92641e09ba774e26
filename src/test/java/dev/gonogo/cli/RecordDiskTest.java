package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `decide --record` on a real tmpfs that is full, or that nobody may write to. See [SmallDisk].
class RecordDiskTest {
  @TempDir private Path disk;
  private Optional<SmallDisk> mounted = Optional.empty();

  @BeforeEach
  void mount() throws InterruptedException {
    mounted = Optional.of(SmallDisk.mount(disk, "256k"));
  }

  @AfterEach
  void unmount() throws InterruptedException {
    if (mounted.isPresent()) {
      mounted.get().unmount();
    }
  }

  @Test
  void aFullDiskIsNamedAndNothingIsRecorded() throws IOException {
    RecordedProject project = RecordedProject.in(disk.resolve("shop"));
    fill(disk.resolve("filled"));
    Ended ended = project.record();
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.out().contains("GO (rehearsed"), ended.out());
    assertTrue(ended.err().contains("No space left on device"), ended.err());
    assertTrue(ended.err().contains("nothing is recorded"), ended.err());
    assertEquals(List.of(), project.records());
    assertEquals(2, project.events().size());
    Files.delete(disk.resolve("filled"));
    assertEquals(0, project.record().status());
  }

  /// The record can be written and its event cannot: then there is neither.
  @Test
  void withoutItsEventNoRecordStays(@TempDir Path roomy) throws Exception {
    RecordedProject project = RecordedProject.in(roomy.resolve("shop"));
    SmallDisk log = SmallDisk.mount(roomy.resolve("shop/golive/log"), "64k");
    try {
      log.makeReadOnly();
      Ended ended = project.record();
      assertEquals(2, ended.status(), ended.all());
      assertTrue(ended.err().contains("log: Read-only file system"), ended.err());
      assertTrue(ended.err().contains("nothing is recorded"), ended.err());
      assertEquals(List.of(), project.records());
    } finally {
      log.unmount();
    }
    assertEquals(0, project.record().status());
  }

  private static void fill(Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      byte[] page = new byte[4096];
      while (true) {
        out.write(page);
      }
    } catch (IOException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("No space"), e.getMessage());
    }
  }

  @Test
  void aFolderThatNobodyMayWriteToIsNamed() throws Exception {
    RecordedProject project = RecordedProject.in(disk.resolve("shop"));
    mounted.orElseThrow().makeReadOnly();
    Ended ended = project.record();
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("Read-only file system"), ended.err());
    assertTrue(ended.err().contains("nothing is recorded"), ended.err());
    assertEquals(List.of(), project.records());
  }
}
