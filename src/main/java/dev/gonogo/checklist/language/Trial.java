package dev.gonogo.checklist.language;

import com.google.re2j.Pattern;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// Tries a predicate on a value that an author wrote, to find checks that contradict themselves.
///
/// No verdict ever comes from here: policies decide. Where their answer is not plain from the words
/// alone, this one is `MAYBE`.
enum Trial {
  YES,
  NO,
  MAYBE;

  static Trial of(Predicate predicate, Value value) {
    return switch (predicate) {
      case Predicate.Equal(_, Value other) -> is(other.equals(value));
      case Predicate.In(_, List<Value> values) -> is(values.contains(value));
      case Predicate.Present _ -> is(!(value instanceof NullValue));
      case Predicate.Absent _ -> is(value instanceof NullValue);
      case Predicate.Bound bound -> bound(bound, value);
      case Predicate.Matches(_, String regex) ->
          is(value instanceof StringValue s && Pattern.compile(regex).matcher(s.value()).find());
      case Predicate.Length(_, Predicate length) -> length(length, value);
      case Predicate.Every(_, Predicate element) ->
          value instanceof ArrayValue a ? all(a.items(), item -> of(element, item)) : NO;
      case Predicate.Some(_, Predicate element) ->
          value instanceof ArrayValue a ? any(a.items(), item -> of(element, item)) : NO;
      case Predicate.Fields _ -> value instanceof ObjectValue ? MAYBE : NO;
      case Predicate.AllOf(_, List<Predicate> parts) -> all(parts, part -> of(part, value));
      case Predicate.AnyOf(_, List<Predicate> parts) -> any(parts, part -> of(part, value));
      case Predicate.NoneOf(_, List<Predicate> parts) -> any(parts, part -> of(part, value)).not();
    };
  }

  private static Trial is(boolean yes) {
    return yes ? YES : NO;
  }

  private Trial not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case MAYBE -> MAYBE;
    };
  }

  private static <T> Trial all(List<T> things, Function<T, Trial> trial) {
    return any(things, thing -> trial.apply(thing).not()).not();
  }

  private static <T> Trial any(List<T> things, Function<T, Trial> trial) {
    Trial result = NO;
    for (T thing : things) {
      Trial one = trial.apply(thing);
      if (one == YES) {
        return YES;
      }
      result = one == MAYBE ? MAYBE : result;
    }
    return result;
  }

  /// Bare numbers compare at once; what has a unit, or is a text that may denote one, does not.
  private static Trial bound(Predicate.Bound bound, Value value) {
    return switch (value) {
      case NumberValue n when bound.bound().unit() == Quantity.Unit.NONE ->
          is(holds(bound.comparison(), n.value().compareTo(bound.bound().number())));
      case NumberValue _, StringValue _ -> MAYBE;
      default -> NO;
    };
  }

  /// Whether a value that compares so to the bound is on its right side.
  static boolean holds(Predicate.Comparison comparison, int compared) {
    return switch (comparison) {
      case MIN -> compared >= 0;
      case MAX -> compared <= 0;
      case ABOVE -> compared > 0;
      case BELOW -> compared < 0;
    };
  }

  private static Trial length(Predicate length, Value value) {
    return switch (value) {
      case StringValue s -> of(length, number(s.value().codePointCount(0, s.value().length())));
      case ArrayValue a -> of(length, number(a.size()));
      case ObjectValue o -> of(length, number(o.size()));
      default -> NO;
    };
  }

  private static Value number(int number) {
    return Value.of(BigDecimal.valueOf(number));
  }
}
