package dev.gonogo.checklist;

import java.util.List;
import java.util.function.Function;

/// What can be said of a value before any policy has run: `MAYBE` where the answer is not plain
/// from the words alone.
public enum Truth {
  YES,
  NO,
  MAYBE;

  public static Truth of(boolean yes) {
    return yes ? YES : NO;
  }

  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case MAYBE -> MAYBE;
    };
  }

  /// Whether it holds of every one.
  public static <T> Truth all(List<T> things, Function<T, Truth> truth) {
    return any(things, thing -> truth.apply(thing).not()).not();
  }

  /// Whether it holds of at least one.
  public static <T> Truth any(List<T> things, Function<T, Truth> truth) {
    Truth result = NO;
    for (T thing : things) {
      Truth one = truth.apply(thing);
      if (one == YES) {
        return YES;
      }
      result = one == MAYBE ? MAYBE : result;
    }
    return result;
  }
}
