package dev.gonogo.gate;

/// What is asked, and so in which words a decision answers.
public enum Asked {
  /// What do these files say? `PASS`, `FAIL` or `UNKNOWN`: files alone never say that anybody goes.
  FILES,
  /// Do we go? `GO` or `NO-GO`.
  GO_LIVE
}
