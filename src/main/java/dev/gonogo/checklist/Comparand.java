package dev.gonogo.checklist;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

/// What stands in the place of a constant: another field, and what is added to its value.
///
/// @param field of the innermost element of a list around it, else of what is judged
/// @param ofSubject behind `related`: whether it is of the check's subject, and not of the one that
///   is related to it
/// @param otherwise what the value is where nobody says one
public record Comparand(
    Span at, Field field, boolean ofSubject, List<Addend> plus, Optional<Value> otherwise) {
  public Comparand {
    plus = List.copyOf(plus);
  }

  /// What is added.
  public sealed interface Addend {
    record Amount(Quantity quantity) implements Addend {}

    /// Another field's value.
    record Of(Comparand comparand) implements Addend {}
  }

  /// As it is written in a check: `spec.minReplicas + 5`.
  @Override
  public String toString() {
    var out = new StringBuilder(ofSubject ? "subject." : "").append(field);
    for (Addend addend : plus) {
      out.append(" + ");
      switch (addend) {
        case Addend.Amount(Quantity quantity) -> out.append(quantity);
        case Addend.Of(Comparand comparand) -> out.append(comparand);
      }
    }
    return out.toString();
  }
}
