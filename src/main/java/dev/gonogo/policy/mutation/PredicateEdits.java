package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Comparand;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Predicate.Comparison;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Reader;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything that can be changed in a predicate: it, or a part of it, turned round or left out; an
/// element of its list left out; its bound moved by its last digit.
///
/// What says the same in other words is not made: a part that stands alone in `none-of` is not
/// turned round, for the whole was.
final class PredicateEdits {
  private PredicateEdits() {}

  /// Conditions with one thing changed, and without each of them in turn.
  static Stream<Edit<List<Condition>>> of(List<Condition> conditions) {
    Function<Condition, Span> at = Condition::at;
    return Stream.concat(
        Edit.withoutAny(conditions, at, c -> "`" + c.field() + "`"), inEach(conditions));
  }

  private static Stream<Edit<List<Condition>>> inEach(List<Condition> conditions) {
    return Edit.ofOne(conditions, PredicateEdits::of);
  }

  private static Stream<Edit<Condition>> of(Condition c) {
    return of(c.predicate())
        .map(edit ->
            edit.map(predicate -> new Condition(c.at(), c.field(), predicate))
                .in(c.field().toString()));
  }

  static Stream<Edit<Predicate>> of(Predicate predicate) {
    return Stream.concat(turned(predicate), inside(predicate));
  }

  /// It, turned round. A list's elements are turned, and a length, and what is read: not the list,
  /// the length and the text too. Of what `where` looks through, the conditions are.
  private static Stream<Edit<Predicate>> turned(Predicate predicate) {
    Span at = predicate.at();
    return switch (predicate) {
      case Predicate.OfElements _, Predicate.Length _, Predicate.Read _, Predicate.Through _ ->
          Stream.empty();
      case Predicate.Present _ -> turned(predicate, new Predicate.Absent(at));
      case Predicate.Absent _ -> turned(predicate, new Predicate.Present(at));
      case Predicate.Bound(_, Comparison side, Quantity bound) ->
          turned(predicate, new Predicate.Bound(at, turned(side), bound));
      case Predicate.Against(_, Optional<Comparison> side, Comparand comparand)
          when side.isPresent() ->
          turned(predicate, new Predicate.Against(at, side.map(PredicateEdits::turned), comparand));
      case Predicate.NoneOf(_, List<Predicate> parts) when parts.size() == 1 ->
          turned(predicate, parts.getFirst());
      case Predicate.Placeholder(_, boolean expected) ->
          turned(predicate, new Predicate.Placeholder(at, !expected));
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.Fields _,
          Predicate.AllOf _,
          Predicate.AnyOf _,
          Predicate.NoneOf _ ->
          turned(predicate, new Predicate.NoneOf(at, List.of(predicate)));
    };
  }

  private static Stream<Edit<Predicate>> turned(Predicate predicate, Predicate other) {
    return Stream.of(
        new Edit<>(predicate.at(), PredicateWords.of(predicate) + " turned round", other));
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
          Edit.without(values, _ -> at, PredicateWords::of)
              .map(edit -> edit.map(rest -> new Predicate.In(at, rest)));
      case Predicate.Bound bound -> moved(bound);
      case Predicate.Length(Span at, Predicate length) ->
          of(length)
              .map(edit -> edit.<Predicate>map(l -> new Predicate.Length(at, l)).in("length"));
      case Predicate.Read(Span at, Reader reader, Predicate of) ->
          of(of)
              .map(edit ->
                  edit.<Predicate>map(o -> new Predicate.Read(at, reader, o)).in(reader.word()));
      case Predicate.OfElements elements -> ofElements(elements);
      case Predicate.Fields(Span at, List<Condition> conditions) ->
          ofFields(conditions).map(edit -> edit.map(all -> new Predicate.Fields(at, all)));
      case Predicate.OfParts of -> ofParts(of);
      case Predicate.Within(Span at, List<Predicate.Range> ranges) ->
          Edit.without(ranges, _ -> at, range -> "`" + range + "`")
              .map(edit -> edit.map(rest -> new Predicate.Within(at, rest)));
      case Predicate.Against(Span at, Optional<Comparison> side, Comparand comparand) ->
          ComparandEdits.of(comparand)
              .map(edit -> edit.map(other -> new Predicate.Against(at, side, other)));
      case Predicate.LeadsTo(Span at, List<String> kinds) ->
          Edit.without(kinds, _ -> at, kind -> "`" + kind + "`")
              .map(edit -> edit.map(rest -> new Predicate.LeadsTo(at, rest)));
      case Predicate.Through(Span at, List<Hop> hops) ->
          HopEdits.ofWhere(hops).map(edit -> edit.map(all -> new Predicate.Through(at, all)));
      case Predicate.Covers(Span at, long number) ->
          Stream.of(number + 1, number - 1)
              .map(other -> new Edit<>(at, "the number " + other, new Predicate.Covers(at, other)));
      case Predicate.Equal _,
          Predicate.Matches _,
          Predicate.Placeholder _,
          Predicate.Present _,
          Predicate.Absent _ ->
          Stream.empty();
    };
  }

  private static Stream<Edit<Predicate>> ofElements(Predicate.OfElements elements) {
    Span at = elements.at();
    Predicate other =
        switch (elements) {
          case Predicate.Every(_, Predicate element) -> new Predicate.Some(at, element);
          case Predicate.Some(_, Predicate element) -> new Predicate.Every(at, element);
        };
    String words = PredicateWords.of(elements) + " made " + PredicateWords.of(other);
    return Stream.concat(
        Stream.of(new Edit<>(at, words, other)),
        of(elements.element())
            .map(edit ->
                edit.map(element ->
                    switch (elements) {
                      case Predicate.Every _ -> new Predicate.Every(at, element);
                      case Predicate.Some _ -> new Predicate.Some(at, element);
                    })));
  }

  /// Of a mapping something must be asked: one condition that stands alone becomes one that always
  /// holds.
  private static Stream<Edit<List<Condition>>> ofFields(List<Condition> conditions) {
    if (conditions.size() > 1) {
      return of(conditions);
    }
    Condition only = conditions.getFirst();
    Span at = only.predicate().at();
    var any = new Predicate.AnyOf(at, List.of(new Predicate.Present(at), new Predicate.Absent(at)));
    return Stream.concat(
        Stream.of(
            new Edit<>(
                only.at(),
                "`" + only.field() + "` left out",
                List.of(new Condition(only.at(), only.field(), any)))),
        inEach(conditions));
  }

  private static Stream<Edit<Predicate>> ofParts(Predicate.OfParts predicate) {
    List<Predicate> parts = predicate.parts();
    if (PredicateWords.isNotIn(predicate)) {
      return ofNotIn(predicate.at(), parts.getFirst(), (Predicate.In) parts.getLast());
    }
    boolean turnedAlready = predicate instanceof Predicate.NoneOf && parts.size() == 1;
    return Stream.concat(
            Edit.without(parts, Predicate::at, PredicateWords::of),
            Edit.ofOne(parts, turnedAlready ? PredicateEdits::inside : PredicateEdits::of))
        .map(edit ->
            edit.map(changed ->
                switch (predicate) {
                  case Predicate.AllOf all -> new Predicate.AllOf(all.at(), changed);
                  case Predicate.AnyOf any -> new Predicate.AnyOf(any.at(), changed);
                  case Predicate.NoneOf none -> new Predicate.NoneOf(none.at(), changed);
                }));
  }

  /// `not-in` is one word of the author's that stands for two things: none of these, and not
  /// missing.
  private static Stream<Edit<Predicate>> ofNotIn(Span at, Predicate absent, Predicate.In in) {
    var missing =
        new Edit<Predicate>(
            at, "what is missing let through by `not-in`", new Predicate.NoneOf(at, List.of(in)));
    return Stream.concat(
        Edit.withoutAny(in.values(), _ -> at, PredicateWords::of)
            .map(edit ->
                edit.map(rest ->
                    new Predicate.NoneOf(
                        at,
                        rest.isEmpty()
                            ? List.of(absent)
                            : List.of(absent, new Predicate.In(in.at(), rest))))),
        Stream.of(missing));
  }

  private static Stream<Edit<Predicate>> moved(Predicate.Bound bound) {
    return Stream.of(1, -1)
        .map(
            step -> new Predicate.Bound(bound.at(), bound.comparison(), moved(bound.bound(), step)))
        .filter(other -> tellsApart(bound, other))
        .map(other ->
            new Edit<>(
                bound.at(), PredicateWords.of(bound) + " moved to `" + other.bound() + "`", other));
  }

  static Quantity moved(Quantity bound, int lastDigits) {
    BigDecimal number =
        bound.number().add(bound.number().ulp().multiply(BigDecimal.valueOf(lastDigits)));
    return new Quantity(number, bound.unit());
  }

  /// What is counted and what is measured is never below zero: of such values `min: 0` and `min:
  /// -1` say the same.
  private static boolean tellsApart(Predicate.Bound bound, Predicate.Bound other) {
    boolean crossesZero =
        bound.bound().number().signum() >= 0 && other.bound().number().signum() < 0;
    return !crossesZero
        || switch (bound.comparison()) {
          case MIN, BELOW -> false;
          case MAX, ABOVE -> true;
        };
  }
}
