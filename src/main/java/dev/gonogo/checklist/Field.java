package dev.gonogo.checklist;

import java.util.List;

/// A path from a subject to a value: `spec.template.spec.containers[*].image`.
///
/// @param steps from the subject inwards; never empty
public record Field(List<Step> steps) {
  public Field {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a field without steps");
    }
  }

  /// One step of the path.
  public sealed interface Step {
    /// Into the value of a key.
    record Key(String name) implements Step {}

    /// Into one element of a list, from 0.
    record Index(int index) implements Step {}

    /// Into each element of a list: what follows must hold for every one.
    record Each() implements Step {}
  }

  /// Whether its first step is into the value of that key.
  public boolean begins(String key) {
    return steps.getFirst().equals(new Step.Key(key));
  }

  /// As it is written in a check.
  @Override
  public String toString() {
    var out = new StringBuilder();
    for (Step step : steps) {
      switch (step) {
        case Step.Key(String name) -> {
          boolean plain = name.matches("[A-Za-z0-9_-]+");
          String dot = out.isEmpty() ? "" : ".";
          out.append(plain ? dot + name : "[\"" + name + "\"]");
        }
        case Step.Index(int index) -> out.append('[').append(index).append(']');
        case Step.Each _ -> out.append("[*]");
      }
    }
    return out.toString();
  }
}
