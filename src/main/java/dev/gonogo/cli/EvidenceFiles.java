package dev.gonogo.cli;

import dev.gonogo.log.Evidence;
import dev.gonogo.source.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The files of a project that people show, each read once.
final class EvidenceFiles {
  private final Path root;
  private final Map<String, Optional<String>> seen = new HashMap<>();

  /// @param root the folder of the project, out of which no name and no link may lead
  EvidenceFiles(Path root) {
    this.root = root;
  }

  /// SHA-256 of a file, in hexadecimal; nothing where it is gone, leads out of the project, or is
  /// none that can be read.
  ///
  /// @param file relative to the project, with `/`
  Optional<String> sha256(String file) {
    return seen.computeIfAbsent(file, this::read);
  }

  private Optional<String> read(String file) {
    if (!Evidence.isPath(file)) {
      return Optional.empty();
    }
    try {
      Path real = root.resolve(file).toRealPath();
      return real.startsWith(root.toRealPath()) && Files.isRegularFile(real)
          ? Optional.of(digest(real))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Digest.ofBytes(in);
    }
  }
}
