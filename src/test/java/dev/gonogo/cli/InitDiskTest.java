package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `init` on a real tmpfs that is full, or that nobody may write to. See [SmallDisk].
class InitDiskTest {
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

  /// A file that takes pages of four KiB until so many of the 64 are left.
  private void fill(int left) throws IOException {
    Files.write(disk.resolve("full"), new byte[4096 * (64 - left)]);
  }

  @Test
  void whatFindsNoRoomIsToldAndLeavesNothing() throws IOException {
    fill(0);
    Ended ended = Checkout.gonogoIn(disk, "init");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(
        ended.err().contains("checklist/en/01-our-own.md: No space left on device"), ended.err());
    assertTrue(
        ended.err().contains("not written: checklist/en/01-our-own.md, .gitignore, gonogo.yaml,"),
        ended.err());
    assertFalse(Files.exists(disk.resolve("checklist")), "a folder for nothing");
    assertFalse(Files.exists(disk.resolve("gonogo.yaml")));
  }

  @Test
  void whatWasWrittenStaysAndTheNextRunGoesOn() throws IOException {
    fill(1);
    Ended ended = Checkout.gonogoIn(disk, "init");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.out().contains("wrote    checklist/en/01-our-own.md"), ended.out());
    assertTrue(ended.err().contains("not written: .gitignore, gonogo.yaml,"), ended.err());
    assertFalse(Files.exists(disk.resolve(".gitignore")), "an empty file");
    Files.delete(disk.resolve("full"));
    Ended again = Checkout.gonogoIn(disk, "init");
    assertEquals(0, again.status(), again.all());
    assertTrue(again.out().contains("kept     checklist/"), again.out());
    assertTrue(again.out().contains("wrote    gonogo.yaml"), again.out());
  }

  @Test
  void aFileThatCannotGrowIsAsItWas() throws IOException {
    String full = "x".repeat(4095) + "\n";
    Files.writeString(disk.resolve(".gitignore"), full);
    fill(2); // one has that file, and one is for the item
    Ended ended = Checkout.gonogoIn(disk, "init");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains(".gitignore: No space left on device"), ended.err());
    assertEquals(full, Files.readString(disk.resolve(".gitignore")));
  }

  @Test
  void aDiskThatNobodyMayWriteToIsTold() throws Exception {
    mounted.orElseThrow().makeReadOnly();
    Ended ended = Checkout.gonogoIn(disk, "init");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("Read-only file system"), ended.err());
    assertFalse(ended.out().contains("wrote"), ended.out());
  }
}
