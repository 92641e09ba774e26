package dev.gonogo.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Signature;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is signed, with what, and how it is wrapped.
class EnvelopeTest {
  /// Lengths are of bytes, and no white space of the payload can be mistaken for DSSE's own.
  @Test
  void whatIsSignedIsBehindItsLength() {
    byte[] payload = " é 3 ".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "DSSEv1 28 application/vnd.in-toto+json 6  é 3 ",
        new String(Envelope.toBeSigned(payload), StandardCharsets.UTF_8));
  }

  @Test
  void theEnvelopeIsJson() {
    String json =
        Envelope.json(
            new byte[] {'{', '}'},
            List.of(
                Envelope.Sealed.of(Optional.of("SHA256:x"), new byte[] {-1, -2, -3}),
                Envelope.Sealed.of(Optional.empty(), new byte[] {1})));
    assertEquals(
        "{\"payload\":\"e30=\",\"payloadType\":\"application/vnd.in-toto+json\",\"signatures\":"
            + "[{\"keyid\":\"SHA256:x\",\"sig\":\"//79\"},{\"sig\":\"AQ==\"}]}\n",
        json);
  }

  @ParameterizedTest
  @CsvSource({
    "Ed25519, '', Ed25519",
    "EC, secp256r1, SHA256withECDSA",
    "EC, secp384r1, SHA384withECDSA"
  })
  void aKeySigns(String family, String curve, String algorithm) throws Exception {
    KeyPair pair = PemFiles.pair(family, curve);
    byte[] text = "text".getBytes(StandardCharsets.UTF_8);
    String pem = PemFiles.privatePem(pair);
    for (String form : List.of(pem, pem.replace("\n", "\r\n"), "# a comment\n" + pem)) {
      byte[] signature = PemKey.of(form.getBytes(StandardCharsets.US_ASCII)).sign(text);
      Signature check = Signature.getInstance(algorithm);
      check.initVerify(pair.getPublic());
      check.update(text);
      assertTrue(check.verify(signature));
    }
  }

  @Test
  void whatIsNoKeyIsSaid() throws Exception {
    assertNoKey("it holds no PEM", "");
    assertNoKey("it holds no PEM", "hello");
    assertNoKey("it is the public key", PemFiles.publicPem(PemFiles.pair("Ed25519", "")));
    assertNoKey("neither Ed25519 nor ECDSA", PemFiles.privatePem(PemFiles.pair("RSA", "")));
    assertNoKey("its curve is neither", PemFiles.privatePem(PemFiles.pair("EC", "secp521r1")));
    assertNoKey("neither Ed25519 nor ECDSA", PemFiles.privatePem(PemFiles.pair("Ed448", "")));
    String pem = PemFiles.privatePem(PemFiles.pair("Ed25519", ""));
    assertNoKey("neither Ed25519 nor ECDSA", pem.replaceFirst(".{8}\n-----END", "\n-----END"));
    for (String other :
        List.of(
            "EC PRIVATE KEY, older form",
            "OPENSSH PRIVATE KEY, a key of SSH",
            "ENCRYPTED PRIVATE KEY, `ENCRYPTED PRIVATE KEY`",
            "ENCRYPTED SIGSTORE PRIVATE KEY, `ENCRYPTED SIGSTORE PRIVATE KEY`")) {
      String[] parts = other.split(", ", 2);
      assertNoKey(parts[1], pem.replace("PRIVATE KEY", parts[0]));
    }
  }

  private static void assertNoKey(String words, String text) {
    var thrown =
        assertThrows(
            PemKey.NoKeyException.class,
            () -> PemKey.of(text.getBytes(StandardCharsets.US_ASCII)),
            text);
    assertTrue(String.valueOf(thrown.getMessage()).contains(words), thrown.getMessage());
  }
}
