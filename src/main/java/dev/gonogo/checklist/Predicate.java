package dev.gonogo.checklist;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.List;

/// What a value must be. A value that is missing satisfies [Absent] and [NoneOf] alone.
public sealed interface Predicate {
  Span at();

  /// Equal to it, type and all.
  record Equal(Span at, Value value) implements Predicate {}

  /// One of them.
  record In(Span at, List<Value> values) implements Predicate {
    public In {
      values = List.copyOf(values);
    }
  }

  /// A number, or a text that denotes a quantity, on the right side of a bound.
  record Bound(Span at, Comparison comparison, Quantity bound) implements Predicate {}

  /// A string in which the regular expression (RE2 syntax, unanchored) finds something.
  record Matches(Span at, String regex) implements Predicate {}

  /// A string, list or object whose length is as said.
  record Length(Span at, Predicate length) implements Predicate {}

  /// A list, each element of which is as said; an empty one satisfies it.
  record Every(Span at, Predicate element) implements Predicate {}

  /// A list, some element of which is as said.
  record Some(Span at, Predicate element) implements Predicate {}

  /// An object whose fields are as said.
  record Fields(Span at, List<Check.Condition> conditions) implements Predicate {
    public Fields {
      conditions = List.copyOf(conditions);
    }
  }

  /// There, and not null.
  record Present(Span at) implements Predicate {}

  /// Not there, or null.
  record Absent(Span at) implements Predicate {}

  record AllOf(Span at, List<Predicate> parts) implements Predicate {
    /// Never empty: "all of nothing" would pass whatever the input.
    public AllOf {
      parts = List.copyOf(parts);
      requireParts(parts);
    }
  }

  record AnyOf(Span at, List<Predicate> parts) implements Predicate {
    public AnyOf {
      parts = List.copyOf(parts);
      requireParts(parts);
    }
  }

  record NoneOf(Span at, List<Predicate> parts) implements Predicate {
    public NoneOf {
      parts = List.copyOf(parts);
      requireParts(parts);
    }
  }

  /// The side of a bound, and whether the bound itself belongs to it.
  enum Comparison {
    /// `>=`
    MIN("min"),
    /// `<=`
    MAX("max"),
    /// `>`
    ABOVE("above"),
    /// `<`
    BELOW("below");

    private final String word;

    Comparison(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  private static void requireParts(List<Predicate> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a predicate of no parts");
    }
  }
}
