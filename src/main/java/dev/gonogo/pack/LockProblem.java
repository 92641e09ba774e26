package dev.gonogo.pack;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What a lock lacks.
///
/// @param key that is missing or of another type
record LockProblem(Span at, String key) implements Problem {
  @Override
  public String words() {
    return "a lock says `" + key + "` here, and this one does not, or something else";
  }

  @Override
  public Optional<String> hint() {
    return Optional.of("write it anew with `gonogo packs --lock`, and look at what changed");
  }
}
