package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that was there at the last decision and is not given any more helps nobody.
class LeftOutInputTest {
  private static final String SUMMARY =
      "{\"metrics\": {\"http_reqs\": {\"values\": {\"count\": 9}}, \"checks\": {\"values\": {\"rate\":"
          + " 1}}}}";

  @TempDir private Path root;

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private Checkout.Ended decide(String at, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("decide", ".", "--at", at));
    arguments.addAll(List.of(more));
    return Checkout.gonogoIn(root, arguments.toArray(String[]::new));
  }

  @Test
  void isMissedAgainAndAgainUntilItIsSaidToBeNone() throws IOException {
    write("gonogo.yaml", "checklist: content\nproject: shop\n");
    write(
        "content/a.md",
        """
        - [ ] Debug is off <!-- debug-off !blocker @ops -->

          ```yaml check
          dotenv: DEBUG
          in: ["False"]
          ```

        - [ ] Load is tried <!-- load !low @ops -->

          ```yaml check
          k6: checks rate
          min: 0.9
          ```
        """);
    write(".env", "DEBUG=False\n");
    write("k6.json", SUMMARY);
    assertEquals(0, decide("2026-12-01T08:00:00Z", "--record").status());
    Files.delete(root.resolve("k6.json"));
    for (String at : List.of("2026-12-01T08:00:05Z", "2026-12-01T08:00:09Z")) {
      Checkout.Ended hold = decide(at, "--record");
      assertEquals(3, hold.status(), hold.out());
      String told = hold.out().replaceAll("\\s+", " ");
      assertTrue(told.contains("no k6 input, which the last decision had"), told);
    }
    try (var records = Files.list(root.resolve("golive/decisions"))) {
      Path newest = records.sorted().toList().getLast();
      Checkout.Ended verified =
          Checkout.gonogoIn(root, "decide", ".", "--verify", root.relativize(newest).toString());
      assertEquals(0, verified.status(), verified.out() + verified.err());
    }
    write(
        "gonogo.yaml",
        "checklist: content\nproject: shop\ninputs: {k6: {none: tried by others}}\n");
    Checkout.Ended go = decide("2026-12-01T08:00:12Z", "--record");
    assertEquals(0, go.status(), go.out());
    assertTrue(go.out().contains("it has no `k6` input: tried by others"), go.out());
    write("gonogo.yaml", "checklist: content\nproject: shop\n");
    assertEquals(0, decide("2026-12-01T08:00:15Z").status(), "what was said to be none is no loss");
  }
}
