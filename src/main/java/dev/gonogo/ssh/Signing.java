package dev.gonogo.ssh;

import java.util.Optional;

/// How the signing of a text ended.
public sealed interface Signing {

  /// @param signature armoured, whole lines
  record Signed(String signature) implements Signing {
    /// The key that signed: `SHA256:…`.
    public Optional<String> fingerprint() {
      return Armoured.of(signature).map(armoured -> armoured.key().fingerprint());
    }
  }

  /// There is no signature.
  ///
  /// @param words why, in one sentence without a full stop
  /// @param hint what to do, or nothing
  record Unsigned(String words, String hint) implements Signing {}
}
