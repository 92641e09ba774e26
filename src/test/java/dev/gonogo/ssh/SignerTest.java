package dev.gonogo.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.ssh.SignatureCheck.Good;
import dev.gonogo.ssh.Signing.Signed;
import dev.gonogo.ssh.Signing.Unsigned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key that git names, in each of the ways in which it can.
class SignerTest {
  private static final String ALICE = "alice@example.com";

  @TempDir private Path folder;
  private SshKeys keys;

  @BeforeEach
  void makeKeys() throws Exception {
    keys = new SshKeys(folder);
    keys.make("alice", "ed25519");
  }

  @Test
  void aKeyIsAPath() throws Exception {
    String absolute = folder.resolve("alice").toString();
    for (String key : List.of(absolute, absolute + ".pub", "~/alice", "alice.pub", " alice ")) {
      assertGood(sign(setting(key)));
    }
  }

  @Test
  void aKeyIsAText() throws Exception {
    String text = keys.publicKey("alice");
    Path socket = folder.resolve("agent");
    RealProgram agent = RealProgram.named("ssh-agent");
    Process running =
        new ProcessBuilder(agent.path().toString(), "-D", "-a", socket.toString()).start();
    try {
      while (!Files.exists(socket) && running.isAlive()) {
        Thread.onSpinWait();
      }
      var add = new ProcessBuilder("ssh-add", "-q", folder.resolve("alice").toString());
      add.environment().put("SSH_AUTH_SOCK", socket.toString());
      assertTrue(add.start().waitFor(20, TimeUnit.SECONDS));
      Files.delete(folder.resolve("alice"));
      // In the place of ssh-keygen, as a password manager's own signer.
      String program = program("SSH_AUTH_SOCK='" + socket + "' exec ssh-keygen \"$@\"");
      String path = folder.resolve("alice.pub").toString();
      for (String key : List.of("key::" + text, text, "key::" + text + " Alice B", path)) {
        assertGood(sign(new KeySetting(ssh(), Optional.of(key), Optional.of(program))));
      }
      Unsigned lone = assertInstanceOf(Unsigned.class, sign(setting("key::" + text)));
      assertEquals(
          "the private half of the key in git's `user.signingkey` is neither beside it nor in the"
              + " agent",
          lone.words());
    } finally {
      running.destroy();
    }
  }

  @Test
  void whatIsMissingIsSaid() throws Exception {
    keys.make("locked", "ed25519", "secret");
    Path open = keys.make("open", "ed25519");
    assertTrue(open.toFile().setReadable(true, false));
    Files.writeString(folder.resolve("no-key.pub"), "hello\n");
    assertUnsigned("by SSH keys alone", new KeySetting(Optional.empty(), ssh(), Optional.empty()));
    assertUnsigned("git signs by `x509`", new KeySetting(Optional.of("x509"), ssh(), ssh()));
    assertUnsigned("which key is yours", new KeySetting(ssh(), Optional.empty(), ssh()));
    assertUnsigned("which key is yours", setting("  "));
    assertUnsigned("no such file", setting("nowhere.pub"));
    assertUnsigned("no such file", setting("."));
    assertUnsigned("no such file", setting("-h"));
    assertUnsigned("is no path", setting("a\0b"));
    assertUnsigned("no whole public key", setting("key::ssh-ed25519"));
    assertUnsigned("no whole public key", setting("ssh-ed25519 AAAA"));
    assertUnsigned("is no SSH key", setting("no-key.pub"));
    assertUnsigned("passphrase of the key `locked`", setting("locked"));
    assertUnsigned("can be read by others", setting("open"));
    assertUnsigned(
        "`no-such-program` cannot be started",
        new KeySetting(ssh(), Optional.of("alice"), Optional.of("no-such-program")));
    assertUnsigned(
        "is no SSH signature",
        new KeySetting(
            ssh(),
            Optional.of("alice"),
            Optional.of(program("for a; do :; done; echo hello > \"$a.sig\""))));
  }

  private void assertUnsigned(String words, KeySetting setting) throws IOException {
    Unsigned unsigned = assertInstanceOf(Unsigned.class, sign(setting));
    assertTrue(unsigned.words().contains(words), unsigned.words());
  }

  private void assertGood(Signing signing) throws IOException {
    String signature = assertInstanceOf(Signed.class, signing, signing.toString()).signature();
    var signed = new SignedText("text", signature, ALICE, Instant.parse("2026-11-25T18:45:00Z"));
    AllowedSigners signers = SshKeys.signers(ALICE + " " + keys.publicKey("alice"));
    assertInstanceOf(Good.class, Signatures.check(List.of(signed), signers).get(signed));
  }

  private Signing sign(KeySetting setting) throws IOException {
    return new Signer(setting, folder, folder, false).sign("text");
  }

  private static KeySetting setting(String key) {
    return new KeySetting(ssh(), Optional.of(key), Optional.empty());
  }

  private static Optional<String> ssh() {
    return Optional.of("ssh");
  }

  private String program(String body) throws IOException {
    Path file = folder.resolve("signs");
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertTrue(file.toFile().setExecutable(true));
    return file.toString();
  }
}
