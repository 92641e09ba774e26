package dev.gonogo.gate;

import java.util.Locale;

/// What came of one item, worked out from the verdicts of its checks and the ledger.
public enum State {
  PASS,
  FAIL,
  UNKNOWN,
  /// A person says that it does not hold.
  REFUSED,
  /// It needs a person's answer and has none.
  WAITING,
  NOT_APPLICABLE,
  NOT_EVALUATED,
  /// A person answered for it.
  ATTESTED,
  /// Its failure is accepted.
  WAIVED;

  /// `pass`, `not-applicable`, …
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
