package dev.gonogo.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which gonogo this is.
///
/// @param version for people
/// @param identity of this very build: what was compiled by another one is stale
record Build(String version, String identity) {

  /// The launcher knows the hash of the jar; without it, its date and size tell builds apart.
  static Build ofJar() {
    String version =
        Optional.ofNullable(Build.class.getPackage().getImplementationVersion())
            .orElse("development");
    String hash = System.getProperty("gonogo.build", "");
    return new Build(version, version + "-" + (hash.isEmpty() ? dateAndSize() : hash));
  }

  private static String dateAndSize() {
    try {
      Path jar = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.getLastModifiedTime(jar).toMillis() + "-" + Files.size(jar);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot see the program's own jar", e);
    }
  }
}
