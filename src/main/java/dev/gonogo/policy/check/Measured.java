package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a predicate compares with bounds, and so must be able to read as a number.
///
/// @param places the way from the value to what is compared, and the bounds that it is compared
///   with
record Measured(Map<List<Step>, List<Compared>> places) {
  /// A bound where it stands.
  record Compared(Predicate.Bound bound, Spot spot) {
    /// The value, made a number; null where it cannot be.
    RegoTerm number(RegoTerm value) {
      return spot.measured(value, bound.bound());
    }

    private String measure() {
      return spot.kind().measure(spot.unit(bound.bound()));
    }
  }

  static Measured of(Predicate predicate, Spot spot) {
    var measured = new Measured(new LinkedHashMap<>());
    measured.collect(predicate, List.of(), spot);
    return measured;
  }

  /// `quantity`, or `duration or quantity`: one of them is enough.
  String measures() {
    Set<String> measures =
        places.values().stream()
            .flatMap(List::stream)
            .map(Compared::measure)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return String.join(" or ", measures);
  }

  /// The numbers that a value of a place is made, each once.
  static List<RegoTerm> numbers(List<Compared> compared, RegoTerm value) {
    return compared.stream().map(c -> c.number(value)).distinct().toList();
  }

  private void collect(Predicate predicate, List<Step> place, Spot spot) {
    switch (predicate) {
      case Predicate.Bound bound when !spot.length() ->
          places.computeIfAbsent(place, _ -> new ArrayList<>()).add(new Compared(bound, spot));
      case Predicate.OfElements elements ->
          collect(
              elements.element(), Parts.joined(place, List.of(new Step.Each())), spot.ofElement());
      case Predicate.Fields fields -> {
        for (Check.Condition c : fields.conditions()) {
          collect(c.predicate(), Parts.joined(place, c.field().steps()), spot.in(c.field()));
        }
      }
      case Predicate.OfParts of -> of.parts().forEach(part -> collect(part, place, spot));
      case Predicate.OfValue _, Predicate.Length _, Predicate.Present _, Predicate.Absent _ -> {}
    }
  }
}
