package dev.gonogo.rego.builtin;

/// A built-in that failed. Under strict errors it stops the evaluation, else the call is undefined.
public final class BuiltinException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message OPA's words, without the name of the built-in
  public BuiltinException(String message) {
    super(message, null, false, false);
  }
}
