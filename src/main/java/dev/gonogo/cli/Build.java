package dev.gonogo.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;

/// Which gonogo this is.
///
/// @param version for people
/// @param identity of this very build: what was compiled by another one is stale
record Build(String version, String identity) {

  /// The launcher knows the hash of the jar.
  static Build ofJar() {
    String version =
        Optional.ofNullable(Build.class.getPackage().getImplementationVersion())
            .orElse("development");
    String hash = System.getProperty("gonogo.build", "");
    return new Build(version, version + "-" + (hash.isEmpty() ? hash() : hash));
  }

  private static String hash() {
    try {
      // Of a class out of an AOT cache the JVM does not say where it comes from.
      URL from = Build.class.getProtectionDomain().getCodeSource().getLocation();
      Path code =
          from == null ? Path.of(System.getProperty("java.class.path")) : Path.of(from.toURI());
      return Files.isDirectory(code) ? datesAndSizes(code) : JarKey.of(code);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot see the program's own jar", e);
    }
  }

  // Classes that are not packed yet: each compilation that changes one dates it anew.
  private static String datesAndSizes(Path classes) throws IOException {
    long newest = 0;
    long size = 0;
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.toList()) {
        var facts = Files.readAttributes(file, BasicFileAttributes.class);
        newest = Math.max(newest, facts.lastModifiedTime().toMillis());
        size += facts.size();
      }
    }
    return newest + "-" + size;
  }
}
