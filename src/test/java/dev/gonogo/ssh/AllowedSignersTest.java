package dev.gonogo.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lines of the signers' file, and what is wrong with one: `ssh-keygen` says nothing of it.
class AllowedSignersTest {
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFszG5JKVhX04bBrFwfIp7EDTy1zXQrD32jbQzKUCOkM";

  @Test
  void linesAreRead() {
    AllowedSigners signers =
        SshKeys.signers(
            "# who",
            "",
            "a@x.org " + KEY + " a comment",
            "\ta@x.org,b@x.org\tnamespaces=\"gonogo,git\",valid-before=\"20270101Z\"\t" + KEY,
            "\"*@x.org\" cert-authority " + KEY,
            "a@x.org NAMESPACES=\"a b\",Cert-Authority " + KEY);
    assertEquals(
        List.of("a@x.org", "a@x.org,b@x.org", "*@x.org", "a@x.org"),
        signers.lines().stream().map(AllowedSigners.Line::principals).toList());
    assertEquals(
        "namespaces=\"gonogo,git\",valid-before=\"20270101Z\"", signers.lines().get(1).options());
    assertEquals(KEY, signers.lines().getFirst().key());
    assertEquals(
        "SHA256:cby8MPgM/2bBwHWqi+mi2NssS+wMcBUEs9Dbbj6FHaU",
        signers.lines().getFirst().fingerprint());
  }

  @Test
  void windowsAndMacLineEndsAreLineEnds() {
    String text = "a@x.org " + KEY + "\r\nb@x.org " + KEY + "\rc@x.org " + KEY;
    var problems = new Problems();
    AllowedSigners signers = AllowedSigners.of(Source.of("signers", text), problems);
    assertEquals("", problems.drawn());
    assertEquals(3, signers.lines().size());
    String given = new String(signers.text().orElseThrow(), StandardCharsets.UTF_8);
    assertEquals(text.replace("\r\n", "\n").replace("\r", "\n") + "\n", given);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a@x.org                                  | a line gives an e-mail address, options if any, and a public key
          a@x.org ssh-ed25519                      | a line gives an e-mail address, options if any, and a public key
          KEY                                      | a line gives an e-mail address, options if any, and a public key
          a@x.org b@x.org KEY                      | a line gives an e-mail address, options if any, and a public key
          a@x.org ssh-ed25519 AAAAC3NzaC1lZDI1     | this is no whole public key
          a@x.org ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIFszG5JKVhX04bBrFwfIp7EDTy1zXQrD32jbQzKUCOkM | this is no whole public key
          a@x.org namespaces=gonogo KEY            | `namespaces` has its value in double quotes
          a@x.org valid-before=20270101 KEY        | `valid-before` has its value in double quotes
          a@x.org valid-after="2027-01-01" KEY     | `valid-after` is a day or a time
          a@x.org namespace="gonogo" KEY           | a signer has no option `namespace`
          a@x.org \u0007KEY                        | a line of signers has no control character, as U+0007
          *@x.org KEY                              | signs in the name of everybody of `*@x.org`
          """)
  void aWrongLineIsTold(String line, String words) {
    var problems = new Problems();
    AllowedSigners.of(Source.of("signers", line.replace("KEY", KEY)), problems);
    assertEquals(1, problems.all().size(), problems.drawn());
    assertTrue(problems.drawn().contains(words), problems.drawn());
  }

  @Test
  void aWrongRevokedKeyIsTold() {
    AllowedSigners signers = SshKeys.signers("a@x.org " + KEY);
    for (String wrong : List.of("hello", "a@x.org " + KEY, "ssh-ed25519 AAAA")) {
      var problems = new Problems();
      signers.without("revoked", (KEY + "\n" + wrong).getBytes(StandardCharsets.UTF_8), problems);
      assertTrue(problems.drawn().startsWith("revoked:2:1: error"), problems.drawn());
    }
  }

  @Test
  void aHugeFileIsNotRead() {
    var problems = new Problems();
    AllowedSigners.of(Source.of("signers", "#".repeat((1 << 20) + 1)), problems);
    assertTrue(problems.drawn().contains("has at most 1048576 characters"), problems.drawn());
  }
}
