package dev.gonogo.checklist;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// A number with its unit: `200 ms`, `7 days`, `0.1 %`, `512 MiB`, or a bare `7`.
///
/// @param number as written
/// @param unit [Unit#NONE] for a bare number
public record Quantity(BigDecimal number, Unit unit) {
  /// The units that the check language knows.
  public enum Unit {
    NONE("", Dimension.NUMBER, "1"),
    MILLISECONDS("ms", Dimension.TIME, "1"),
    SECONDS("s", Dimension.TIME, "1000"),
    MINUTES("min", Dimension.TIME, "60000"),
    HOURS("h", Dimension.TIME, "3600000"),
    DAYS("days", Dimension.TIME, "86400000"),
    PERCENT("%", Dimension.SHARE, "0.01"),
    BYTES("B", Dimension.SIZE, "1"),
    KIBIBYTES("KiB", Dimension.SIZE, "1024"),
    MEBIBYTES("MiB", Dimension.SIZE, "1048576"),
    GIBIBYTES("GiB", Dimension.SIZE, "1073741824");

    private final String symbol;
    private final Dimension dimension;
    private final BigDecimal factor;

    Unit(String symbol, Dimension dimension, String factor) {
      this.symbol = symbol;
      this.dimension = dimension;
      this.factor = new BigDecimal(factor);
    }

    /// As it is written behind the number.
    public String symbol() {
      return symbol;
    }

    public Dimension dimension() {
      return dimension;
    }

    /// How many base units (number, millisecond, whole, byte) one of it is.
    public BigDecimal factor() {
      return factor;
    }

    /// The unit of a symbol; `day` is `days`.
    public static Optional<Unit> of(String symbol) {
      String one = symbol.equals("day") || symbol.equals("d") ? "days" : symbol;
      return Arrays.stream(values()).filter(u -> u.symbol.equals(one)).findFirst();
    }
  }

  /// What a unit measures.
  public enum Dimension {
    NUMBER,
    TIME,
    SHARE,
    SIZE
  }

  /// `200 ms`, `0.1 %`, `7`.
  @Override
  public String toString() {
    String plain = number.toPlainString();
    return unit == Unit.NONE ? plain : plain + " " + unit.symbol();
  }
}
