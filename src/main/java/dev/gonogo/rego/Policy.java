package dev.gonogo.rego;

import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.Optional;

/// A compiled policy: immutable, and shared by threads.
public final class Policy {
  private Policy() {}

  /// Asks for the value of an entry point.
  ///
  /// @param entrypoint one of those it was compiled for
  /// @param input the document that is judged
  /// @param data the base documents, below `data`
  /// @param limits what the evaluation may cost
  /// @return the value, or nothing where it is undefined
  /// @throws EvaluationException when the evaluation was stopped: a limit, a conflict, a built-in
  ///   that failed under strict errors
  public Optional<Value> evaluate(String entrypoint, Value input, ObjectValue data, Limits limits) {
    throw new UnsupportedOperationException(entrypoint + input + data + limits);
  }
}
