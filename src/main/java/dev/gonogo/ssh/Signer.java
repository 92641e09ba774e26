package dev.gonogo.ssh;

import dev.gonogo.ssh.Keygen.Run;
import dev.gonogo.ssh.Signing.Signed;
import dev.gonogo.ssh.Signing.Unsigned;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Signs as git does: with the key that git's own configuration names, by `ssh-keygen -Y sign`.
///
/// @param setting what git says
/// @param home where `~` is
/// @param folder where paths begin that are not absolute
/// @param mayAsk whether somebody sits at the terminal who can be asked for a passphrase
public record Signer(KeySetting setting, Path home, Path folder, boolean mayAsk) {
  private static final String PROGRAM = "ssh-keygen";

  // Long enough to type a passphrase, or to find a hardware key and touch it.
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String FORMAT = "git config --global gpg.format ssh";
  private static final String KEY = "git config --global user.signingkey ~/.ssh/id_ed25519.pub";

  /// The signature of a text, as UTF-8, in our namespace.
  ///
  /// @throws IOException where no private file can be written
  public Signing sign(String text) throws IOException {
    String format = setting.format().orElse("openpgp");
    if (!format.equals("ssh")) {
      return new Unsigned(
          "git signs by `" + format + "` here, and gonogo by SSH keys alone",
          "`" + FORMAT + "` and `" + KEY + "`");
    }
    String key = setting.key().orElse("").strip();
    if (key.isEmpty()) {
      return new Unsigned("git does not say which key is yours", "`" + KEY + "`");
    }
    try (var keygen = new Keygen(setting.program().map(this::expanded).orElse(PROGRAM))) {
      return isText(key) ? byText(keygen, key, text) : byFile(keygen, key, text);
    }
  }

  // git takes a text that begins with `ssh-` for a key too.
  private static boolean isText(String key) {
    return key.startsWith("key::") || key.startsWith("ssh-");
  }

  private Signing byText(Keygen keygen, String key, String text) throws IOException {
    String[] words = key.replaceFirst("^key::", "").strip().split("\\s+");
    Optional<PublicKey> read =
        words.length > 1 ? PublicKey.of(words[0], words[1]) : Optional.empty();
    if (read.isEmpty()) {
      return new Unsigned("git's `user.signingkey` is no whole public key", "`" + KEY + "`");
    }
    byte[] line = (read.get().text() + "\n").getBytes(StandardCharsets.US_ASCII);
    return sign(keygen, keygen.file("key", line), key, text);
  }

  private Signing byFile(Keygen keygen, String key, String text) throws IOException {
    Path file;
    try {
      file = folder.resolve(expanded(key)).toAbsolutePath();
    } catch (InvalidPathException _) {
      return new Unsigned("git's `user.signingkey` is no path: `" + key + "`", "`" + KEY + "`");
    }
    if (!Files.isRegularFile(file)) {
      return new Unsigned(
          "git's `user.signingkey` names `" + key + "`, and there is no such file",
          "`" + KEY + "`");
    }
    return sign(keygen, file, key, text);
  }

  private String expanded(String path) {
    return path.startsWith("~/") ? home.resolve(path.substring(2)).toString() : path;
  }

  private Signing sign(Keygen keygen, Path key, String shown, String text) throws IOException {
    Optional<byte[]> bytes = Signatures.utf8(text);
    if (bytes.isEmpty()) {
      return new Unsigned("the text holds half a character, which cannot be signed", "");
    }
    Path message = keygen.file("text", bytes.get());
    // The message is a file, so that a passphrase can be asked for at the terminal.
    Optional<Path> input = mayAsk ? Optional.empty() : Optional.of(keygen.file("in", new byte[0]));
    Run run =
        keygen.run(
            List.of(
                "-Y", "sign", "-n", Signatures.NAMESPACE, "-f", key.toString(), message.toString()),
            input,
            LIMIT);
    Path signature = Path.of(message + ".sig");
    if (run instanceof Run.Ended ended && ended.status() == 0 && Files.isRegularFile(signature)) {
      return signed(Files.readString(signature, StandardCharsets.ISO_8859_1));
    }
    return unsigned(run, shown);
  }

  private static Signing signed(String signature) {
    boolean ours =
        Armoured.of(signature).filter(a -> a.namespace().equals(Signatures.NAMESPACE)).isPresent();
    return ours
        ? new Signed(signature.strip() + "\n")
        : new Unsigned("what git's `gpg.ssh.program` wrote is no SSH signature", "");
  }

  private Unsigned unsigned(Run run, String shown) {
    return switch (run) {
      case Run.NotStarted(var why) ->
          new Unsigned(
              "`" + setting.program().orElse(PROGRAM) + "` cannot be started: " + why,
              "install OpenSSH 8.8 or later");
      case Run.Stopped(var limit) ->
          new Unsigned("nothing was signed within " + limit.toSeconds() + " seconds", "");
      case Run.Ended ended -> said(ended.said(), shown);
    };
  }

  private Unsigned said(String said, String shown) {
    String key = isText(shown) ? "in git's `user.signingkey`" : "`" + shown + "`";
    if (said.contains("incorrect passphrase")) {
      return new Unsigned(
          "the passphrase of the key " + key + " was not given, or is another",
          mayAsk ? "" : "`ssh-add` it to the agent, or sign at a terminal");
    }
    if (said.contains("UNPROTECTED PRIVATE KEY")) {
      return new Unsigned("the key " + key + " can be read by others", "`chmod 600` it");
    }
    if (said.contains("No private key found")) {
      return new Unsigned(
          "the private half of the key " + key + " is neither beside it nor in the agent",
          "`ssh-add` it, and see by `ssh-add -L`");
    }
    if (said.contains("Couldn't load public key")) {
      return new Unsigned("the key " + key + " is no SSH key", "`" + KEY + "`");
    }
    return new Unsigned("nothing was signed with the key " + key, SignatureWords.lastLine(said));
  }
}
