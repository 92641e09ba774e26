package dev.gonogo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The answer of a case, in a file that was read in review.
public final class CaseAnswer {
  private CaseAnswer() {}

  /// That the answer is what its file holds; with `-Dcases.write=true` it is written there anew.
  public static void expect(Path file, String answer) throws IOException {
    if (Boolean.getBoolean("cases.write")) {
      Files.writeString(file, answer);
    }
    assertTrue(Files.exists(file), () -> file + " is missing: run with -Dcases.write=true");
    assertEquals(Files.readString(file), answer);
  }
}
