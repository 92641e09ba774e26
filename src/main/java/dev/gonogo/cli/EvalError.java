package dev.gonogo.cli;

import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.source.Place;
import dev.gonogo.source.Problems;
import java.util.List;
import java.util.Optional;

/// Something that went wrong, in the parts that `opa eval` tells of it.
///
/// @param code empty where OPA has none, as for a file that is missing
/// @param file empty for the query itself
record EvalError(String code, String message, Optional<String> file, Optional<Place> place) {
  EvalError(String code, String message) {
    this(code, message, Optional.empty(), Optional.empty());
  }

  static List<EvalError> of(Problems problems) {
    return problems.all().stream().map(EvalError::of).toList();
  }

  static EvalError of(EvaluationException e) {
    return new EvalError(
        e.code(),
        e.words(),
        e.at().map(EvaluationException.At::file),
        e.at().map(EvaluationException.At::place));
  }

  // A problem of this room begins with OPA's code.
  private static EvalError of(Problems.Located located) {
    String words = located.problem().words();
    int colon = words.indexOf(": ");
    return new EvalError(
        words.substring(0, colon),
        words.substring(colon + 2),
        Optional.of(located.source().name()),
        Optional.of(located.source().place(located.problem().at().start())));
  }

  /// All of them as text, as OPA prints them where the output is not JSON.
  static String listed(List<EvalError> errors) {
    var out = new StringBuilder();
    out.append(errors.size() == 1 ? "1 error occurred: " : errors.size() + " errors occurred:\n");
    errors.forEach(e -> out.append(e.line()).append('\n'));
    return out.toString();
  }

  private String line() {
    String what = code.isEmpty() ? message : code + ": " + message;
    if (place.isEmpty()) {
      return what;
    }
    String name = file.orElse("");
    return (name.isEmpty() ? place.get().toString() : name + ":" + place.get().line())
        + ": "
        + what;
  }
}
