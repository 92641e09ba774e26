package dev.gonogo.checklist.language;

import dev.gonogo.checklist.Quantity;
import dev.gonogo.yaml.StrictYaml;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads bounds: `200 ms`, `0.1 %`, `7`.
final class QuantityReader {
  private static final Pattern SHAPE =
      Pattern.compile("(-?[0-9]{1,40}(?:\\.[0-9]{1,40})?)\\s*([^0-9.\\s-][^0-9.\\s]*)?");

  private static final List<String> UNITS =
      Arrays.stream(Quantity.Unit.values())
          .map(Quantity.Unit::symbol)
          .filter(symbol -> !symbol.isEmpty())
          .toList();

  private QuantityReader() {}

  /// The quantity, or nothing where it is none, which is reported.
  static Optional<Quantity> read(StrictYaml.Scalar scalar, FileProblems problems) {
    Matcher parts = SHAPE.matcher(scalar.text());
    if (!parts.matches()) {
      problems.report(new CheckProblem.NotAQuantity(scalar.at(), scalar.text(), UNITS));
      return Optional.empty();
    }
    String symbol = Optional.ofNullable(parts.group(2)).orElse("");
    Optional<Quantity.Unit> unit = Quantity.Unit.of(symbol);
    if (unit.isEmpty()) {
      problems.report(new CheckProblem.UnknownUnit(scalar.at(), symbol, UNITS));
    }
    return unit.map(known -> new Quantity(new BigDecimal(parts.group(1)), known));
  }
}
