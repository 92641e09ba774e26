package dev.gonogo.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over several texts, each behind its length in bytes, so that no two lists share one.
public final class Digest {
  private final MessageDigest digest = sha256();

  /// SHA-256 of one text in UTF-8, in hexadecimal, as other programs make it too.
  public static String ofText(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  public Digest add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /// All that was added, in hexadecimal. Nothing more can be added then.
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /// SHA-256 of all bytes of a stream, in hexadecimal, as other programs make it too.
  ///
  /// @throws IOException if it cannot be read
  public static String ofBytes(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    var part = new byte[1 << 16];
    for (int read = in.read(part); read >= 0; read = in.read(part)) {
      digest.update(part, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
