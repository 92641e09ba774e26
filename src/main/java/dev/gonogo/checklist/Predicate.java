package dev.gonogo.checklist;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.List;

/// What a value must be. A value that is missing satisfies [Absent] and [NoneOf] alone.
public sealed interface Predicate {
  Span at();

  /// Looks at a value as a whole; a value that is missing or known in part never satisfies it.
  sealed interface OfValue extends Predicate permits Equal, In, Bound, Matches {}

  /// Looks at the elements of a list.
  sealed interface OfElements extends Predicate permits Every, Some {
    Predicate element();
  }

  /// Is made of several that look at the same value.
  sealed interface OfParts extends Predicate permits AllOf, AnyOf, NoneOf {
    List<Predicate> parts();
  }

  /// Equal to it, type and all.
  record Equal(Span at, Value value) implements OfValue {}

  /// One of them.
  record In(Span at, List<Value> values) implements OfValue {
    public In {
      values = List.copyOf(values);
    }
  }

  /// A number, or a text that denotes a quantity, on the right side of a bound.
  record Bound(Span at, Comparison comparison, Quantity bound) implements OfValue {}

  /// A string in which the regular expression (RE2 syntax, unanchored) finds something.
  record Matches(Span at, String regex) implements OfValue {}

  /// A string, list or object whose length is as said.
  record Length(Span at, Predicate length) implements Predicate {}

  /// A list, each element of which is as said; an empty one satisfies it.
  record Every(Span at, Predicate element) implements OfElements {}

  /// A list, some element of which is as said.
  record Some(Span at, Predicate element) implements OfElements {}

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

  record AllOf(Span at, List<Predicate> parts) implements OfParts {
    /// Never empty: "all of nothing" would pass whatever the input.
    public AllOf {
      parts = List.copyOf(parts);
      requireParts(parts);
    }
  }

  record AnyOf(Span at, List<Predicate> parts) implements OfParts {
    public AnyOf {
      parts = List.copyOf(parts);
      requireParts(parts);
    }
  }

  record NoneOf(Span at, List<Predicate> parts) implements OfParts {
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
