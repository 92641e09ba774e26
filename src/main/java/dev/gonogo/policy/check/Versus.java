package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;

import dev.gonogo.checklist.Comparand;
import dev.gonogo.checklist.Comparand.Addend;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A comparison with another field, in Rego and in words.
///
/// @param spot of what is compared
record Versus(Predicate.Against against, Spot spot) {
  private static final KindRego.Look WHOLE = new KindRego.Look(List.of(List.of()), false);

  /// Whether both are read as numbers.
  boolean isMeasured() {
    return against.side().isPresent() || !against.comparand().plus().isEmpty();
  }

  /// The unit that both are read in: that of the first quantity that is added.
  Quantity.Unit unit() {
    return amounts()
        .map(Quantity::unit)
        .filter(unit -> unit != Quantity.Unit.NONE)
        .findFirst()
        .orElse(Quantity.Unit.NONE);
  }

  /// The fields whose values are added, as deep as they stand.
  List<Comparand> others() {
    return parts().skip(1).toList();
  }

  /// The field, and those whose values are added to it.
  Stream<Comparand> parts() {
    return parts(against.comparand());
  }

  private static Stream<Comparand> parts(Comparand comparand) {
    return Stream.concat(
        Stream.of(comparand),
        comparand.plus().stream()
            .flatMap(addend ->
                switch (addend) {
                  case Addend.Amount _ -> Stream.of();
                  case Addend.Of(Comparand other) -> parts(other);
                }));
  }

  private Stream<Quantity> amounts() {
    return parts(against.comparand())
        .flatMap(comparand -> comparand.plus().stream())
        .flatMap(addend ->
            switch (addend) {
              case Addend.Amount(Quantity quantity) -> Stream.of(quantity);
              case Addend.Of _ -> Stream.of();
            });
  }

  /// A value, made a number of the unit; null where it cannot be.
  RegoTerm number(RegoTerm value) {
    return spot.kind().measured(value, unit());
  }

  /// The condition that it holds of the value, as a block holds both.
  Test inBlock(RegoTerm value, RegoTerm block) {
    return test(
        value,
        said(block, against.comparand()),
        others().stream().map(other -> said(block, other)).toList());
  }

  private RegoTerm said(RegoTerm block, Comparand comparand) {
    RegoTerm there =
        spot.kind().inside(block, FieldTerm.of(comparand.field()), ofBlock(comparand), false);
    return comparand
        .otherwise()
        .map(value -> call("operands.or_else", there, new RegoTerm.Constant(value)))
        .orElse(there);
  }

  private Spot ofBlock(Comparand comparand) {
    return new Spot(spot.check(), spot.kind(), spot.leaf(), Spot.Holds.BLOCK, false, spot.block())
        .in(comparand.field());
  }

  /// The same of a reading that has the other beside it (`policies/lib/operands.rego`).
  Test ofReading() {
    return test(RegoTerm.path("reading.value"), RegoTerm.path("reading.operand.value"), addends());
  }

  /// What a reading has of the fields whose values are added.
  List<RegoTerm> addends() {
    var terms = new ArrayList<RegoTerm>();
    for (int i = 0; i < others().size(); i++) {
      var addend =
          new RegoTerm.Element(
              RegoTerm.path("reading.addends"), new RegoTerm.Constant(Value.of(i)));
      terms.add(new RegoTerm.Member(addend, "value"));
    }
    return terms;
  }

  private Test test(RegoTerm value, RegoTerm comparand, List<RegoTerm> addends) {
    if (!isMeasured()) {
      return Test.of(call("values.same", value, comparand));
    }
    RegoTerm sum = number(comparand);
    for (RegoTerm addend : addends) {
      sum = call("values.added", sum, number(addend));
    }
    BigDecimal amount = amount();
    if (amount.signum() != 0) {
      sum = call("values.added", sum, new RegoTerm.Constant(Value.of(amount)));
    }
    if (against.side().isEmpty()) {
      return Test.of(call("values.same", number(value), sum));
    }
    return Test.of(PredicateRego.compared(against.side().get(), number(value), sum));
  }

  /// All quantities that are added, in the unit.
  private BigDecimal amount() {
    return amounts()
        .map(quantity ->
            quantity.unit() == Quantity.Unit.NONE
                ? quantity.number()
                : quantity
                    .number()
                    .multiply(quantity.unit().factor())
                    .divide(unit().factor(), MathContext.DECIMAL64))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .stripTrailingZeros();
  }

  /// What both must be to be compared: `number`, `duration`.
  String measure() {
    return spot.kind().measure(unit());
  }

  /// "at least spec.minReplicas + 1", "equal to …".
  Phrase quality() {
    return Phrase.plain(
        against.side().map(PredicateRego::side).orElse("equal to") + " " + against.comparand());
  }

  /// What stands behind "must".
  Phrase must() {
    return against.side().isPresent()
        ? quality().after("be ")
        : Phrase.plain("equal " + against.comparand());
  }

  /// All readings of a field, each beside what it is compared with.
  ///
  /// @param variable of what is judged
  RegoTerm readings(KindRego.OfFields kind, String variable, RegoTerm field) {
    Comparand comparand = against.comparand();
    RegoTerm ours = kind.readings(variable, field, WHOLE);
    RegoTerm theirs = read(kind, comparand, variable);
    if (!isMeasured()) {
      return call(
          "operands.one_of",
          kind.traced(variable, ours),
          kind.traced(owner(kind, comparand, variable), theirs),
          otherwise(comparand));
    }
    RegoTerm pairs = call("operands.beside", ours, theirs, otherwise(comparand));
    for (Comparand other : others()) {
      pairs = call("operands.adding", pairs, read(kind, other, variable), otherwise(other));
    }
    return pairs;
  }

  /// The variables of all that has one of the fields.
  List<String> owners(KindRego.OfFields kind, String variable) {
    return Stream.concat(
            Stream.of(variable),
            parts(against.comparand()).map(part -> owner(kind, part, variable)))
        .distinct()
        .toList();
  }

  private static String owner(KindRego.OfFields kind, Comparand comparand, String variable) {
    return comparand.ofSubject() ? kind.cast().variable() : variable;
  }

  private static RegoTerm read(KindRego.OfFields kind, Comparand comparand, String variable) {
    return kind.readings(owner(kind, comparand, variable), FieldTerm.of(comparand.field()), WHOLE);
  }

  private static RegoTerm otherwise(Comparand comparand) {
    return new RegoTerm.Constant(comparand.otherwise().orElse(Value.ofNull()));
  }
}
