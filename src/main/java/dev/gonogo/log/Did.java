package dev.gonogo.log;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an event says that somebody did.
public enum Did {
  /// Says that an item holds.
  ATTEST,
  /// Says that it does not.
  REFUSE,
  /// Takes another event back.
  WITHDRAW,
  /// Says something and changes nothing.
  NOTE,
  /// On the day: began with an item.
  START,
  /// On the day: did it, which attests it.
  DONE,
  /// On the day: it failed, which refuses it.
  FAILED,
  /// On the day: left it for now, so that it still waits.
  SKIP,
  /// On the day: went the way back of it.
  ROLLED_BACK,
  /// Recorded a decision.
  DECIDE;

  /// All words, in the order above.
  public static final List<String> WORDS = Arrays.stream(values()).map(Did::word).toList();

  /// How a file says it: `rolled-back`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The one of that word.
  public static Optional<Did> of(String word) {
    return Arrays.stream(values()).filter(did -> did.word().equals(word)).findFirst();
  }

  /// Whether it says that an item holds.
  public boolean attests() {
    return this == ATTEST || this == DONE;
  }

  /// Whether it says that an item does not hold.
  public boolean refuses() {
    return this == REFUSE || this == FAILED;
  }
}
