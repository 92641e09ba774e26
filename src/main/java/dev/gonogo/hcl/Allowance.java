package dev.gonogo.hcl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// How much may still be read of a root module and all that it calls: sources show where a finding
/// lies, and must not cost the memory that finding it takes.
final class Allowance {
  private int left;

  /// @param bytes of all files together
  Allowance(int bytes) {
    this.left = bytes;
  }

  /// All of a file; nothing where it is longer than what is left.
  Optional<byte[]> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(left + 1);
      if (bytes.length > left) {
        return Optional.empty();
      }
      left -= bytes.length;
      return Optional.of(bytes);
    }
  }
}
