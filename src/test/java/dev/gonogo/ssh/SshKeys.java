package dev.gonogo.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.gonogo.RealProgram;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Keys of people in a folder, made by the real `ssh-keygen`.
///
/// @param folder where they lie, each with its `.pub` beside it
public record SshKeys(Path folder) {

  /// Makes a key pair without a passphrase.
  public Path make(String name, String type) throws Exception {
    return make(name, type, "");
  }

  Path make(String name, String type, String passphrase) throws Exception {
    Path key = folder.resolve(name);
    keygen("-q", "-t", type, "-N", passphrase, "-C", name, "-f", key.toString());
    return key;
  }

  void keygen(String... arguments) throws Exception {
    RealProgram.named("ssh-keygen").output(List.of(arguments));
  }

  /// The line of a public key: type, bytes, comment.
  public String publicKey(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".pub")).strip();
  }

  /// Who signs with one of the keys.
  public Signer signer(String name) {
    Optional<String> key = Optional.of(folder.resolve(name).toString());
    return new Signer(
        new KeySetting(Optional.of("ssh"), key, Optional.empty()), folder, folder, false);
  }

  /// The signature of a text by one of the keys.
  String sign(String name, String text) throws IOException {
    return assertInstanceOf(Signing.Signed.class, signer(name).sign(text)).signature();
  }

  /// The signature of a text for something else than gonogo.
  String sign(String name, String text, String namespace) throws Exception {
    Path file = Files.createTempFile(folder, "text", "");
    Files.writeString(file, text);
    keygen("-Y", "sign", "-n", namespace, "-f", folder.resolve(name).toString(), file.toString());
    return Files.readString(Path.of(file + ".sig"));
  }

  /// The signers of those lines, all of them in order.
  static AllowedSigners signers(String... lines) {
    var problems = new Problems();
    var signers =
        AllowedSigners.of(
            Source.of("golive/allowed_signers", String.join("\n", lines) + "\n"), problems);
    assertEquals("", problems.drawn());
    return signers;
  }
}
