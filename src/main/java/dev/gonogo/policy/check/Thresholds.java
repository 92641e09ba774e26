package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The parameters of one item: every bound of its checks has a name, and equal bounds of one name
/// are one parameter. Bounds that differ are told apart by their field, then by their check.
public final class Thresholds {
  /// The parameter of a k6 check's sample.
  private static final String SAMPLES = "min_samples";

  private final List<Threshold> all = new ArrayList<>();

  /// A bound, before it has its final name.
  private record Threshold(String name, Spot spot, BigDecimal number) {
    String byField() {
      return spot.leafName() + "_" + name;
    }

    String byCheck() {
      return spot.check() + "_" + name;
    }

    boolean couldBe(String called) {
      return name.equals(called) || byField().equals(called) || byCheck().equals(called);
    }
  }

  private Thresholds() {}

  public static Thresholds of(Item item) {
    var thresholds = new Thresholds();
    for (Check check : item.checks()) {
      if (check instanceof Check.Declared declared) {
        thresholds.collect(declared);
      }
    }
    return thresholds;
  }

  /// The name of a bound.
  String name(Predicate.Bound bound, Spot spot) {
    return name(new Threshold(spot.parameter(bound), spot, spot.amount(bound.bound())));
  }

  /// The name of a sample.
  String sample(Check.Declared check) {
    return name(sampleOf(Spot.of(check), KindRego.of(check.subject())).orElseThrow());
  }

  /// Names and values as the checklist has them.
  public SortedMap<String, BigDecimal> defaults() {
    var defaults = new TreeMap<String, BigDecimal>();
    all.forEach(threshold -> defaults.put(name(threshold), threshold.number()));
    return defaults;
  }

  private String name(Threshold threshold) {
    if (means(threshold.name(), threshold.number())) {
      return threshold.name();
    }
    if (means(threshold.byField(), threshold.number())) {
      return threshold.byField();
    }
    List<BigDecimal> numbers =
        all.stream()
            .filter(t -> t.byCheck().equals(threshold.byCheck()))
            .map(Threshold::number)
            .distinct()
            .sorted()
            .toList();
    int place = numbers.indexOf(threshold.number());
    return threshold.byCheck() + (place == 0 ? "" : "_" + (place + 1));
  }

  /// Whether no bound by another number could go by that name: a check may be called as a field is.
  private boolean means(String name, BigDecimal number) {
    return all.stream()
        .filter(t -> t.couldBe(name))
        .allMatch(t -> t.number().compareTo(number) == 0);
  }

  private void collect(Check.Declared check) {
    Spot spot = Spot.of(check);
    conditions(check.chosen(), spot);
    switch (check.requirement()) {
      case Requirement.Must must -> conditions(must.conditions(), spot);
      case Requirement.Exists exists -> conditions(exists.conditions(), spot);
      case Requirement.Forbidden _ -> {}
      case Requirement.Counted counted -> predicate(counted.number(), spot.ofCount());
      case Requirement.Related related -> {
        related.count().ifPresent(count -> predicate(count.number(), spot.ofCount()));
        related.hops().forEach(hop -> conditions(hop.where(), spot));
        conditions(related.conditions(), spot);
      }
      case Requirement.Holds holds -> predicate(holds.predicate(), spot);
    }
    sampleOf(spot, spot.kind()).ifPresent(all::add);
  }

  private static Optional<Threshold> sampleOf(Spot spot, KindRego kind) {
    return kind instanceof KindRego.OfValue value && value.sample().isPresent()
        ? Optional.of(
            new Threshold(
                SAMPLES,
                new Spot(
                    spot.check(),
                    kind,
                    kind.cast().words(),
                    Spot.Holds.BLOCK,
                    false,
                    Optional.empty()),
                BigDecimal.valueOf(value.sample().getAsLong())))
        : Optional.empty();
  }

  private void conditions(List<Check.Condition> conditions, Spot spot) {
    conditions.forEach(c -> predicate(c.predicate(), spot.in(c.field())));
  }

  private void predicate(Predicate predicate, Spot spot) {
    switch (predicate) {
      case Predicate.Bound bound ->
          all.add(new Threshold(spot.parameter(bound), spot, spot.amount(bound.bound())));
      case Predicate.Length length -> predicate(length.length(), spot.ofLength());
      case Predicate.OfElements elements -> predicate(elements.element(), spot);
      case Predicate.Fields fields -> conditions(fields.conditions(), spot);
      case Predicate.Read read -> predicate(read.of(), spot.of(read.reader()));
      case Predicate.OfParts of -> of.parts().forEach(part -> predicate(part, spot));
      case Predicate.Through(_, var hops) -> hops.forEach(hop -> conditions(hop.where(), spot));
      case Predicate.OfValue _, Predicate.Against _, Predicate.Present _, Predicate.Absent _ -> {}
    }
  }
}
