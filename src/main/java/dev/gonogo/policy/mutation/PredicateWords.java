package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Predicate;
import dev.gonogo.value.Value;

/// What a predicate is called where it was changed: short, for the line is shown beside it.
final class PredicateWords {
  private PredicateWords() {}

  static String of(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Equal equal -> of(equal.value());
      case Predicate.In _ -> "`in`";
      case Predicate.Bound bound -> "`" + bound.comparison().word() + ": " + bound.bound() + "`";
      case Predicate.Within _ -> "`within`";
      case Predicate.Covers covers -> "`covers: " + covers.number() + "`";
      case Predicate.Matches _ -> "`matches`";
      case Predicate.Against against ->
          "`"
              + against.side().map(side -> side.word() + ": ").orElse("")
              + against.comparand()
              + "`";
      case Predicate.LeadsTo _ -> "`leads-to`";
      case Predicate.Through _ -> "`related`";
      case Predicate.Length _ -> "`length`";
      case Predicate.Every _ -> "`every`";
      case Predicate.Some _ -> "`some`";
      case Predicate.Fields _ -> "`fields`";
      case Predicate.Present _ -> "`present`";
      case Predicate.Absent _ -> "`absent`";
      case Predicate.AllOf _ -> "`all-of`";
      case Predicate.AnyOf _ -> "`any-of`";
      case Predicate.NoneOf _ -> isNotIn(predicate) ? "`not-in`" : "`none-of`";
    };
  }

  static String of(Value value) {
    return "`" + value + "`";
  }

  /// Whether the author wrote `not-in`, as it is read: none of these, and not missing.
  static boolean isNotIn(Predicate predicate) {
    return predicate instanceof Predicate.NoneOf none
        && none.parts().size() == 2
        && none.parts().getFirst() instanceof Predicate.Absent absent
        && none.parts().getLast() instanceof Predicate.In in
        && absent.at().equals(in.at());
  }
}
