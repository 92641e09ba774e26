package dev.gonogo.ssh;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// What an armoured signature says of itself (OpenSSH's PROTOCOL.sshsig, version 1). Whether it is
/// one of anything, `ssh-keygen` alone knows.
///
/// @param key that made it
/// @param namespace for which it was made
record Armoured(PublicKey key, String namespace) {
  static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
  static final String END = "-----END SSH SIGNATURE-----";
  private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);

  /// One of RSA with 16384 bits has 4 KB; a certificate with many names in it has more.
  static final int LONGEST = 64 * 1024;

  /// What it says, or nothing where it is no whole signature, or more than one.
  static Optional<Armoured> of(String text) {
    String bare = text.strip();
    if (bare.length() > LONGEST
        || !bare.startsWith(BEGIN)
        || !bare.endsWith(END)
        || bare.length() < BEGIN.length() + END.length()) {
      return Optional.empty();
    }
    try {
      String body = bare.substring(BEGIN.length(), bare.length() - END.length());
      return read(ByteBuffer.wrap(Base64.getDecoder().decode(body.replaceAll("[\r\n]", ""))));
    } catch (IllegalArgumentException | BufferUnderflowException _) {
      return Optional.empty();
    }
  }

  private static Optional<Armoured> read(ByteBuffer from) {
    var magic = new byte[MAGIC.length];
    from.get(magic);
    if (!Arrays.equals(magic, MAGIC) || from.getInt() != 1) {
      return Optional.empty();
    }
    Optional<PublicKey> key = PublicKey.of(PublicKey.bytes(from));
    String namespace = PublicKey.string(from);
    PublicKey.bytes(from); // reserved
    PublicKey.bytes(from); // the hash
    PublicKey.bytes(from); // the signature itself
    return from.hasRemaining() ? Optional.empty() : key.map(k -> new Armoured(k, namespace));
  }
}
