package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Comparand;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a predicate looks at inside of a value: while one of these parts is unknown, so is whether
/// the predicate holds. Everything else in the value may be unknown: it says nothing of it.
final class Parts {
  private Parts() {}

  /// Fields seen from the value; the empty one is the whole value, with all that is in it.
  static List<List<Step>> of(Predicate predicate) {
    return switch (predicate) {
      case Predicate.OfValue _, Predicate.Against _, Predicate.Read _ -> List.of(List.of());
      // How many there are, and whether there is one, is known before they are.
      case Predicate.Length _, Predicate.Present _, Predicate.Absent _ -> List.of();
      case Predicate.OfElements elements -> elements(elements.element());
      case Predicate.Fields fields ->
          fields.conditions().stream().flatMap(Parts::ofCondition).toList();
      case Predicate.OfParts of ->
          of.parts().stream().flatMap(part -> of(part).stream()).distinct().toList();
    };
  }

  /// The same, seen from where the field is: the field itself, and what is looked at in it.
  static Stream<Field> of(Predicate predicate, Field field) {
    return Stream.concat(
        Stream.of(field),
        of(predicate).stream().map(part -> new Field(joined(field.steps(), part))));
  }

  /// Whether a missing value can satisfy something in it: then an unknown one must not be taken for
  /// missing.
  static boolean canHoldOfNothing(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Absent _, Predicate.NoneOf _ -> true;
      case Predicate.OfElements elements -> canHoldOfNothing(elements.element());
      case Predicate.Read(_, _, Predicate of) -> canHoldOfNothing(of);
      case Predicate.Fields fields ->
          fields.conditions().stream().anyMatch(c -> canHoldOfNothing(c.predicate()));
      case Predicate.AllOf all -> all.parts().stream().anyMatch(Parts::canHoldOfNothing);
      case Predicate.AnyOf any -> any.parts().stream().anyMatch(Parts::canHoldOfNothing);
      case Predicate.OfValue _, Predicate.Against _, Predicate.Length _, Predicate.Present _ ->
          false;
    };
  }

  /// Whether something in it holds because another thing does not.
  static boolean negates(Predicate predicate) {
    return switch (predicate) {
      case Predicate.NoneOf _ -> true;
      case Predicate.OfElements elements -> negates(elements.element());
      case Predicate.Read(_, _, Predicate of) -> negates(of);
      case Predicate.Fields fields ->
          fields.conditions().stream().anyMatch(c -> negates(c.predicate()));
      case Predicate.AllOf all -> all.parts().stream().anyMatch(Parts::negates);
      case Predicate.AnyOf any -> any.parts().stream().anyMatch(Parts::negates);
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.Length _,
          Predicate.Present _,
          Predicate.Absent _ ->
          false;
    };
  }

  /// Whether of a value that is known in part the rest may not matter; a text is known or is not.
  static boolean mayBeKnownInPart(Predicate predicate) {
    return switch (predicate) {
      case Predicate.OfElements _, Predicate.Fields _ -> true;
      case Predicate.OfParts of ->
          looksInside(of) && of.parts().stream().noneMatch(Parts::readsItself);
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.Read _,
          Predicate.Length _,
          Predicate.Present _,
          Predicate.Absent _ ->
          false;
    };
  }

  private static boolean readsItself(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Read _ -> true;
      case Predicate.OfParts of -> of.parts().stream().anyMatch(Parts::readsItself);
      case Predicate.OfElements _,
          Predicate.Fields _,
          Predicate.OfValue _,
          Predicate.Against _,
          Predicate.Length _,
          Predicate.Present _,
          Predicate.Absent _ ->
          false;
    };
  }

  /// Whether it looks into a value, one element of which may decide, or at what is read out of it
  /// beside the value itself, each of which may.
  static boolean looksInside(Predicate predicate) {
    return switch (predicate) {
      case Predicate.OfElements _, Predicate.Fields _ -> true;
      case Predicate.Read(_, _, Predicate of) -> looksInside(of);
      case Predicate.OfParts of ->
          of.parts().stream().anyMatch(Parts::looksInside)
              || of.parts().stream().map(Parts::readsItself).distinct().count() > 1;
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.Length _,
          Predicate.Present _,
          Predicate.Absent _ ->
          false;
    };
  }

  /// The types to one of which it asks that the value leads.
  static Stream<String> ledTo(Predicate predicate) {
    return switch (predicate) {
      case Predicate.LeadsTo(_, List<String> types) -> types.stream();
      case Predicate.OfParts of -> of.parts().stream().flatMap(Parts::ledTo);
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.Read _,
          Predicate.OfElements _,
          Predicate.Fields _,
          Predicate.Length _,
          Predicate.Present _,
          Predicate.Absent _ ->
          Stream.empty();
    };
  }

  private static List<List<Step>> elements(Predicate element) {
    return Stream.concat(of(element).stream(), beside(element))
        .map(part -> joined(List.of(new Step.Each()), part))
        .distinct()
        .toList();
  }

  private static Stream<List<Step>> ofCondition(Check.Condition condition) {
    List<List<Step>> parts = of(condition.predicate());
    // Whether a field is there is unknown as long as the field is.
    List<List<Step>> known = parts.isEmpty() ? List.of(List.of()) : parts;
    return known.stream().map(part -> joined(condition.field().steps(), part));
  }

  /// What it looks at besides: fields seen from the innermost element around it, or from what is
  /// judged.
  static Stream<List<Step>> beside(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Against against -> fields(against.comparand());
      case Predicate.Fields fields ->
          fields.conditions().stream().flatMap(c -> beside(c.predicate()));
      case Predicate.OfParts of -> of.parts().stream().flatMap(Parts::beside);
      case Predicate.OfElements _,
          Predicate.OfValue _,
          Predicate.Length _,
          Predicate.Read _,
          Predicate.Present _,
          Predicate.Absent _ ->
          Stream.empty();
    };
  }

  private static Stream<List<Step>> fields(Comparand comparand) {
    return Stream.concat(
        Stream.of(comparand.field().steps()),
        comparand.plus().stream()
            .flatMap(addend ->
                switch (addend) {
                  case Comparand.Addend.Amount _ -> Stream.of();
                  case Comparand.Addend.Of(Comparand other) -> fields(other);
                }));
  }

  static List<Step> joined(List<Step> before, List<Step> after) {
    var joined = new ArrayList<>(before);
    joined.addAll(after);
    return List.copyOf(joined);
  }
}
