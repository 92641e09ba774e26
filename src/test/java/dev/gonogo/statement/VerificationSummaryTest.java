package dev.gonogo.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The fields of the statement, as SLSA and in-toto name them.
class VerificationSummaryTest {
  private static final String HEX = "0123456789abcdef".repeat(4);

  @Test
  void aGoIsWhatIsWritten() {
    String expected =
        """
        {"_type":"https://in-toto.io/Statement/v1",
        "predicate":{
        "inputAttestations":[{"digest":{"sha256":"HEX"},"uri":"golive/decisions/r.json"}],
        "policy":{"digest":{"sha256":"HEX"},"uri":"gonogo:rules?gate=high"},
        "resourceUri":"gonogo:shop/production","slsaVersion":"1.1",
        "timeVerified":"2026-12-01T08:00:00Z","verificationResult":"PASSED",
        "verifiedLevels":["GONOGO_GO_LIVE_1H_BEFORE"],
        "verifier":{"id":"https://github.com/gonogo-dev/gonogo","version":{"gonogo":"1.2.3"}}},
        "predicateType":"https://slsa.dev/verification_summary/v1",
        "subject":[{"digest":{"sha256":"HEX"},"name":"shop.tar"},
        {"digest":{"sha256":"HEX"},"name":"é=1"}]}\
        """
            .replace("\n", "")
            .replace("HEX", HEX);
    assertEquals(expected, text(summary(true, true)));
  }

  @Test
  void whatIsNoGoFailed() {
    String text = text(summary(false, false));
    assertTrue(text.contains("\"verificationResult\":\"FAILED\""), text);
    assertTrue(text.contains("\"verifiedLevels\":[\"FAILED\"]"), text);
    assertTrue(!text.contains("inputAttestations"), text);
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new VerificationSummary(
                List.of(),
                "1",
                Instant.EPOCH,
                "r",
                new Referenced("p", HEX),
                Optional.empty(),
                Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "shop.tar=sha256:HEX, shop.tar",
    "pkg:oci/shop?arch=arm64=sha256:HEX, pkg:oci/shop?arch=arm64",
    "' a b =sha256:HEX', a b",
    "sha256:x=sha256:HEX, sha256:x"
  })
  void anArtifactHasANameAndADigest(String text, String name) {
    String upper = text.replace("HEX", HEX.toUpperCase(Locale.ROOT));
    for (String given : List.of(text.replace("HEX", HEX), upper)) {
      assertEquals(Optional.of(new BuiltArtifact(name, HEX)), BuiltArtifact.of(given), given);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shop.tar",
        "=sha256:HEX",
        " =sha256:HEX",
        "shop.tar=HEX",
        "shop.tar=sha512:HEX",
        "shop.tar=SHA256:HEX",
        "shop.tar=sha256:HEX0",
        "shop.tar=sha256:HEX ",
        "shop.tar=sha256:HE",
        "shop.tar=sha256:",
        "shop.tar:sha256=HEX",
        "a\nb=sha256:HEX",
        "a\u0000=sha256:HEX",
        "a\ud800=sha256:HEX"
      })
  void whatNamesNothingIsRefused(String text) {
    assertEquals(Optional.empty(), BuiltArtifact.of(text.replace("HEX", HEX)));
  }

  private static VerificationSummary summary(boolean go, boolean recorded) {
    return new VerificationSummary(
        List.of(new BuiltArtifact("shop.tar", HEX), new BuiltArtifact("é=1", HEX)),
        "1.2.3",
        Instant.parse("2026-12-01T08:00:00Z"),
        "gonogo:shop/production",
        new Referenced("gonogo:rules?gate=high", HEX),
        recorded ? Optional.of(new Referenced("golive/decisions/r.json", HEX)) : Optional.empty(),
        go ? Optional.of("GONOGO_GO_LIVE_1H_BEFORE") : Optional.empty());
  }

  private static String text(VerificationSummary summary) {
    return new String(summary.bytes(), StandardCharsets.UTF_8);
  }
}
