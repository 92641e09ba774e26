package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Reader;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a predicate must be able to read: as a number, to compare it, or as a text out of which
/// something else is read.
///
/// @param places the way from the value to what is compared
/// @param beside the same from the block in which the value stands
/// @param reads what is read out of texts
record Measured(
    Map<List<Step>, List<Compared>> places,
    Map<List<Step>, List<Compared>> beside,
    List<Text> reads) {
  /// A text where it stands.
  ///
  /// @param place the way to it from the value
  record Text(List<Step> place, Predicate.Read read, Spot spot) {
    ReaderRego inRego() {
      return ReaderRego.of(read.reader());
    }

    /// Where what is read stands.
    Spot inside() {
      return spot.of(read.reader());
    }

    private String measure() {
      Measured inner = Measured.of(read.of(), inside());
      // What is read of a schedule is a duration, whatever stands there.
      return inner.isEmpty() || read.reader() == Reader.Part.INTERVAL
          ? inRego().noun()
          : inRego().noun() + inRego().with() + inner.measures();
    }
  }

  /// What is compared where it stands.
  ///
  /// @param needed whether nothing can be compared where there is none: it is what another value is
  ///   compared with, and nobody says what it is by default
  record Compared(Quantity.Unit unit, Spot spot, boolean needed) {
    /// The value, made a number; null where it cannot be.
    RegoTerm number(RegoTerm value) {
      return spot.measured(value, unit);
    }

    private String measure() {
      return spot.measure(unit);
    }
  }

  private Measured() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
  }

  static Measured of(Predicate predicate, Spot spot) {
    var measured = new Measured();
    switch (predicate) {
      case Predicate.Bound bound when !spot.length() ->
          measured.add(List.of(), new Compared(spot.unit(bound.bound()), spot, false));
      case Predicate.Against against -> measured.add(new Versus(against, spot));
      case Predicate.Read read -> measured.reads().add(new Text(List.of(), read, spot));
      case Predicate.OfElements elements -> {
        Measured inner = of(elements.element(), spot.ofElement());
        measured.addReads(List.of(new Step.Each()), inner.reads());
        measured.addPlaces(List.of(new Step.Each()), inner.places());
        measured.addPlaces(List.of(new Step.Each()), inner.beside());
      }
      case Predicate.Fields fields -> {
        for (Check.Condition c : fields.conditions()) {
          Measured inner = of(c.predicate(), spot.in(c.field()));
          measured.addReads(c.field().steps(), inner.reads());
          measured.addPlaces(c.field().steps(), inner.places());
          merge(measured.beside(), List.of(), inner.beside());
        }
      }
      case Predicate.OfParts of -> {
        for (Predicate part : of.parts()) {
          Measured inner = of(part, spot);
          measured.addReads(List.of(), inner.reads());
          measured.addPlaces(List.of(), inner.places());
          merge(measured.beside(), List.of(), inner.beside());
        }
      }
      case Predicate.OfValue _, Predicate.Length _, Predicate.Present _, Predicate.Absent _ -> {}
    }
    return measured;
  }

  /// Whether it plainly never holds of what it cannot read.
  static boolean failsUnread(Predicate predicate, Spot spot) {
    return switch (predicate) {
      case Predicate.Bound _, Predicate.Against _ -> true;
      case Predicate.Read(_, Reader reader, Predicate of) ->
          of(of, spot.of(reader)).isEmpty() || failsUnread(of, spot.of(reader));
      case Predicate.OfValue _,
          Predicate.OfElements _,
          Predicate.OfParts _,
          Predicate.Length _,
          Predicate.Fields _,
          Predicate.Present _,
          Predicate.Absent _ ->
          false;
    };
  }

  /// Whether nothing is compared, and nothing read.
  boolean isEmpty() {
    return places.isEmpty() && beside.isEmpty() && reads.isEmpty();
  }

  /// `quantity`, or `duration or quantity`: one of them is enough.
  String measures() {
    Set<String> measures =
        Stream.concat(
                Stream.concat(places.values().stream(), beside.values().stream())
                    .flatMap(List::stream)
                    .map(Compared::measure),
                reads.stream().map(Text::measure))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean fields =
        Stream.concat(places.values().stream(), beside.values().stream())
            .flatMap(List::stream)
            .anyMatch(Compared::needed);
    return String.join(" or ", measures) + (fields ? " to compare with" : "");
  }

  private void add(List<Step> place, Compared compared) {
    places.computeIfAbsent(place, _ -> new ArrayList<>()).add(compared);
  }

  private void add(Versus versus) {
    if (versus.isMeasured()) {
      add(List.of(), new Compared(versus.unit(), versus.spot(), false));
      versus
          .parts()
          .forEach(part ->
              beside
                  .computeIfAbsent(part.field().steps(), _ -> new ArrayList<>())
                  .add(new Compared(versus.unit(), versus.spot(), part.otherwise().isEmpty())));
    }
  }

  private void addReads(List<Step> before, List<Text> more) {
    more.forEach(
        text -> reads.add(new Text(Parts.joined(before, text.place()), text.read(), text.spot())));
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
