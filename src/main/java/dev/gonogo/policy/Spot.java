package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Quantity;
import dev.gonogo.checklist.Quantity.Dimension;
import dev.gonogo.checklist.Quantity.Unit;
import dev.gonogo.input.InputKind;
import java.math.BigDecimal;
import java.util.Set;

/// Where a predicate stands: what decides how a bound is named and what it is compared with.
///
/// @param check the name of the check, or its kind
/// @param kind of the input
/// @param leaf the last key of the field, or the variable, or the statistic
/// @param length whether it is about a length
record Spot(String check, InputKind kind, String leaf, boolean length) {
  static Spot at(Check.Declared check, String leaf) {
    String name = check.name().isEmpty() ? check.kind().label() : check.name();
    return new Spot(RegoText.name(name, "check", Set.of()), check.kind(), leaf, false);
  }

  static Spot at(Check.Declared check, Field field) {
    return at(check, leafOf(field));
  }

  Spot in(Field field) {
    return new Spot(check, kind, leafOf(field), false);
  }

  Spot ofLength() {
    return new Spot(check, kind, leaf, true);
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
    return RegoText.snake(leaf.replaceAll("[()]", ""), "value");
  }

  /// `min_days`, `max_ms`, `min_replicas`: the side, and the unit or what is counted.
  String parameter(Predicate.Bound bound) {
    String side =
        switch (bound.comparison()) {
          case MIN, ABOVE -> "min_";
          case MAX, BELOW -> "max_";
        };
    return side + (length ? "length" : measure(unit(bound.bound())));
  }

  private String measure(Unit unit) {
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

  /// The unit that the bound is compared in: the author's own, except for k6, whose times are
  /// milliseconds.
  Unit unit(Quantity quantity) {
    boolean time = quantity.unit().dimension() == Dimension.TIME;
    return kind == InputKind.K6 && time ? Unit.MILLISECONDS : quantity.unit();
  }

  /// The bound as a number of that unit.
  BigDecimal amount(Quantity quantity) {
    Unit unit = unit(quantity);
    BigDecimal number =
        unit == quantity.unit()
            ? quantity.number()
            : quantity.number().multiply(quantity.unit().factor());
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /// What is compared with the bound: the value, made a number of the bound's unit.
  String measured(String term, Quantity quantity) {
    Unit unit = unit(quantity);
    String symbol = RegoText.quote(unit.symbol());
    if (length) {
      return term;
    }
    return switch (unit.dimension()) {
      case NUMBER ->
          switch (kind) {
            case K6 -> term;
            case KUBERNETES -> "values.quantity(" + term + ")";
            // Providers have numbers that are strings, as an environment file has all of them.
            case TERRAFORM, DOTENV -> "values.number(" + term + ")";
          };
      case TIME ->
          switch (kind) {
            case K6 -> term;
            case TERRAFORM, KUBERNETES -> "values.measure(" + term + ", " + symbol + ")";
            case DOTENV -> "values.measure_text(" + term + ", " + symbol + ")";
          };
      case SHARE ->
          switch (kind) {
            case K6 -> "values.percent(" + term + ")";
            case TERRAFORM, KUBERNETES -> "values.measure(" + term + ", " + symbol + ")";
            case DOTENV -> "values.measure_text(" + term + ", " + symbol + ")";
          };
      case SIZE ->
          switch (kind) {
            case TERRAFORM -> "values.measure(" + term + ", " + symbol + ")";
            case KUBERNETES, K6 -> "values.quantity_in(" + term + ", " + symbol + ")";
            case DOTENV -> "values.measure_text(" + term + ", " + symbol + ")";
          };
    };
  }
}
