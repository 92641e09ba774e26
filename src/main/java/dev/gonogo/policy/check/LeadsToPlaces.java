package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Predicate;
import java.util.Optional;
import java.util.stream.Stream;

/// Where `leads-to` can be asked: of a field of a resource as a whole. Where it is asked, nothing
/// else of the value is read.
final class LeadsToPlaces {
  private LeadsToPlaces() {}

  /// The first one that stands where nothing can be made of it.
  ///
  /// @param ofResources whether the field is one of a resource, as a plan has it
  static Optional<Predicate> misplaced(Check.Condition condition, boolean ofResources) {
    Predicate predicate = condition.predicate();
    if (ofResources && Parts.ledTo(predicate).findAny().isPresent()) {
      return others(predicate).findFirst();
    }
    return all(predicate).filter(Predicate.LeadsTo.class::isInstance).findFirst();
  }

  /// What asks for something else than where the value leads, and whether there is one.
  private static Stream<Predicate> others(Predicate predicate) {
    return switch (predicate) {
      case Predicate.LeadsTo _, Predicate.Present _, Predicate.Absent _ -> Stream.empty();
      case Predicate.OfParts of -> of.parts().stream().flatMap(LeadsToPlaces::others);
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.OfElements _,
          Predicate.Read _,
          Predicate.Fields _,
          Predicate.Length _ ->
          Stream.of(predicate);
    };
  }

  private static Stream<Predicate> all(Predicate predicate) {
    Stream<Predicate> inner =
        switch (predicate) {
          case Predicate.OfValue _, Predicate.Against _, Predicate.Present _, Predicate.Absent _ ->
              Stream.empty();
          case Predicate.Length(_, Predicate length) -> Stream.of(length);
          case Predicate.Read read -> Stream.of(read.of());
          case Predicate.OfElements elements -> Stream.of(elements.element());
          case Predicate.OfParts of -> of.parts().stream();
          case Predicate.Fields(_, var conditions) ->
              conditions.stream().map(Check.Condition::predicate);
        };
    return Stream.concat(Stream.of(predicate), inner.flatMap(LeadsToPlaces::all));
  }
}
