package dev.gonogo.rego.core;

/// A local variable. Its number is its own in the rule (all clauses together) or query that it
/// belongs to: no two scopes of a rule share a number, so a planner needs no scopes.
///
/// @param number from 0, dense in a rule
/// @param name what the author called it; `_` for a wildcard and `` for one that the compiler made
public record Variable(int number, String name) {
  /// Its name and number.
  @Override
  public String toString() {
    return (name.isEmpty() ? "$" : name) + number;
  }
}
