package dev.gonogo.policy.check;

import dev.gonogo.checklist.Predicate;
import java.util.List;

/// One of the things that a predicate asks of a reading, each of which is decided, and told, by
/// itself.
sealed interface Demand {
  Predicate predicate();

  /// There is a value.
  record Presence(Predicate predicate) implements Demand {}

  /// There is none.
  record Absence(Predicate predicate) implements Demand {}

  /// The value is as the predicate says.
  record Holding(Predicate predicate) implements Demand {}

  /// The value is not as the predicate says.
  record Failing(Predicate predicate) implements Demand {}

  /// What must all be fulfilled for the predicate to hold.
  static List<Demand> of(Predicate predicate) {
    return switch (predicate) {
      case Predicate.AllOf all -> all.parts().stream().flatMap(part -> of(part).stream()).toList();
      case Predicate.NoneOf none -> none.parts().stream().map(Demand::not).toList();
      case Predicate.Present _ -> List.of(new Presence(predicate));
      case Predicate.Absent _ -> List.of(new Absence(predicate));
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.OfElements _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.Read _,
          Predicate.AnyOf _ ->
          List.of(new Holding(predicate));
    };
  }

  private static Demand not(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Present _ -> new Absence(predicate);
      case Predicate.Absent _ -> new Presence(predicate);
      case Predicate.OfValue _,
          Predicate.Against _,
          Predicate.OfElements _,
          Predicate.OfParts _,
          Predicate.Length _,
          Predicate.Read _,
          Predicate.Fields _ ->
          new Failing(predicate);
    };
  }
}
