package dev.gonogo.rego.ir;

/// A plan that cannot be: not in the form it should have, or statements that make no sense.
public final class PlanException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PlanException(String message) {
    super(message);
  }
}
