package dev.gonogo;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The source of OPA, as its Go module brings it: what it holds itself to, and we with it.
public final class OpaSource {
  private OpaSource() {}

  /// A file or folder of it, below the folder that `GONOGO_OPA_SOURCE` names. Where it is missing
  /// the test is skipped with a plain line, or fails where CI asks for it
  /// (`GONOGO_REQUIRE_PROGRAMS`).
  public static Path at(String path) {
    Path found = Path.of(System.getenv().getOrDefault("GONOGO_OPA_SOURCE", "nowhere"), path);
    if (!Files.exists(found)) {
      String missing = "no " + path + ": GONOGO_OPA_SOURCE names the folder of OPA's Go module";
      if (System.getenv("GONOGO_REQUIRE_PROGRAMS") != null) {
        fail(missing);
      }
      System.out.println("skipped: " + missing);
      Assumptions.abort(missing);
    }
    return found;
  }
}
