package dev.gonogo.statement;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A private key in a PEM file, as `openssl genpkey` writes one: Ed25519, or ECDSA over P-256 or
/// P-384. It signs as the tools around DSSE do, which know no signatures of SSH.
public final class PemKey {
  private static final Pattern PEM =
      Pattern.compile(
          "-----BEGIN ([A-Z0-9 ]+)-----\\s+([A-Za-z0-9+/=\\s]+?)-----END \\1-----",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final String MAKE = "make one by `openssl genpkey -algorithm ed25519`";

  private final PrivateKey key;
  private final String algorithm;

  private PemKey(PrivateKey key, String algorithm) {
    this.key = key;
    this.algorithm = algorithm;
  }

  /// Why a text is no key that signs here, in a sentence, with what to do.
  public static final class NoKeyException extends Exception {
    private static final long serialVersionUID = 1L;

    NoKeyException(String message) {
      super(message, null, false, false);
    }
  }

  /// The key of a file.
  public static PemKey of(byte[] file) throws NoKeyException {
    Matcher pem = PEM.matcher(new String(file, StandardCharsets.ISO_8859_1));
    if (!pem.find()) {
      throw new NoKeyException("it holds no PEM; " + MAKE);
    }
    switch (pem.group(1)) {
      case "PRIVATE KEY" -> {}
      case "EC PRIVATE KEY" ->
          throw new NoKeyException(
              "it is in an older form; write it anew by `openssl pkcs8 -topk8 -nocrypt`");
      case "OPENSSH PRIVATE KEY" ->
          throw new NoKeyException(
              "it is a key of SSH, which `--sign` takes from git's configuration");
      case "PUBLIC KEY" ->
          throw new NoKeyException("it is the public key, and the private one signs");
      default ->
          throw new NoKeyException("it is `" + pem.group(1) + "`, not `PRIVATE KEY`; " + MAKE);
    }
    try {
      return of(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(2))));
    } catch (IllegalArgumentException _) {
      throw new NoKeyException("it was cut or changed");
    }
  }

  private static PemKey of(PKCS8EncodedKeySpec encoded) throws NoKeyException {
    for (String family : List.of("Ed25519", "EC")) {
      try {
        PrivateKey key = KeyFactory.getInstance(family).generatePrivate(encoded);
        return new PemKey(key, algorithm(key));
      } catch (GeneralSecurityException _) {
        // Not of that family.
      }
    }
    throw new NoKeyException("it is neither Ed25519 nor ECDSA over P-256 or P-384; " + MAKE);
  }

  // The hash goes with the size of the curve, as who verifies expects it.
  private static String algorithm(PrivateKey key) throws NoKeyException {
    if (!(key instanceof ECPrivateKey curve)) {
      return "Ed25519";
    }
    return switch (curve.getParams().getOrder().bitLength()) {
      case 256 -> "SHA256withECDSA";
      case 384 -> "SHA384withECDSA";
      default -> throw new NoKeyException("its curve is neither P-256 nor P-384; " + MAKE);
    };
  }

  /// The signature over bytes: of ECDSA in DER.
  public byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java signs by " + algorithm, e);
    }
  }
}
