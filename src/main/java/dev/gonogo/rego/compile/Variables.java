package dev.gonogo.rego.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the variables of one rule or query.
final class Variables {
  private final Map<String, Variable> implicit = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /// One that the compiler needs.
  Variable made() {
    return declared("");
  }

  /// One that the author declared (`:=`, `some`, an argument): a new one, whatever its name.
  Variable declared(String name) {
    names.add(name);
    return new Variable(names.size() - 1, name);
  }

  /// One that was never declared: the same throughout a clause, closures included.
  Variable implicit(String name) {
    return implicit.computeIfAbsent(name, this::declared);
  }

  /// The next clause of the rule has undeclared variables of its own.
  void nextClause() {
    implicit.clear();
  }

  int count() {
    return names.size();
  }

  /// What the author called it; empty for one that the compiler made.
  String name(int number) {
    return names.get(number);
  }
}
