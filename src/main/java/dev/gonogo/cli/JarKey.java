package dev.gonogo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The last step of the build: writes the hash of the jar into a file beside it. The launcher names
/// the AOT cache by it, and `build` files the compiled checklist under it.
final class JarKey {
  private static final int LENGTH = 16;

  private JarKey() {}

  /// Takes the jar, and the file for its key.
  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    byte[] jar = Files.readAllBytes(Path.of(args[0]));
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
    FileTree.writeWhole(
        Path.of(args[1]), (hash.substring(0, LENGTH) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
