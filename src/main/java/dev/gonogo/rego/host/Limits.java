package dev.gonogo.rego.host;

import java.time.Duration;

/// What one evaluation may cost before it is stopped.
///
/// @param time by the monotonic clock
/// @param steps statements run
/// @param depth calls inside each other
/// @param strictBuiltinErrors whether a built-in that fails stops the evaluation; otherwise its
///   result is undefined
public record Limits(Duration time, long steps, int depth, boolean strictBuiltinErrors) {
  /// Enough for a plan of 100 MB; a built-in that fails is never silent.
  public static final Limits DEFAULT =
      new Limits(Duration.ofMinutes(5), 100_000_000_000L, 1_000, true);

  /// The same, but a built-in that fails is undefined, as in OPA unless it is told otherwise.
  public Limits lenient() {
    return new Limits(time, steps, depth, false);
  }
}
