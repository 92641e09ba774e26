package dev.gonogo.gate;

import java.util.Locale;

/// What a decision comes to, with the exit status that says so to a shell.
public enum Outcome {
  /// Something was judged, and nothing in scope at or above the gate failed or is unknown.
  GO(0),
  /// An item at or above the gate failed.
  NO_GO(1),
  /// What was given could not all be judged, so that no GO could be believed.
  BROKEN(2),
  /// NO-GO only because an input cannot tell yet.
  UNDECIDED(3),
  /// No check found anything to judge: silence is no GO.
  NOTHING_JUDGED(4);

  private final int exitStatus;

  Outcome(int exitStatus) {
    this.exitStatus = exitStatus;
  }

  public int exitStatus() {
    return exitStatus;
  }

  /// `go`, `no-go`, `nothing-judged`, …
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// `GO`, or `NO-GO` for all that is not GO.
  public String word() {
    return this == GO ? "GO" : "NO-GO";
  }
}
