package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// A real tmpfs of a few pages, to be filled. Where nobody may mount one, a plain line says so and
/// the test is skipped.
record SmallDisk(Path at) {
  /// @param size as mount takes it, `128k`
  static SmallDisk mount(Path at, String size) throws InterruptedException {
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", at.toString());
    if (!mounted) {
      System.out.println("skipped: no tmpfs can be mounted here to fill it");
    }
    Assumptions.assumeTrue(mounted, "no tmpfs can be mounted here");
    return new SmallDisk(at);
  }

  void makeReadOnly() throws InterruptedException {
    assertTrue(run("mount", "-o", "remount,ro", at.toString()));
  }

  void unmount() throws InterruptedException {
    assertTrue(run("umount", at.toString()));
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(List.of(command)).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException _) {
      return false; // There is no such program.
    }
  }
}
