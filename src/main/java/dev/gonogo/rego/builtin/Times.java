package dev.gonogo.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Times in nanoseconds since 1970 (OPA's documentation, "Time").
final class Times {
  private static final long NANOS = 1_000_000_000L;

  static final List<Builtin> ALL =
      List.of(
          Builtin.of("time.now_ns() -> number", (context, _) -> now(context)),
          Builtin.of("time.parse_rfc3339_ns(string) -> number", (_, a) -> rfc3339(Args.text(a, 0))),
          Builtin.of(
              "time.parse_duration_ns(string) -> number", (_, a) -> duration(Args.text(a, 0))),
          Builtin.of(
              "time.date(number|array<number,string>) -> array<number,number,number>",
              (_, a) -> date(time(a, 0))),
          Builtin.of(
              "time.clock(number|array<number,string>) -> array<number,number,number>",
              (_, a) -> clock(time(a, 0))),
          Builtin.of(
              "time.weekday(number|array<number,string>) -> string", (_, a) -> weekday(time(a, 0))),
          Builtin.of(
              "time.add_date(number|array<number,string>, number, number, number) -> number",
              (_, a) -> addDate(a)),
          Builtin.of(
              "time.diff(number|array<number,string>, number|array<number,string>) ->"
                  + " array<number,number,number,number,number,number>",
              (_, a) -> difference(time(a, 0), time(a, 1))));

  /// Compiled when they are asked for: most evaluations never do.
  private static final class Patterns {
    static final Pattern RFC3339 =
        Pattern.compile(
            "([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:[.,]([0-9]+))?"
                + "(Z|([+-])([0-9]{2}):([0-9]{2}))");
  }

  private Times() {}

  private static Value now(BuiltinContext context) {
    return context
        .effects()
        .now()
        .map(Times::nanos)
        .orElseThrow(() -> new BuiltinException("no clock is given to this evaluation"));
  }

  private static Value nanos(Instant instant) {
    BigInteger nanos =
        BigInteger.valueOf(instant.getEpochSecond())
            .multiply(BigInteger.valueOf(NANOS))
            .add(BigInteger.valueOf(instant.getNano()));
    if (nanos.bitLength() >= Long.SIZE) {
      throw new BuiltinException("time outside of valid range");
    }
    return Value.of(nanos.longValueExact());
  }

  private static Value rfc3339(String text) {
    Matcher m = Patterns.RFC3339.matcher(text);
    if (!m.matches()) {
      throw new BuiltinException("parsing time \"" + text + "\": not in the form of RFC 3339");
    }
    try {
      String fraction = m.group(7) == null ? "0" : m.group(7);
      int nanos = new BigDecimal("0." + fraction).movePointRight(9).intValue();
      var local =
          LocalDateTime.of(
              part(m, 1), part(m, 2), part(m, 3), part(m, 4), part(m, 5), part(m, 6), nanos);
      return nanos(local.minusSeconds(offset(m)).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException _) {
      throw new BuiltinException("parsing time \"" + text + "\": out of range");
    }
  }

  private static int part(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static long offset(Matcher m) {
    if (m.group(8).equals("Z")) {
      return 0;
    }
    if (part(m, 10) > 24 || part(m, 11) > 60) {
      throw new DateTimeException("offset");
    }
    long seconds = part(m, 10) * 3600L + part(m, 11) * 60L;
    return m.group(9).equals("-") ? -seconds : seconds;
  }

  private static Value duration(String text) {
    return Value.of(Durations.parse(text));
  }

  /// A time in UTC, or `[time, zone]`.
  private static ZonedDateTime time(Value[] a, int at) {
    Value number = a[at];
    ZoneId zone = ZoneOffset.UTC;
    if (a[at] instanceof ArrayValue array && array.size() > 0) {
      number = array.get(0);
      zone = array.size() > 1 ? zone(array.get(1)) : zone;
    }
    if (!(number instanceof NumberValue nanos)) {
      throw BuiltinException.type(1, number, "either number (ns) or [number (ns), string (tz)]");
    }
    if (!nanos.isLong()) {
      throw new BuiltinException("timestamp too big");
    }
    long n = nanos.longValue();
    return Instant.ofEpochSecond(Math.floorDiv(n, NANOS), Math.floorMod(n, NANOS)).atZone(zone);
  }

  private static ZoneId zone(Value value) {
    if (!(value instanceof StringValue name)) {
      throw BuiltinException.type(1, value, "string");
    }
    try {
      return name.value().isEmpty() || name.value().equals("UTC")
          ? ZoneOffset.UTC
          : ZoneId.of(name.value());
    } catch (DateTimeException _) {
      throw new BuiltinException("unknown time zone " + name.value());
    }
  }

  private static Value numbers(long... numbers) {
    Value[] values = new Value[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      values[i] = Value.of(numbers[i]);
    }
    return Value.array(values);
  }

  private static Value date(ZonedDateTime time) {
    return numbers(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
  }

  private static Value clock(ZonedDateTime time) {
    return numbers(time.getHour(), time.getMinute(), time.getSecond());
  }

  private static Value weekday(ZonedDateTime time) {
    return Value.of(time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  // A day that the month does not have runs over into the next, as in Go.
  private static Value addDate(Value[] a) {
    ZonedDateTime time = time(a, 0);
    try {
      long months = Math.addExact(Math.multiplyExact(Args.integer(a, 1), 12), Args.integer(a, 2));
      long days = Math.addExact(Args.integer(a, 3), time.getDayOfMonth() - 1);
      return nanos(time.withDayOfMonth(1).plusMonths(months).plusDays(days).toInstant());
    } catch (ArithmeticException | DateTimeException _) {
      throw new BuiltinException("time outside of valid range");
    }
  }

  private static Value difference(ZonedDateTime a, ZonedDateTime b) {
    ZonedDateTime other = b.withZoneSameInstant(a.getZone());
    LocalDateTime from = (a.isAfter(other) ? other : a).toLocalDateTime();
    LocalDateTime to = (a.isAfter(other) ? a : other).toLocalDateTime();
    int seconds = to.getSecond() - from.getSecond();
    int minutes = to.getMinute() - from.getMinute() - (seconds < 0 ? 1 : 0);
    int hours = to.getHour() - from.getHour() - (minutes < 0 ? 1 : 0);
    int days = to.getDayOfMonth() - from.getDayOfMonth() - (hours < 0 ? 1 : 0);
    int months = to.getMonthValue() - from.getMonthValue() - (days < 0 ? 1 : 0);
    int years = to.getYear() - from.getYear() - (months < 0 ? 1 : 0);
    // What is below zero borrows from the next larger unit.
    return numbers(
        years,
        Math.floorMod(months, 12),
        days < 0 ? days + from.toLocalDate().lengthOfMonth() : days,
        Math.floorMod(hours, 24),
        Math.floorMod(minutes, 60),
        Math.floorMod(seconds, 60));
  }
}
