package dev.gonogo.ssh;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/// A public key as OpenSSH writes one: its type, and its bytes in Base64.
///
/// @param type `ssh-ed25519`, say
/// @param base64 the whole of it; its first field is the type again
record PublicKey(String type, String base64) {

  /// The key of two words of a line, or nothing where they are none.
  static Optional<PublicKey> of(String type, String base64) {
    try {
      byte[] blob = Base64.getDecoder().decode(base64);
      return of(blob).filter(key -> key.type().equals(type));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The key in the bytes of a signature, or nothing where there is none.
  static Optional<PublicKey> of(byte[] blob) {
    try {
      String type = string(ByteBuffer.wrap(blob));
      boolean plain = type.matches("[a-z0-9@.-]{3,80}");
      return plain
          ? Optional.of(new PublicKey(type, Base64.getEncoder().encodeToString(blob)))
          : Optional.empty();
    } catch (BufferUnderflowException _) {
      return Optional.empty();
    }
  }

  /// The next field of SSH's wire format (RFC 4251, section 5, "string").
  static byte[] bytes(ByteBuffer from) {
    int length = from.getInt();
    if (length < 0 || length > from.remaining()) {
      throw new BufferUnderflowException();
    }
    var field = new byte[length];
    from.get(field);
    return field;
  }

  static String string(ByteBuffer from) {
    return new String(bytes(from), StandardCharsets.ISO_8859_1);
  }

  boolean isCertificate() {
    return type.contains("-cert-v");
  }

  /// `SHA256:…`, as `ssh-keygen -l` shows a key that is no certificate.
  String fingerprint() {
    byte[] hash = sha256().digest(Base64.getDecoder().decode(base64));
    return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash);
  }

  /// As a line has it.
  String text() {
    return type + " " + base64;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
