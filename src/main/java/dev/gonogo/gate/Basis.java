package dev.gonogo.gate;

/// What the result of a check stands on.
public enum Basis {
  /// On nothing that was looked at: no input, no subject, or only that a document of many things
  /// has none of a kind, which is said of no thing.
  NOTHING,
  /// On what a document that is one thing lacks, a variable of a `.env`, on a check that could not
  /// be finished, or on what the API of a cluster takes or refuses. That can fail or be unknown,
  /// and is no reason to pass.
  LACK,
  /// On subjects.
  SUBJECTS
}
