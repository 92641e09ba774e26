package dev.gonogo.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.ssh.SignatureCheck.Bad;
import dev.gonogo.ssh.SignatureCheck.Good;
import dev.gonogo.ssh.SignatureCheck.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Signatures as the real `ssh-keygen` makes and checks them.
class SignaturesTest {
  private static final String ALICE = "alice@example.com";
  private static final String BOB = "bob@example.com";
  private static final String TEXT = "{\"did\":\"attest\",\"note\":\"vérifié ✓\"}";
  private static final Instant AT = Instant.parse("2026-11-25T18:45:00Z");

  @TempDir private Path folder;
  private SshKeys keys;

  @BeforeEach
  void makeKeys() throws Exception {
    keys = new SshKeys(folder);
    keys.make("alice", "ed25519");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
  void aSignatureIsGood(String type) throws Exception {
    keys.make(type, type);
    String key = keys.publicKey(type);
    Good good =
        assertInstanceOf(
            Good.class, check(keys.sign(type, TEXT), ALICE, SshKeys.signers(ALICE + " " + key)));
    assertEquals(ALICE, good.principal());
    String[] words = key.split(" ");
    assertEquals(PublicKey.of(words[0], words[1]).orElseThrow().fingerprint(), good.fingerprint());
  }

  @Test
  void aChangedTextIsNot() throws Exception {
    String signature = keys.sign("alice", TEXT);
    AllowedSigners signers = SshKeys.signers(ALICE + " " + keys.publicKey("alice"));
    for (int at = 0; at < TEXT.length(); at++) {
      String changed = TEXT.substring(0, at) + "x" + TEXT.substring(at + 1);
      if (!changed.equals(TEXT)) {
        assertBad(Why.CHANGED, check(changed, signature, ALICE, AT, signers));
      }
    }
    assertBad(Why.CHANGED, check(TEXT + "\n", signature, ALICE, AT, signers));
    assertBad(Why.MALFORMED, check(TEXT + "\ud800", signature, ALICE, AT, signers));
  }

  @Test
  void anothersKeyIsNot() throws Exception {
    keys.make("bob", "ed25519");
    AllowedSigners both =
        SshKeys.signers(ALICE + " " + keys.publicKey("alice"), BOB + " " + keys.publicKey("bob"));
    String bobs = keys.sign("bob", TEXT);
    assertInstanceOf(Good.class, check(bobs, BOB, both));
    Bad wrong = assertBad(Why.ANOTHERS_KEY, check(bobs, ALICE, both));
    assertTrue(wrong.words().contains("is that of " + BOB + ", not of " + ALICE), wrong.words());
    AllowedSigners alice = SshKeys.signers(ALICE + " " + keys.publicKey("alice"));
    Bad stranger = assertBad(Why.ANOTHERS_KEY, check(bobs, ALICE, alice));
    assertTrue(stranger.words().contains("is not one of " + ALICE), stranger.words());
    Bad unknown = assertBad(Why.UNKNOWN_SIGNER, check(bobs, BOB, alice));
    assertEquals("`golive/allowed_signers` gives no key to " + BOB, unknown.words());
    String type = keys.publicKey("bob").replaceFirst(" bob$", "");
    assertTrue(unknown.hint().contains("add `" + BOB + " " + type + "`"), unknown.hint());
  }

  @Test
  void withoutSignersNobodyIsKnown() throws Exception {
    AllowedSigners none = AllowedSigners.none("golive/allowed_signers");
    Bad bad = assertBad(Why.UNKNOWN_SIGNER, check(keys.sign("alice", TEXT), ALICE, none));
    assertTrue(bad.words().startsWith("there is no `golive/allowed_signers`"), bad.words());
  }

  @Test
  void twoPeopleMayShareAKeyAndOneMayHaveTwo() throws Exception {
    keys.make("other", "ecdsa");
    AllowedSigners signers =
        SshKeys.signers(
            ALICE + "," + BOB + " " + keys.publicKey("alice"),
            ALICE + " " + keys.publicKey("other"));
    assertInstanceOf(Good.class, check(keys.sign("alice", TEXT), ALICE, signers));
    assertInstanceOf(Good.class, check(keys.sign("alice", TEXT), BOB, signers));
    assertInstanceOf(Good.class, check(keys.sign("other", TEXT), ALICE, signers));
    assertBad(Why.ANOTHERS_KEY, check(keys.sign("other", TEXT), BOB, signers));
  }

  @Test
  void aKeyCountsInItsTimeAlone() throws Exception {
    String key = keys.publicKey("alice");
    AllowedSigners signers =
        SshKeys.signers(
            ALICE + " valid-after=\"20260101\",valid-before=\"20261231235959Z\" " + key);
    String signature = keys.sign("alice", TEXT);
    for (String at : List.of("2026-01-01T00:00:00Z", "2026-12-31T23:59:59Z")) {
      assertInstanceOf(Good.class, check(TEXT, signature, ALICE, Instant.parse(at), signers), at);
    }
    Bad late =
        assertBad(
            Why.OUT_OF_TIME,
            check(TEXT, signature, ALICE, Instant.parse("2027-01-01T00:00:00Z"), signers));
    assertTrue(late.words().contains("was valid until 2026-12-31T23:59:59"), late.words());
    Bad early =
        assertBad(
            Why.OUT_OF_TIME,
            check(TEXT, signature, ALICE, Instant.parse("2025-12-31T23:59:59Z"), signers));
    assertTrue(early.words().contains("is valid from 2026-01-01T00:00:00 on"), early.words());
  }

  /// As a list of keys, and as what `ssh-keygen -k` makes of them.
  @Test
  void aRevokedKeyCountsForNothing() throws Exception {
    keys.make("bob", "ed25519");
    AllowedSigners signers =
        SshKeys.signers(ALICE + " " + keys.publicKey("alice"), BOB + " " + keys.publicKey("bob"));
    Path list = folder.resolve("krl");
    keys.keygen("-k", "-f", list.toString(), folder.resolve("alice.pub").toString());
    byte[] keyLines =
        ("# lost\n\n" + keys.publicKey("alice") + "\n").getBytes(StandardCharsets.UTF_8);
    for (byte[] revoked : List.of(Files.readAllBytes(list), keyLines)) {
      var problems = new Problems();
      AllowedSigners without = signers.without("golive/revoked_signers", revoked, problems);
      assertEquals("", problems.drawn());
      Bad bad = assertBad(Why.REVOKED, check(keys.sign("alice", TEXT), ALICE, without));
      assertTrue(bad.words().endsWith("is revoked"), bad.words());
      assertInstanceOf(Good.class, check(keys.sign("bob", TEXT), BOB, without));
      assertBad(Why.CHANGED, check("another", keys.sign("alice", TEXT), ALICE, AT, without));
    }
  }

  @Test
  void aCertificateCountsForWhoIsInIt() throws Exception {
    keys.make("ca", "ed25519");
    keys.keygen(
        "-q",
        "-s",
        folder.resolve("ca").toString(),
        "-I",
        "alice",
        "-n",
        ALICE,
        "-V",
        "20260101:20261231",
        folder.resolve("alice.pub").toString());
    String signature = keys.sign("alice-cert.pub", TEXT);
    AllowedSigners signers =
        SshKeys.signers("*@example.com cert-authority " + keys.publicKey("ca"));
    assertInstanceOf(Good.class, check(signature, ALICE, signers));
    assertBad(Why.UNKNOWN_SIGNER, check(signature, BOB, signers));
    assertBad(Why.UNKNOWN_SIGNER, check(signature, "alice@example.org", signers));
    assertBad(Why.UNKNOWN_SIGNER, check(keys.sign("alice", TEXT), ALICE, signers));
    assertBad(
        Why.OUT_OF_TIME,
        check(TEXT, signature, ALICE, Instant.parse("2027-06-01T00:00:00Z"), signers));
    keys.make("otherca", "ed25519");
    assertBad(
        Why.UNKNOWN_SIGNER,
        check(
            signature,
            ALICE,
            SshKeys.signers("*@example.com cert-authority " + keys.publicKey("otherca"))));
  }

  /// What git signed is a commit, whatever stands in it.
  @Test
  void aSignatureForSomethingElseIsNot() throws Exception {
    AllowedSigners signers = SshKeys.signers(ALICE + " " + keys.publicKey("alice"));
    for (String namespace : List.of("git", "file", "Gonogo", "gonogo2")) {
      Bad bad =
          assertBad(
              Why.OTHER_NAMESPACE, check(keys.sign("alice", TEXT, namespace), ALICE, signers));
      assertTrue(bad.words().contains("for `" + namespace + "`"), bad.words());
    }
    AllowedSigners commits =
        SshKeys.signers(ALICE + " namespaces=\"git\" " + keys.publicKey("alice"));
    assertBad(Why.ANOTHERS_KEY, check(keys.sign("alice", TEXT), ALICE, commits));
    AllowedSigners ours =
        SshKeys.signers(ALICE + " namespaces=\"git,gonogo\" " + keys.publicKey("alice"));
    assertInstanceOf(Good.class, check(keys.sign("alice", TEXT), ALICE, ours));
  }

  @Test
  void aBrokenSignatureIsNot() throws Exception {
    AllowedSigners signers = SshKeys.signers(ALICE + " " + keys.publicKey("alice"));
    String whole = keys.sign("alice", TEXT);
    assertInstanceOf(Good.class, check(whole.replace("\n", "\r\n"), ALICE, signers));
    var broken = new ArrayList<>(List.of("", "x", Armoured.BEGIN, Armoured.BEGIN + Armoured.END));
    for (int length = 1; length < whole.strip().length(); length += 7) {
      broken.add(whole.substring(0, length));
    }
    broken.add(whole + whole);
    broken.add(whole.replace(Armoured.BEGIN, "-----BEGIN PGP SIGNATURE-----"));
    for (String signature : broken) {
      assertBad(Why.MALFORMED, check(signature, ALICE, signers));
    }
    // One letter of the signature itself: whole, and wrong.
    int at = whole.indexOf(Armoured.END) - 20;
    String letter = whole.charAt(at) == 'A' ? "B" : "A";
    SignatureCheck turned =
        check(whole.substring(0, at) + letter + whole.substring(at + 1), ALICE, signers);
    assertInstanceOf(Bad.class, turned);
  }

  /// A key for everybody signs for nobody whose address is none, and a pattern matches no pattern.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "*@example.com",
        "alice@example.com,bob@example.com",
        "alice@example.com\n",
        "\nalice@example.com",
        "alice @example.com",
        "-Ialice@example.com",
        "!alice@example.com",
        "alic?@example.com",
        "alice@*",
        "alice@example.com\0",
        "álice@example.com",
        "alice",
        "\"alice\"@example.com"
      })
  void anAddressIsNoPattern(String principal) throws Exception {
    var problems = new Problems();
    AllowedSigners everybody =
        AllowedSigners.of(Source.of("signers", "* " + keys.publicKey("alice") + "\n"), problems);
    assertTrue(problems.drawn().contains("in the name of everybody of `*`"), problems.drawn());
    String signature = keys.sign("alice", TEXT);
    assertInstanceOf(Good.class, check(signature, ALICE, everybody));
    assertBad(Why.NO_ADDRESS, check(signature, principal, everybody));
  }

  @Test
  void anAddressMayBeOdd() throws Exception {
    String signature = keys.sign("alice", TEXT);
    for (String odd : List.of("12+alice.b_c@users.noreply.example.com", "alice@localhost")) {
      AllowedSigners signers = SshKeys.signers(odd + " " + keys.publicKey("alice"));
      assertInstanceOf(Good.class, check(signature, odd, signers));
    }
  }

  @Test
  void withoutTheProgramNothingIsSaid() throws Exception {
    AllowedSigners signers = SshKeys.signers(ALICE + " " + keys.publicKey("alice"));
    var signed = new SignedText(TEXT, keys.sign("alice", TEXT), ALICE, AT);
    var missing = Signatures.check(List.of(signed), signers, "no-such-ssh-keygen").get(signed);
    Bad bad = assertBad(Why.NO_PROGRAM, missing);
    assertTrue(bad.undecided());
    assertTrue(bad.words().endsWith("No such file or directory"), bad.words());
    assertFalse(assertBad(Why.NO_ADDRESS, check("", "", signers)).undecided());
  }

  /// An old one that knows no time, and one that says yes to everything and nothing else.
  @Test
  void anotherProgramProvesNothing() throws Exception {
    AllowedSigners signers = SshKeys.signers(ALICE + " " + keys.publicKey("alice"));
    var signed = new SignedText(TEXT, keys.sign("alice", TEXT), ALICE, AT);
    String old = program("old", "echo 'unknown option -- O' >&2; exit 1");
    assertBad(Why.NO_PROGRAM, Signatures.check(List.of(signed), signers, old).get(signed));
    String yes = program("yes", "exit 0");
    assertInstanceOf(Bad.class, Signatures.check(List.of(signed), signers, yes).get(signed));
  }

  /// However many events there are, each signature is checked once, and nothing is left behind.
  @Test
  void equalOnesAreCheckedOnce() throws Exception {
    Path calls = folder.resolve("calls");
    String counting = program("counting", "pwd >> '" + calls + "'; exec ssh-keygen \"$@\"");
    AllowedSigners signers = SshKeys.signers(ALICE + " " + keys.publicKey("alice"));
    var texts = new ArrayList<SignedText>();
    for (int i = 0; i < 6; i++) {
      String text = TEXT + i % 3;
      texts.add(new SignedText(text, keys.sign("alice", TEXT + i % 3), ALICE, AT));
    }
    Map<SignedText, SignatureCheck> found = Signatures.check(texts, signers, counting);
    assertEquals(3, found.size());
    found.values().forEach(check -> assertInstanceOf(Good.class, check));
    List<String> folders = Files.readAllLines(calls);
    assertEquals(3, folders.size());
    folders.forEach(where -> assertFalse(Files.exists(Path.of(where)), where));
  }

  private String program(String name, String body) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertTrue(file.toFile().setExecutable(true));
    return file.toString();
  }

  private static SignatureCheck check(String signature, String principal, AllowedSigners signers)
      throws IOException {
    return check(TEXT, signature, principal, AT, signers);
  }

  private static SignatureCheck check(
      String text, String signature, String principal, Instant at, AllowedSigners signers)
      throws IOException {
    var signed = new SignedText(text, signature, principal, at);
    return Signatures.check(List.of(signed), signers).get(signed);
  }

  private static Bad assertBad(Why why, SignatureCheck check) {
    Bad bad = assertInstanceOf(Bad.class, check);
    assertEquals(why, bad.why(), bad.words());
    return bad;
  }
}
