package dev.gonogo.gate;

import java.util.Locale;

/// What a decision comes to, with the exit status that says so to a shell.
public enum Outcome {
  /// Something was judged, and nothing in scope at or above the gate failed or is unknown.
  PASS(0),
  /// An item at or above the gate failed.
  FAIL(1),
  /// What was given could not all be judged, so that no pass could be believed.
  BROKEN(2),
  /// Nothing failed at or above the gate, but an input cannot tell yet.
  UNKNOWN(3),
  /// No check found anything to judge: silence is no pass.
  NOTHING_JUDGED(4);

  private final int exitStatus;

  Outcome(int exitStatus) {
    this.exitStatus = exitStatus;
  }

  public int exitStatus() {
    return exitStatus;
  }

  /// `pass`, `fail`, `nothing-judged`, …
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
