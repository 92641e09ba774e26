package dev.gonogo.rego.compile.lowering;

import dev.gonogo.rego.core.Variable;
import java.util.ArrayList;
import java.util.List;

/// Numbers the variables of one rule or query.
public final class Variables {
  private final List<String> names = new ArrayList<>();

  /// One that the compiler needs.
  public Variable made() {
    return declared("");
  }

  /// One that the author named: a new one, whatever its name.
  Variable declared(String name) {
    names.add(name);
    return new Variable(names.size() - 1, name);
  }

  public int count() {
    return names.size();
  }

  /// What the author called it; empty for one that the compiler made.
  public String name(int number) {
    return names.get(number);
  }
}
