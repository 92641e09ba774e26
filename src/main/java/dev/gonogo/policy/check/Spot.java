package dev.gonogo.policy.check;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Reader;
import dev.gonogo.policy.module.RegoNames;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a predicate stands: what decides how a bound is named and what it is compared with.
///
/// @param check the name of the check, or its kind
/// @param kind of the input
/// @param leaf the last key of the field, or the variable, or the statistic
/// @param holds what the value there is
/// @param length whether it is about a length
/// @param block the innermost element of a list around it; nothing where it is a field of what is
///   judged
record Spot(
    String check,
    KindRego kind,
    String leaf,
    Holds holds,
    boolean length,
    Optional<RegoTerm> block) {
  /// What stands somewhere, as far as the way to it tells.
  enum Holds {
    /// A subject, or an element of a list: its keys are the schema's.
    BLOCK,
    /// What a key of a block leads to.
    ATTRIBUTE,
    /// What a key of something else leads to, which may be its user's own.
    ENTRY,
    /// What was read out of a text, where the kind's own words mean nothing.
    READ
  }

  /// Of a check's subject itself.
  static Spot of(Check.Declared check) {
    KindRego kind = KindRego.of(check.subject());
    String name = RegoNames.name(KindRego.name(check), "check", Set.of());
    return new Spot(name, kind, kind.leaf(), Holds.BLOCK, false, Optional.empty());
  }

  Spot in(Field field) {
    return new Spot(check, kind, leafOf(field), holdsAt(field), false, block);
  }

  /// An element of the list that stands here.
  Spot ofElement() {
    return new Spot(
        check,
        kind,
        leaf,
        holds == Holds.READ ? holds : Holds.BLOCK,
        length,
        Optional.of(RegoTerm.path("element")));
  }

  /// The same inside of a function that is given the block, or none.
  Spot within(Optional<RegoTerm> block) {
    return new Spot(check, kind, leaf, holds, length, block);
  }

  /// What is read out of the text that stands here.
  Spot of(Reader reader) {
    return new Spot(
        check, kind, ReaderRego.of(reader).leaf(leaf), Holds.READ, false, Optional.empty());
  }

  private Holds holdsAt(Field field) {
    List<Field.Step> steps = field.steps();
    if (holds == Holds.READ) {
      return holds;
    }
    if (!(steps.getLast() instanceof Field.Step.Key)) {
      return Holds.BLOCK;
    }
    boolean ofBlock =
        steps.size() == 1
            ? holds == Holds.BLOCK
            : !(steps.get(steps.size() - 2) instanceof Field.Step.Key);
    return ofBlock ? Holds.ATTRIBUTE : Holds.ENTRY;
  }

  Spot ofLength() {
    return new Spot(check, kind, leaf, holds, true, block);
  }

  /// How many there are of what is judged.
  Spot ofCount() {
    return new Spot(check, kind, "count", Holds.BLOCK, false, block);
  }

  private static String leafOf(Field field) {
    return field.steps().reversed().stream()
        .filter(Field.Step.Key.class::isInstance)
        .map(step -> ((Field.Step.Key) step).name())
        .findFirst()
        .orElse("value");
  }

  /// `backupRetention` as `backup_retention`.
  String leafName() {
    return RegoNames.snake(leaf.replaceAll("[()]", ""), "value");
  }

  /// `min_days`, `max_ms`, `min_replicas`: the side, and the unit or what is counted.
  String parameter(Predicate.Bound bound) {
    String side =
        switch (bound.comparison()) {
          case MIN, ABOVE -> "min_";
          case MAX, BELOW -> "max_";
        };
    String measure = length ? "length" : counted(unit(bound.bound()));
    return measure.startsWith(side) ? measure : side + measure;
  }

  private String counted(Quantity.Unit unit) {
    return switch (unit) {
      case NONE -> leafName();
      case MILLISECONDS -> "ms";
      case SECONDS -> "seconds";
      case MINUTES -> "minutes";
      case HOURS -> "hours";
      case DAYS -> "days";
      case PERCENT -> "percent";
      case BYTES -> "bytes";
      case KIBIBYTES -> "kib";
      case MEBIBYTES -> "mib";
      case GIBIBYTES -> "gib";
    };
  }

  /// The unit that the bound is compared in: the author's own, unless the kind has one.
  Quantity.Unit unit(Quantity quantity) {
    return holds == Holds.READ ? quantity.unit() : kind.unit(quantity);
  }

  /// What a value must be to be read as a number of that unit.
  String measure(Quantity.Unit unit) {
    return holds == Holds.READ ? ReaderRego.measure(unit) : kind.measure(unit);
  }

  /// A value, made a number of that unit; null where it cannot be read as one.
  RegoTerm measured(RegoTerm value, Quantity.Unit unit) {
    return holds == Holds.READ ? ReaderRego.measured(value, unit) : kind.measured(value, unit);
  }

  /// The test that a value is not there.
  Test absent(RegoTerm value) {
    return holds == Holds.READ
        ? Test.equal(value, new RegoTerm.Constant(Value.ofNull()))
        : kind.absent(value);
  }

  /// The bound as a number of that unit.
  BigDecimal amount(Quantity quantity) {
    BigDecimal number =
        unit(quantity) == quantity.unit()
            ? quantity.number()
            : quantity.number().multiply(quantity.unit().factor());
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /// What is compared with the bound: the value, made a number of the bound's unit.
  RegoTerm measured(RegoTerm value, Quantity bound) {
    return length ? value : measured(value, unit(bound));
  }
}
