package dev.gonogo.git;

import java.util.Optional;
import java.util.function.Function;

/// What git told, or why it told nothing.
public sealed interface GitAnswer<T> {
  record Told<T>(T value) implements GitAnswer<T> {}

  /// @param why in a few words, without a full stop; may hold a stranger's text
  record Untold<T>(String why) implements GitAnswer<T> {}

  /// The answer, for whom the reason does not matter.
  default Optional<T> told() {
    return switch (this) {
      case Told<T>(var value) -> Optional.of(value);
      case Untold<T> _ -> Optional.empty();
    };
  }

  default <R> GitAnswer<R> map(Function<T, R> how) {
    return then(value -> new Told<>(how.apply(value)));
  }

  default <R> GitAnswer<R> then(Function<T, GitAnswer<R>> next) {
    return switch (this) {
      case Told<T>(var value) -> next.apply(value);
      case Untold<T>(var why) -> new Untold<>(why);
    };
  }
}
