package dev.gonogo.checklist;

import com.google.re2j.Pattern;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a value must be. A value that is missing satisfies [Absent] and [NoneOf] alone.
public sealed interface Predicate {
  Span at();

  /// Looks at a value as a whole; a value that is missing or known in part never satisfies it.
  ///
  /// Each says itself what a check that contradicts itself is found by; no verdict comes from that.
  sealed interface OfValue extends Predicate
      permits Equal, In, Bound, Matches, Placeholder, OfRange, LeadsTo, Through {
    /// Of which types a value can be that satisfies it; never empty.
    Set<ValueType> types();

    /// Whether a value satisfies it.
    Truth holds(Value value);

    /// All values that satisfy it, where it lists them.
    default Optional<List<Value>> listed() {
      return Optional.empty();
    }
  }

  /// Looks at whole numbers from one to another, as `{"from": 80, "to": 80}`.
  sealed interface OfRange extends OfValue permits Within, Covers {
    @Override
    default Set<ValueType> types() {
      return EnumSet.of(ValueType.MAPPING);
    }

    @Override
    default Truth holds(Value value) {
      return value instanceof ObjectValue ? Truth.MAYBE : Truth.NO;
    }
  }

  /// Looks at the elements of a list.
  sealed interface OfElements extends Predicate permits Every, Some {
    Predicate element();
  }

  /// Is made of several that look at the same value.
  sealed interface OfParts extends Predicate permits AllOf, AnyOf, NoneOf {
    List<Predicate> parts();
  }

  /// Equal to it, type and all.
  record Equal(Span at, Value value) implements OfValue {
    @Override
    public Set<ValueType> types() {
      return EnumSet.of(ValueType.of(value));
    }

    @Override
    public Truth holds(Value other) {
      return Truth.of(value.equals(other));
    }

    @Override
    public Optional<List<Value>> listed() {
      return Optional.of(List.of(value));
    }
  }

  /// One of them.
  record In(Span at, List<Value> values) implements OfValue {
    public In {
      values = List.copyOf(values);
    }

    @Override
    public Set<ValueType> types() {
      return EnumSet.copyOf(values.stream().map(ValueType::of).toList());
    }

    @Override
    public Truth holds(Value value) {
      return Truth.of(values.contains(value));
    }

    @Override
    public Optional<List<Value>> listed() {
      return Optional.of(values);
    }
  }

  /// A number, or a text that denotes a quantity, on the right side of a bound.
  record Bound(Span at, Comparison comparison, Quantity bound) implements OfValue {
    @Override
    public Set<ValueType> types() {
      return EnumSet.of(ValueType.NUMBER, ValueType.TEXT);
    }

    /// Bare numbers compare at once; what has a unit, or is a text that may denote one, does not.
    @Override
    public Truth holds(Value value) {
      return switch (value) {
        case NumberValue n when bound.unit() == Quantity.Unit.NONE ->
            Truth.of(comparison.holds(n.value().compareTo(bound.number())));
        case NumberValue _, StringValue _ -> Truth.MAYBE;
        case ArrayValue _, SetValue _, ObjectValue _, BooleanValue _, NullValue _ -> Truth.NO;
      };
    }
  }

  /// Whole numbers, from one to another; both belong to it.
  record Range(long from, long to) {
    /// `443`, `8000-8100`.
    @Override
    public String toString() {
      return from == to ? Long.toString(from) : from + "-" + to;
    }
  }

  /// A range, all of which is in one of these.
  record Within(Span at, List<Range> ranges) implements OfRange {
    public Within {
      ranges = List.copyOf(ranges);
    }
  }

  /// A range in which the number is.
  record Covers(Span at, long number) implements OfRange {}

  /// Compared with another value that stands beside it, in place of a constant.
  ///
  /// @param side the side of the other that it is on; nothing where it is equal to it
  record Against(Span at, Optional<Comparison> side, Comparand comparand) implements Predicate {}

  /// A string, or a number or boolean as it is written, in which the regular expression (RE2
  /// syntax, unanchored) finds something.
  record Matches(Span at, String regex) implements OfValue {
    @Override
    public Set<ValueType> types() {
      return EnumSet.of(ValueType.TEXT, ValueType.NUMBER, ValueType.BOOLEAN);
    }

    @Override
    public Truth holds(Value value) {
      return switch (value) {
        case StringValue s -> finds(s.value());
        case NumberValue n -> finds(n.toString());
        case BooleanValue b -> finds(b.toString());
        case ArrayValue _, SetValue _, ObjectValue _, NullValue _ -> Truth.NO;
      };
    }

    private Truth finds(String text) {
      return Truth.of(Pattern.compile(regex).matcher(text).find());
    }
  }

  /// A string, or a number or boolean as it is written, that stands where a secret of somebody's
  /// own should: what templates put there, and what everybody tries first.
  ///
  /// @param expected false where it must be there and be none
  record Placeholder(Span at, boolean expected) implements OfValue {
    @Override
    public Set<ValueType> types() {
      return EnumSet.of(ValueType.TEXT, ValueType.NUMBER, ValueType.BOOLEAN);
    }

    /// The library has the list.
    @Override
    public Truth holds(Value value) {
      return switch (value) {
        case StringValue _, NumberValue _, BooleanValue _ -> Truth.MAYBE;
        case ArrayValue _, SetValue _, ObjectValue _, NullValue _ -> Truth.NO;
      };
    }
  }

  /// A value that is, or refers to, a resource of one of the types.
  ///
  /// @param kinds their resource types
  record LeadsTo(Span at, List<String> kinds) implements OfValue {
    public LeadsTo {
      kinds = List.copyOf(kinds);
    }

    @Override
    public Set<ValueType> types() {
      return EnumSet.of(ValueType.TEXT);
    }

    @Override
    public Truth holds(Value value) {
      return value instanceof StringValue ? Truth.MAYBE : Truth.NO;
    }
  }

  /// Nothing of a document: that the steps lead from the subject to another. It stands in `where`
  /// alone, under a field that is called `related`.
  record Through(Span at, List<Hop> hops) implements OfValue {
    public Through {
      hops = List.copyOf(hops);
    }

    /// The field that it stands under.
    public static final Field FIELD = new Field(List.of(new Field.Step.Key("related")));

    @Override
    public Set<ValueType> types() {
      return EnumSet.of(ValueType.BOOLEAN);
    }

    @Override
    public Truth holds(Value value) {
      return value instanceof NullValue ? Truth.NO : Truth.MAYBE;
    }
  }

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

  /// A text out of which something is read that is as said. Of a missing value nothing is there to
  /// read, and so what is read is missing too; what cannot be read holds of nothing.
  record Read(Span at, Reader reader, Predicate of) implements Predicate {}

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

    /// Whether a value is on the right side.
    ///
    /// @param compared the value compared with the bound, as [Comparable] has it
    public boolean holds(int compared) {
      return switch (this) {
        case MIN -> compared >= 0;
        case MAX -> compared <= 0;
        case ABOVE -> compared > 0;
        case BELOW -> compared < 0;
      };
    }
  }

  private static void requireParts(List<Predicate> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a predicate of no parts");
    }
  }
}
