package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Predicate.Comparison;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything that can be changed in a predicate: it, or a part of it, turned round or left out; an
/// element of its list left out; its bound moved by its last digit.
final class PredicateEdits {
  private PredicateEdits() {}

  /// Conditions with one thing changed; where all may go, each is left out, else all but the last.
  static Stream<Edit<List<Condition>>> of(List<Condition> conditions, boolean mayBeNone) {
    Function<Condition, Span> at = Condition::at;
    Function<Condition, String> words = c -> "`" + c.field() + "`";
    return Stream.concat(
        mayBeNone ? Edit.withoutAny(conditions, at, words) : Edit.without(conditions, at, words),
        Edit.ofOne(conditions, PredicateEdits::of));
  }

  private static Stream<Edit<Condition>> of(Condition c) {
    return of(c.predicate())
        .map(edit ->
            edit.map(predicate -> new Condition(c.at(), c.field(), predicate))
                .in(c.field().toString()));
  }

  static Stream<Edit<Predicate>> of(Predicate predicate) {
    var turned = new Edit<>(predicate.at(), "the predicate turned round", turned(predicate));
    return Stream.concat(Stream.of(turned), inside(predicate));
  }

  private static Predicate turned(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Present(Span at) -> new Predicate.Absent(at);
      case Predicate.Absent(Span at) -> new Predicate.Present(at);
      case Predicate.Bound(Span at, Comparison side, Quantity bound) ->
          new Predicate.Bound(at, turned(side), bound);
      case Predicate.NoneOf(_, List<Predicate> parts) when parts.size() == 1 -> parts.getFirst();
      case Predicate.Every(Span at, Predicate element) -> new Predicate.Some(at, element);
      case Predicate.Some(Span at, Predicate element) -> new Predicate.Every(at, element);
      case Predicate.OfValue _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.AllOf _,
          Predicate.AnyOf _,
          Predicate.NoneOf _ ->
          new Predicate.NoneOf(predicate.at(), List.of(predicate));
    };
  }

  private static Comparison turned(Comparison side) {
    return switch (side) {
      case MIN -> Comparison.BELOW;
      case MAX -> Comparison.ABOVE;
      case ABOVE -> Comparison.MAX;
      case BELOW -> Comparison.MIN;
    };
  }

  private static Stream<Edit<Predicate>> inside(Predicate predicate) {
    return switch (predicate) {
      case Predicate.In(Span at, List<Value> values) ->
          Edit.without(values, _ -> at, value -> "`" + value + "`")
              .map(edit -> edit.map(rest -> new Predicate.In(at, rest)));
      case Predicate.Bound(Span at, Comparison side, Quantity bound) ->
          Stream.of(1, -1)
              .map(step -> moved(bound, step))
              .map(other ->
                  new Edit<>(at, "the bound " + other, new Predicate.Bound(at, side, other)));
      case Predicate.Length(Span at, Predicate length) ->
          of(length).map(edit -> edit.map(inner -> new Predicate.Length(at, inner)));
      case Predicate.Every(Span at, Predicate element) ->
          of(element).map(edit -> edit.map(inner -> new Predicate.Every(at, inner)));
      case Predicate.Some(Span at, Predicate element) ->
          of(element).map(edit -> edit.map(inner -> new Predicate.Some(at, inner)));
      case Predicate.Fields(Span at, List<Condition> conditions) ->
          of(conditions, false).map(edit -> edit.map(all -> new Predicate.Fields(at, all)));
      case Predicate.AllOf(Span at, List<Predicate> parts) ->
          ofParts(parts).map(edit -> edit.map(all -> new Predicate.AllOf(at, all)));
      case Predicate.AnyOf(Span at, List<Predicate> parts) ->
          ofParts(parts).map(edit -> edit.map(all -> new Predicate.AnyOf(at, all)));
      case Predicate.NoneOf(Span at, List<Predicate> parts) ->
          ofParts(parts).map(edit -> edit.map(all -> new Predicate.NoneOf(at, all)));
      case Predicate.Equal _, Predicate.Matches _, Predicate.Present _, Predicate.Absent _ ->
          Stream.empty();
    };
  }

  private static Stream<Edit<List<Predicate>>> ofParts(List<Predicate> parts) {
    return Stream.concat(
        Edit.without(parts, Predicate::at, _ -> "the predicate"),
        Edit.ofOne(parts, PredicateEdits::of));
  }

  private static Quantity moved(Quantity bound, int lastDigits) {
    BigDecimal number =
        bound.number().add(bound.number().ulp().multiply(BigDecimal.valueOf(lastDigits)));
    return new Quantity(number, bound.unit());
  }
}
