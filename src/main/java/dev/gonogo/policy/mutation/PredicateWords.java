package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Reader;
import dev.gonogo.value.Value;
import java.util.List;

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
      case Predicate.Placeholder(_, boolean expected) -> "`placeholder: " + expected + "`";
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
      case Predicate.Read(_, Reader reader, _) -> "`" + reader.word() + "`";
      case Predicate.Present _ -> "`present`";
      case Predicate.Absent _ -> "`absent`";
      case Predicate.AllOf(_, var parts) -> "`" + together(parts) + "`";
      case Predicate.AnyOf _ -> "`any-of`";
      case Predicate.NoneOf _ -> isNotIn(predicate) ? "`not-in`" : "`none-of`";
    };
  }

  static String of(Value value) {
    return "`" + value + "`";
  }

  /// Several names below one `query` or `option` are parts of it.
  private static String together(List<Predicate> parts) {
    List<String> words =
        parts.stream()
            .map(part ->
                switch (part) {
                  case Predicate.Read(_, Reader.Query query, _) -> query.word();
                  case Predicate.Read(_, Reader.Option option, _) -> option.word();
                  default -> "all-of";
                })
            .distinct()
            .toList();
    return words.size() == 1 ? words.getFirst() : "all-of";
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
