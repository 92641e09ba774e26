package dev.gonogo.gate;

import java.util.Locale;

/// What a decision comes to, with the exit status that says so to a shell.
public enum Outcome {
  /// Files: something was judged, and nothing in scope at or above the gate failed or is unknown.
  PASS(0),
  /// Files: an item at or above the gate failed.
  FAIL(1),
  /// Files: nothing failed at or above the gate, but an input cannot tell yet.
  UNKNOWN(3),
  /// Files: no check found anything to judge: silence is no pass.
  NOTHING_JUDGED(4),
  /// Go-live: of every item that is asked for, at or above the gate, it is known that it holds,
  /// does not apply, or is accepted; and one of them is there.
  GO(0),
  /// Go-live: nothing failed, but of an item it is not known.
  HOLD(3),
  /// Go-live: an item failed, or a person refused it.
  NO_GO(1),
  /// Either: what was given could not all be judged, so that nothing good could be believed.
  BROKEN(2);

  private final int exitStatus;

  Outcome(int exitStatus) {
    this.exitStatus = exitStatus;
  }

  public int exitStatus() {
    return exitStatus;
  }

  /// The one that keeps more from passing.
  static Outcome worse(Outcome one, Outcome other) {
    return one.badness() >= other.badness() ? one : other;
  }

  private int badness() {
    return switch (this) {
      case PASS, GO -> 0;
      case NOTHING_JUDGED -> 1;
      case UNKNOWN, HOLD -> 2;
      case FAIL, NO_GO -> 3;
      case BROKEN -> 4;
    };
  }

  /// `pass`, `fail`, `nothing-judged`, `no-go`, …
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
