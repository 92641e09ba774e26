package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;

import dev.gonogo.policy.module.RegoTerm;

/// What one step of a relation is called in Rego, and its parts as terms.
///
/// @param from the variable of what it begins at: `group`
/// @param to the variable of what it leads to: `subnet`
/// @param choosy whether some of these may not count
/// @param doubtful whether nobody may know of some whether they do
record HopNames(String from, String to, boolean choosy, boolean doubtful) {
  /// What the library found: `to_subnet(group)`.
  String step() {
    return "to_" + to;
  }

  String candidates() {
    return "candidate_" + to;
  }

  String chosen() {
    return "chosen_" + to;
  }

  String excluded() {
    return "excluded_" + to;
  }

  String doubts() {
    return "doubts_" + to;
  }

  /// That it surely leads to one of which what follows holds, and that it surely does not.
  String leads() {
    return "leads_" + to;
  }

  String misses() {
    return "misses_" + to;
  }

  /// That a condition on what the last step leads to surely does not hold, or is not sure to.
  String broken() {
    return "broken_" + to;
  }

  String wanting() {
    return "wanting_" + to;
  }

  /// All that the step leads to, of whatever it begins at.
  String reached() {
    return "reached_" + to;
  }

  RegoTerm origin() {
    return new RegoTerm.Name(from);
  }

  /// All that are found.
  RegoTerm found() {
    return new RegoTerm.Member(call(step(), origin()), "found");
  }

  /// Those that may count.
  RegoTerm mayCount() {
    return choosy ? call(candidates(), origin()) : found();
  }

  /// Those that surely count.
  RegoTerm count() {
    return doubtful ? call(chosen(), origin()) : mayCount();
  }

  RegoTerm why() {
    return new RegoTerm.Member(call(step(), origin()), "doubts");
  }
}
