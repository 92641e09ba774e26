package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real tmpfs that is full. See [SmallDisk].
class FullDiskTest {
  @TempDir private Path disk;
  private Optional<SmallDisk> mounted = Optional.empty();

  @BeforeEach
  void mount() throws InterruptedException {
    mounted = Optional.of(SmallDisk.mount(disk, "128k"));
  }

  @AfterEach
  void unmount() throws InterruptedException {
    if (mounted.isPresent()) {
      mounted.get().unmount();
    }
  }

  @Test
  void aFullDiskIsNamedAndLeavesNoHalfFile() throws IOException {
    Ended build = Checkout.gonogo("build", "--content", "content", "--out", disk.toString());
    assertEquals(2, build.status(), build.all());
    assertTrue(build.err().contains("No space left on device"), build.err());
    assertTrue(build.err().contains(disk.toString()), build.err());
    try (Stream<Path> files = Files.walk(disk)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(file.toString().endsWith(".part"), file.toString());
        assertTrue(Files.size(file) > 0, file.toString());
      }
    }
  }

  @Test
  void aReportThatFindsNoRoomDoesNotTakeTheDecisionWithIt() {
    Path report = disk.resolve("report.json");
    Ended check = Checkout.gonogo("check", "examples/shop", "--output", "json=" + report);
    assertEquals(2, check.status(), check.all());
    assertTrue(check.err().contains("No space left on device"), check.err());
    assertTrue(check.out().contains("PASS for "), check.out());
    assertFalse(Files.exists(report));
  }
}
