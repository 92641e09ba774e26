package dev.gonogo.ssh;

/// How the signing of a text ended.
public sealed interface Signing {

  /// @param signature armoured, whole lines
  record Signed(String signature) implements Signing {}

  /// There is no signature.
  ///
  /// @param words why, in one sentence without a full stop
  /// @param hint what to do, or nothing
  record Unsigned(String words, String hint) implements Signing {}
}
