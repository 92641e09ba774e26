package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a predicate compares, and so must be able to read as a number.
///
/// @param places the way from the value to what is compared
/// @param beside the same from the block in which the value stands
record Measured(Map<List<Step>, List<Compared>> places, Map<List<Step>, List<Compared>> beside) {
  /// What is compared where it stands.
  record Compared(Quantity.Unit unit, Spot spot) {
    /// The value, made a number; null where it cannot be.
    RegoTerm number(RegoTerm value) {
      return spot.kind().measured(value, unit);
    }

    private String measure() {
      return spot.kind().measure(unit);
    }
  }

  private Measured() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  static Measured of(Predicate predicate, Spot spot) {
    var measured = new Measured();
    switch (predicate) {
      case Predicate.Bound bound when !spot.length() ->
          measured.add(List.of(), new Compared(spot.unit(bound.bound()), spot));
      case Predicate.Against against -> measured.add(new Versus(against, spot));
      case Predicate.OfElements elements -> {
        Measured inner = of(elements.element(), spot.ofElement());
        measured.addPlaces(List.of(new Step.Each()), inner.places());
        measured.addPlaces(List.of(new Step.Each()), inner.beside());
      }
      case Predicate.Fields fields -> {
        for (Check.Condition c : fields.conditions()) {
          Measured inner = of(c.predicate(), spot.in(c.field()));
          measured.addPlaces(c.field().steps(), inner.places());
          merge(measured.beside(), List.of(), inner.beside());
        }
      }
      case Predicate.OfParts of -> {
        for (Predicate part : of.parts()) {
          Measured inner = of(part, spot);
          measured.addPlaces(List.of(), inner.places());
          merge(measured.beside(), List.of(), inner.beside());
        }
      }
      case Predicate.OfValue _, Predicate.Length _, Predicate.Present _, Predicate.Absent _ -> {}
    }
    return measured;
  }

  /// Whether nothing is compared.
  boolean isEmpty() {
    return places.isEmpty() && beside.isEmpty();
  }

  /// `quantity`, or `duration or quantity`: one of them is enough.
  String measures() {
    Set<String> measures =
        Stream.concat(places.values().stream(), beside.values().stream())
            .flatMap(List::stream)
            .map(Compared::measure)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return String.join(" or ", measures);
  }

  /// The numbers that a value of a place is made, each once.
  static List<RegoTerm> numbers(List<Compared> compared, RegoTerm value) {
    return compared.stream().map(c -> c.number(value)).distinct().toList();
  }

  private void add(List<Step> place, Compared compared) {
    places.computeIfAbsent(place, _ -> new ArrayList<>()).add(compared);
  }

  private void add(Versus versus) {
    if (versus.isMeasured()) {
      var compared = new Compared(versus.unit(), versus.spot());
      add(List.of(), compared);
      Parts.beside(versus.against())
          .forEach(place -> beside.computeIfAbsent(place, _ -> new ArrayList<>()).add(compared));
    }
  }

  private void addPlaces(List<Step> before, Map<List<Step>, List<Compared>> more) {
    merge(places, before, more);
  }

  private static void merge(
      Map<List<Step>, List<Compared>> into,
      List<Step> before,
      Map<List<Step>, List<Compared>> more) {
    more.forEach((place, compared) ->
        into.computeIfAbsent(Parts.joined(before, place), _ -> new ArrayList<>()).addAll(compared));
  }
}
