package dev.gonogo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The last step of the build: writes the hash of the jar into a file beside it. The launcher names
/// the AOT cache by it, and it is in the key of every compiled checklist.
final class JarKey {
  private static final int LENGTH = 16;

  private JarKey() {}

  /// Takes the jar, and the file for its key.
  public static void main(String[] args) throws IOException {
    FileTree.writeWhole(
        Path.of(args[1]), (of(Path.of(args[0])) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// The hash of a jar, shortened, in hexadecimal.
  static String of(Path jar) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
