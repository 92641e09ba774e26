package dev.gonogo.rego;

/// Stops an evaluation. The message is for people; the code is OPA's (`eval_conflict_error`,
/// `eval_builtin_error`, `eval_cancel_error`, …).
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  public EvaluationException(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
