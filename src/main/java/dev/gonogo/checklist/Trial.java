package dev.gonogo.checklist;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.List;

/// Tries a predicate on a value, to find checks that contradict themselves, or hold of nothing.
///
/// No verdict ever comes from here: policies decide.
public final class Trial {
  private static final Value EMPTY = Value.of("");

  private Trial() {}

  /// Whether the predicate holds of the value; null is one that is missing.
  public static Truth of(Predicate predicate, Value value) {
    return switch (predicate) {
      case Predicate.OfValue whole -> whole.holds(value);
      case Predicate.Against _ -> value instanceof NullValue ? Truth.NO : Truth.MAYBE;
      case Predicate.Present _ -> Truth.of(!(value instanceof NullValue));
      case Predicate.Absent _ -> Truth.of(value instanceof NullValue);
      case Predicate.Length(_, Predicate length) -> length(length, value);
      case Predicate.OfElements elements ->
          value instanceof ArrayValue a ? elements(elements, a) : Truth.NO;
      case Predicate.Fields _ -> value instanceof ObjectValue ? Truth.MAYBE : Truth.NO;
      case Predicate.Read read -> read(read, value);
      case Predicate.OfParts parts -> parts(parts, value);
    };
  }

  /// Whether it names the empty text: only then that is a value, where a kind has it for one that
  /// is not set.
  public static boolean namesEmptyText(Predicate predicate) {
    return switch (predicate) {
      case Predicate.OfValue of -> of.listed().filter(all -> all.contains(EMPTY)).isPresent();
      case Predicate.OfParts of -> of.parts().stream().anyMatch(Trial::namesEmptyText);
      case Predicate.OfElements _,
          Predicate.Fields _,
          Predicate.Length _,
          Predicate.Against _,
          Predicate.Read _,
          Predicate.Present _,
          Predicate.Absent _ ->
          false;
    };
  }

  /// Of what is empty nothing is read, and of what is no text nothing can be.
  private static Truth read(Predicate.Read predicate, Value value) {
    return switch (value) {
      case NullValue _ -> of(predicate.of(), value);
      case StringValue s when s.equals(EMPTY) -> of(predicate.of(), Value.ofNull());
      case ArrayValue a when a.size() == 0 -> of(predicate.of(), Value.ofNull());
      case ArrayValue _ when predicate.reader() instanceof Reader.Option -> Truth.MAYBE;
      case StringValue _ -> Truth.MAYBE;
      case ArrayValue _, SetValue _, ObjectValue _, NumberValue _, BooleanValue _ -> Truth.NO;
    };
  }

  private static Truth elements(Predicate.OfElements predicate, ArrayValue list) {
    return switch (predicate) {
      case Predicate.Every(_, Predicate element) ->
          Truth.all(list.items(), item -> of(element, item));
      case Predicate.Some(_, Predicate element) ->
          Truth.any(list.items(), item -> of(element, item));
    };
  }

  private static Truth parts(Predicate.OfParts predicate, Value value) {
    return switch (predicate) {
      case Predicate.AllOf(_, List<Predicate> parts) -> Truth.all(parts, part -> of(part, value));
      case Predicate.AnyOf(_, List<Predicate> parts) -> Truth.any(parts, part -> of(part, value));
      case Predicate.NoneOf(_, List<Predicate> parts) ->
          Truth.any(parts, part -> of(part, value)).not();
    };
  }

  private static Truth length(Predicate length, Value value) {
    return switch (value) {
      case StringValue s -> of(length, number(s.value().codePointCount(0, s.value().length())));
      case ArrayValue a -> of(length, number(a.size()));
      case ObjectValue o -> of(length, number(o.size()));
      case NumberValue _, BooleanValue _, NullValue _, SetValue _ -> Truth.NO;
    };
  }

  private static Value number(int number) {
    return Value.of(BigDecimal.valueOf(number));
  }
}
