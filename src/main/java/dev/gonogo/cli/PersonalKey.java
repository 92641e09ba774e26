package dev.gonogo.cli;

import dev.gonogo.source.Printable;
import dev.gonogo.ssh.Signing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try {
      return switch (GitSigner.of(context, ledger.root()).sign(text)) {
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
