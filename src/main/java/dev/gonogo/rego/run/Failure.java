package dev.gonogo.rego.run;

import dev.gonogo.rego.EvaluationException;

/// What is said if a statement fails.
///
/// @param code OPA's
/// @param place `file:row:col`, or nothing where that is not known
record Failure(String code, String place, String words) {
  EvaluationException exception() {
    return new EvaluationException(code, place.isEmpty() ? words : place + ": " + words);
  }
}
