package dev.gonogo.rego.run;

import dev.gonogo.rego.host.EvaluationException;
import java.util.Optional;

/// What is said if a statement fails.
///
/// @param code OPA's
/// @param place nothing where that is not known
record Failure(String code, Optional<EvaluationException.At> place, String words) {
  EvaluationException exception() {
    return new EvaluationException(code, words, place);
  }
}
