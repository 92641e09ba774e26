package dev.gonogo.rego.host;

import dev.gonogo.source.Place;
import java.util.Optional;

/// Stops an evaluation. The message is for people and begins with the place; the code is OPA's
/// (`eval_conflict_error`, `eval_builtin_error`, `eval_cancel_error`, …).
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final String words;
  private final transient Optional<At> at;

  /// Where in the policies it happened.
  public record At(String file, Place place) {
    @Override
    public String toString() {
      return file.isEmpty() ? place.toString() : file + ":" + place;
    }
  }

  public EvaluationException(String code, String words) {
    this(code, words, Optional.empty());
  }

  public EvaluationException(String code, String words, Optional<At> at) {
    super(at.map(a -> a + ": " + words).orElse(words), null, false, false);
    this.code = code;
    this.words = words;
    this.at = at;
  }

  public String code() {
    return code;
  }

  /// The message without the place.
  public String words() {
    return words;
  }

  /// Where it happened, if that is known.
  public Optional<At> at() {
    return at;
  }
}
