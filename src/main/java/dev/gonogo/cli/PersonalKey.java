package dev.gonogo.cli;

import dev.gonogo.git.GitSettings;
import dev.gonogo.source.Printable;
import dev.gonogo.ssh.KeySetting;
import dev.gonogo.ssh.Signer;
import dev.gonogo.ssh.Signing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Signs with the key that git names for the person at this machine.
final class PersonalKey {
  private PersonalKey() {}

  /// Makes the armoured signature of bytes that are UTF-8. What cannot be signed ends the command,
  /// before anything is written.
  static Function<byte[], String> of(Context context, Ledger ledger) {
    return bytes -> sign(context, ledger, new String(bytes, StandardCharsets.UTF_8));
  }

  private static String sign(Context context, Ledger ledger, String text) {
    Optional<GitSettings> git = GitSettings.in(ledger.root()).told();
    var setting =
        new KeySetting(
            git.flatMap(GitSettings::signingFormat),
            git.flatMap(GitSettings::signingKey),
            Optional.empty());
    var signer =
        new Signer(
            setting,
            Path.of(System.getProperty("user.home")),
            ledger.root(),
            context.terminal().errIsTerminal());
    try {
      return switch (signer.sign(text)) {
        case Signing.Signed(var signature) -> signature;
        case Signing.Unsigned(var words, var hint) ->
            throw new UserError(
                "gonogo: "
                    + Printable.of(words + (hint.isEmpty() ? "" : ": " + hint))
                    + "\ngonogo: nothing was written");
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
