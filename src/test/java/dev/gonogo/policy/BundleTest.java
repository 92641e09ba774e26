package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.ShippedChecklist;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the bundle holds. That OPA takes it is PulledBundleTest's.
class BundleTest {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (\\w+)");

  @TempDir private Path folder;

  @Test
  void theSamePoliciesAreTheSameBytes() {
    assertArrayEquals(Bundle.of(ShippedChecklist.POLICIES), Bundle.of(ShippedChecklist.POLICIES));
  }

  @Test
  void itsRootsAreThePackagesInIt() {
    var roots =
        ShippedChecklist.POLICIES.modules().values().stream()
            .flatMap(text -> PACKAGE.matcher(text).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertEquals(Bundle.ROOTS, roots.stream().sorted().toList());
  }

  /// Names around the length from which they stand in a record before their file, and files around
  /// the length of a block.
  @Test
  void aTarIsReadBackByARealOne() throws Exception {
    RealProgram tar = RealProgram.named("tar");
    List<String> names =
        IntStream.of(1, 99, 100, 101, 250, 255, 1_000)
            .mapToObj(length -> "d/".repeat((length - 1) / 2) + "f".repeat(2 - length % 2))
            .toList();
    var out = new ByteArrayOutputStream();
    try (var writer = new TarWriter(out)) {
      for (String name : names) {
        writer.file(name, content(name.length()));
      }
      writer.file("of-a-block", content(512));
      writer.file("empty", content(0));
    }
    Path file = Files.write(folder.resolve("x.tar"), out.toByteArray());
    String listed = tar.output(List.of("-tvf", file.toString()));
    assertTrue(listed.lines().allMatch(line -> line.startsWith("-rw-r--r-- 0/0 ")), listed);
    assertEquals("", tar.output(List.of("-xf", file.toString(), "-C", folder.toString())));
    for (String name : names) {
      assertArrayEquals(content(name.length()), Files.readAllBytes(folder.resolve(name)), name);
    }
    assertArrayEquals(content(512), Files.readAllBytes(folder.resolve("of-a-block")));
    assertEquals(0, Files.size(folder.resolve("empty")));
  }

  private static byte[] content(int length) {
    return "x".repeat(length).getBytes(StandardCharsets.UTF_8);
  }
}
