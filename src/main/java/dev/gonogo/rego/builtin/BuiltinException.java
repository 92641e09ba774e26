package dev.gonogo.rego.builtin;

import dev.gonogo.value.Value;

/// A built-in that failed. Under strict errors it stops the evaluation, else the call is undefined.
public final class BuiltinException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  private BuiltinException(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  /// @param message OPA's words, without the name of the built-in
  public BuiltinException(String message) {
    this("eval_builtin_error", message);
  }

  /// An argument of a type that the built-in does not take.
  ///
  /// @param position from 1
  static BuiltinException type(int position, Value got, String... expected) {
    String wanted =
        expected.length == 1 ? expected[0] : "one of {" + String.join(", ", expected) + "}";
    return operand(position, "must be " + wanted + " but got " + got.typeName());
  }

  /// An argument that the built-in does not take.
  ///
  /// @param position from 1
  static BuiltinException operand(int position, String words) {
    return mismatch("operand " + position + " " + words);
  }

  /// Arguments that do not go together.
  static BuiltinException mismatch(String words) {
    return new BuiltinException("eval_type_error", words);
  }

  /// OPA's code.
  public String code() {
    return code;
  }
}
