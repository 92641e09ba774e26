package dev.gonogo.rego.host;

import java.time.Instant;
import java.util.Optional;

/// What an evaluation may learn from outside its policies, data and input.
///
/// @param now what `time.now_ns` says during the whole evaluation; where it is not given, that
///   built-in fails
public record Effects(Optional<Instant> now) {
  /// Nothing: the same question always gets the same answer.
  public static final Effects NONE = new Effects(Optional.empty());
}
