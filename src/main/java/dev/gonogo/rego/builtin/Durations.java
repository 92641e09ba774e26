package dev.gonogo.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;

/// Durations as Go spells them, `1h30m`, and with the days, weeks and years that OPA adds.
final class Durations {
  private static final long SECOND = 1_000_000_000L;
  private static final long HOUR = 3600 * SECOND;
  private static final Map<String, Long> UNITS =
      Map.ofEntries(
          Map.entry("ns", 1L),
          Map.entry("us", 1_000L),
          Map.entry("\u00b5s", 1_000L),
          Map.entry("\u03bcs", 1_000L),
          Map.entry("ms", 1_000_000L),
          Map.entry("s", SECOND),
          Map.entry("m", 60 * SECOND),
          Map.entry("h", HOUR),
          Map.entry("d", 24 * HOUR),
          Map.entry("w", 7 * 24 * HOUR),
          Map.entry("y", 365 * 24 * HOUR));
  private static final Pattern PART = Pattern.compile("([0-9]+\\.?[0-9]*|\\.[0-9]+)([^0-9.]*)");

  private Durations() {}

  /// In nanoseconds.
  static long parse(String text) {
    boolean negative = text.startsWith("-");
    String rest = negative || text.startsWith("+") ? text.substring(1) : text;
    if (rest.equals("0")) {
      return 0;
    }
    BigInteger total = BigInteger.ZERO;
    Matcher matcher = PART.matcher(rest);
    int at = 0;
    while (at < rest.length() && matcher.find(at) && matcher.start() == at) {
      BigDecimal unit = BigDecimal.valueOf(unit(matcher.group(2), text));
      BigDecimal part = new BigDecimal(matcher.group(1)).multiply(unit);
      total = total.add(part.setScale(0, RoundingMode.DOWN).toBigInteger());
      at = matcher.end();
    }
    BigInteger signed = negative ? total.negate() : total;
    if (at == 0 || at < rest.length() || signed.bitLength() >= Long.SIZE) {
      throw invalid(text);
    }
    return signed.longValueExact();
  }

  private static BuiltinException invalid(String text) {
    return new BuiltinException("time: invalid duration " + Display.quoted(text, false));
  }

  private static long unit(String name, String text) {
    Long unit = UNITS.get(name);
    if (unit != null) {
      return unit;
    }
    // With a unit of OPA's own it is no longer Go that complains.
    boolean extended = text.chars().anyMatch(c -> c == 'd' || c == 'w' || c == 'y');
    if (extended) {
      throw invalid(text);
    }
    String shown = Display.quoted(text, false);
    throw new BuiltinException(
        name.isEmpty()
            ? "time: missing unit in duration " + shown
            : "time: unknown unit " + Display.quoted(name, false) + " in duration " + shown);
  }
}
