package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.source.Digest;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.ssh.AllowedSigners;
import dev.gonogo.ssh.SignatureCheck;
import dev.gonogo.ssh.Signatures;
import dev.gonogo.ssh.SignedText;
import dev.gonogo.ssh.SshKeys;
import dev.gonogo.statement.PemFiles;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.CanonicalJson;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A decision as a gate asks for it: `--output vsa=FILE`.
class SummaryTest {
  private static final String HEX = "0123456789abcdef".repeat(4);
  private static final String SHOP = "shop.tar=sha256:" + HEX;

  @TempDir private Path project;

  @BeforeEach
  void aProject() throws IOException {
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: list.md\n");
    Files.writeString(
        project.resolve("list.md"),
        """
        - [ ] No debugging <!-- debug-disabled !blocker -->

          ```yaml check
          dotenv: DEBUG
          in: ["False"]
          ```

          ```dotenv fail
          DEBUG=True
          ```
        """);
    Files.writeString(project.resolve(".env"), "DEBUG=False\n");
  }

  /// As in-toto's own module reads it.
  @Test
  void aGateReadsIt() throws Exception {
    RealProgram reader = RealProgram.named("gonogo-vsa-reader");
    assertEnds(
        0,
        decide("--subject", SHOP, "--subject", "é <b>=sha256:" + HEX, "--output", "json=d.json"));
    assertEquals(
        """
        type https://in-toto.io/Statement/v1
        predicate https://slsa.dev/verification_summary/v1
        subject shop.tar sha256:HEX
        subject é <b> sha256:HEX
        verifier https://github.com/gonogo-dev/gonogo
        at 2026-11-24T12:00:00Z
        resource gonogo:project/production
        policy gonogo:rules?phase=go-live-1h-before&gate=high sha256:RULES
        result PASSED
        levels GONOGO_GO_LIVE_1H_BEFORE
        slsa 1.1
        """
            .replace("HEX", HEX)
            .replace("RULES", rules()),
        reader.output(List.of(project.resolve("vsa.json").toString())));
  }

  // As docs/outputs.md says it: whoever has the JSON report can tell by which rules it was.
  private String rules() throws IOException {
    Value rules = read(project.resolve("d.json")).get("rules").orElseThrow();
    byte[] bytes = CanonicalJson.of(rules).getBytes(StandardCharsets.UTF_8);
    return Digest.ofBytes(new ByteArrayInputStream(bytes));
  }

  @Test
  void whatIsNoGoFailed() throws Exception {
    Files.writeString(project.resolve(".env"), "DEBUG=True\n");
    assertEnds(1, decide("--subject", SHOP));
    assertSays("\"verificationResult\":\"FAILED\",\"verifiedLevels\":[\"FAILED\"]");
    Files.writeString(project.resolve(".env"), "OTHER=1\n");
    Files.writeString(
        project.resolve("list.md"), "- [ ] Pager tested <!-- pager-tested !blocker -->\n");
    assertEnds(3, decide("--subject", SHOP));
    assertSays("\"verificationResult\":\"FAILED\",\"verifiedLevels\":[\"FAILED\"]");
    Files.writeString(project.resolve(".env"), "=\n");
    assertEnds(2, decide("--subject", SHOP));
    assertSays("\"verificationResult\":\"FAILED\",\"verifiedLevels\":[\"FAILED\"]");
  }

  /// With the record, a reader has all that it stands on.
  @Test
  void theRecordIsNamedByItsBytes() throws Exception {
    Files.createDirectory(project.resolve("sub"));
    KeyPair pair = PemFiles.pair("Ed25519", "");
    Files.writeString(project.resolve("sub/key.pem"), PemFiles.privatePem(pair));
    Ended ended =
        Checkout.gonogoIn(
            project.resolve("sub"),
            "decide",
            "..",
            "--output",
            "vsa=vsa.json",
            "--subject",
            SHOP,
            "--signing-key",
            "key.pem",
            "--record",
            "--by",
            "Alice <alice@example.com>");
    assertEquals(0, ended.status(), ended.all());
    String payload = text(read(project.resolve("sub/vsa.json")), "payload");
    String statement = new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
    Path record;
    try (Stream<Path> files = Files.list(project.resolve("golive/decisions"))) {
      record = files.findFirst().orElseThrow();
    }
    String digest = Digest.ofBytes(new ByteArrayInputStream(Files.readAllBytes(record)));
    String expected =
        "\"inputAttestations\":[{\"digest\":{\"sha256\":\"DIGEST\"},\"uri\":\"gonogo:project/production/golive/decisions/NAME\"}]"
            .replace("DIGEST", digest)
            .replace("NAME", String.valueOf(record.getFileName()));
    assertTrue(statement.contains(expected), statement);
  }

  /// A gate that asks for one level gets no GO for less.
  @Test
  void anotherQuestionIsAnotherLevel() throws Exception {
    assertEnds(0, decide("--subject", SHOP, "--gate", "blocker", "--phase", "build"));
    assertSays("\"verifiedLevels\":[\"GONOGO_BUILD_GATE_BLOCKER\"]");
    assertSays("\"gonogo:rules?phase=build&gate=blocker\"");
    assertEnds(
        0,
        decide(
            "--subject",
            SHOP,
            "--environment",
            "staging-1",
            "--release",
            "é &gate",
            "--require-signed"));
    assertSays("\"gonogo:project/staging-1\"");
    assertSays("&gate=high&signed=required&release=%C3%A9%20%26gate\"");
  }

  @Test
  void otherRulesAreAnotherPolicy() throws Exception {
    assertEnds(0, decide("--subject", SHOP));
    String before = Files.readString(project.resolve("vsa.json"));
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: list.md # the same\n");
    assertEnds(0, decide("--subject", SHOP));
    assertNotEquals(before, Files.readString(project.resolve("vsa.json")));
  }

  @ParameterizedTest
  @CsvSource({"Ed25519, ''", "EC, secp256r1"})
  void aSignedOneIsCheckedByItsKey(String family, String curve) throws Exception {
    RealProgram reader = RealProgram.named("gonogo-vsa-reader");
    KeyPair pair = PemFiles.pair(family, curve);
    Files.writeString(project.resolve("key.pem"), PemFiles.privatePem(pair));
    Path pub = Files.writeString(project.resolve("key.pub"), PemFiles.publicPem(pair));
    Path envelope = project.resolve("vsa.json");
    assertEnds(0, decide("--subject", SHOP, "--signing-key", "key.pem"));
    String told = reader.output(List.of(envelope.toString(), pub.toString()));
    assertTrue(told.contains("result PASSED"), told);
    Files.writeString(pub, PemFiles.publicPem(PemFiles.pair(family, curve)));
    assertNotEquals(0, reader.run(List.of(envelope.toString(), pub.toString())).status());
    Files.writeString(pub, PemFiles.publicPem(pair));
    String payload = text(read(envelope), "payload");
    String other = new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
    String changed = other.replace("shop.tar", "ship.tar");
    assertNotEquals(other, changed);
    Files.writeString(envelope, Files.readString(envelope).replace(payload, base64(changed)));
    assertNotEquals(0, reader.run(List.of(envelope.toString(), pub.toString())).status());
  }

  @Test
  void aPersonSignsItAsGitDoes() throws Exception {
    SshKeys keys = new SshKeys(project);
    keys.make("alice", "ed25519");
    RealProgram git = RealProgram.named("git");
    git.run(project, List.of("init", "-q"));
    assertEnds(2, decide("--subject", SHOP, "--sign"));
    assertFalse(Files.exists(project.resolve("vsa.json")));
    git.run(project, List.of("config", "gpg.format", "ssh"));
    git.run(project, List.of("config", "user.signingkey", "alice.pub"));
    assertEnds(0, decide("--subject", SHOP, "--sign"));
    ObjectValue envelope = read(project.resolve("vsa.json"));
    String payload =
        new String(Base64.getDecoder().decode(text(envelope, "payload")), StandardCharsets.UTF_8);
    var signature =
        (ObjectValue) ((ArrayValue) envelope.get("signatures").orElseThrow()).items().getFirst();
    String armoured =
        new String(Base64.getDecoder().decode(text(signature, "sig")), StandardCharsets.UTF_8);
    int length = payload.getBytes(StandardCharsets.UTF_8).length;
    String signed = "DSSEv1 28 application/vnd.in-toto+json " + length + " " + payload;
    SignatureCheck.Good good =
        assertInstanceOf(SignatureCheck.Good.class, check(signed, armoured, keys));
    assertEquals(good.fingerprint(), text(signature, "keyid"));
    assertInstanceOf(SignatureCheck.Bad.class, check(signed + " ", armoured, keys));
  }

  private static SignatureCheck check(String text, String signature, SshKeys keys)
      throws IOException {
    var signed = new SignedText(text, signature, "alice@example.com", Checkout.NOW);
    AllowedSigners signers =
        AllowedSigners.of(
            Source.of("signers", "alice@example.com " + keys.publicKey("alice")), new Problems());
    return Signatures.check(List.of(signed), signers).get(signed);
  }

  @Test
  void whatMakesNoSenseIsRefused() throws Exception {
    Files.writeString(project.resolve("key.pem"), "no key\n");
    assertRefused("says of something that it may go live", decide());
    assertRefused("names nothing by its digest", decide("--subject", "shop.tar"));
    assertRefused("two of --subject", decide("--subject", SHOP, "--subject", SHOP));
    assertRefused(
        "a rehearsal vouches for nothing",
        decide("--subject", SHOP, "--at", "2026-12-01T08:00:00Z"));
    assertRefused(
        "key.pem is no key to sign with: it holds no PEM",
        decide("--subject", SHOP, "--signing-key", "key.pem"));
    assertRefused("nokey.pem", decide("--subject", SHOP, "--signing-key", "nokey.pem"));
    assertRefused(
        "`check` makes none", Checkout.gonogoIn(project, "check", ".", "--output", "vsa=vsa.json"));
    assertRefused(
        "are for a verification summary",
        Checkout.gonogoIn(project, "decide", ".", "--subject", SHOP));
  }

  private void assertRefused(String words, Ended ended) {
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains(words), ended.err());
    assertFalse(Files.exists(project.resolve("vsa.json")));
  }

  private Ended decide(String... options) {
    var args = new ArrayList<>(List.of("decide", ".", "--output", "vsa=vsa.json"));
    args.addAll(List.of(options));
    return Checkout.gonogoIn(project, args.toArray(String[]::new));
  }

  private static void assertEnds(int status, Ended ended) {
    assertEquals(status, ended.status(), ended.all());
  }

  private void assertSays(String words) throws IOException {
    String text = Files.readString(project.resolve("vsa.json"));
    assertTrue(text.contains(words), text);
  }

  private static ObjectValue read(Path file) throws IOException {
    var read =
        assertInstanceOf(ValueReader.Result.Read.class, ValueReader.read(Files.readAllBytes(file)));
    return (ObjectValue) read.value();
  }

  private static String text(ObjectValue value, String key) {
    return ((StringValue) value.get(key).orElseThrow()).value();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
