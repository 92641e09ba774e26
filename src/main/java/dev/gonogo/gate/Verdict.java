package dev.gonogo.gate;

import java.util.Locale;

/// What came of one check.
public enum Verdict {
  /// There were subjects, and all are as they must be.
  PASS,
  /// A subject is not as it must be.
  FAIL,
  /// The input cannot tell yet.
  UNKNOWN,
  /// There was no subject.
  NOT_APPLICABLE,
  /// No input of its kind was given.
  NOT_EVALUATED;

  /// `pass`, `not-applicable`, …
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
