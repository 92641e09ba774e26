package dev.gonogo.checklist.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a quantity is written, for whoever writes it as elsewhere: `512 MB`, `5 sec`, `1,5 s`.
final class UnitsOfOthers {
  private static final Pattern GROUPED =
      Pattern.compile("([0-9]{1,3})((?:[ _'\u00a0\u202f][0-9]{3})+)(?![0-9])(.*)");
  private static final Pattern COMMA = Pattern.compile("(-?[0-9]+),([0-9]{1,2})(?![0-9])(.*)");

  /// Other words, in lower case, by the unit that means the same here.
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "ms",
              List.of(
                  "msec",
                  "msecs",
                  "millis",
                  "millisecond",
                  "milliseconds",
                  "milliseconde",
                  "millisecondes"),
          "s", List.of("sec", "secs", "second", "seconds", "seconde", "secondes"),
          "min", List.of("m", "mn", "mins", "minute", "minutes"),
          "h", List.of("hr", "hrs", "hour", "hours", "heure", "heures"),
          "days", List.of("j", "jour", "jours"),
          "%", List.of("percent", "pct", "pourcent"),
          "B", List.of("o", "byte", "bytes", "octet", "octets"),
          "KiB", List.of("k", "kb", "ki", "ko", "kio", "kilobytes"),
          "MiB", List.of("mb", "mi", "mo", "mio", "megabytes"),
          "GiB", List.of("g", "gb", "gi", "go", "gio", "gigabytes"));

  /// Units that this language has no word for, and how what they measure is said.
  private static final Map<String, String> LARGER =
      Map.of(
          "tb", "write it in `GiB`, 1024 for each",
          "tib", "write it in `GiB`, 1024 for each",
          "to", "write it in `GiB`, 1024 for each",
          "week", "write it in `days`, 7 for each",
          "weeks", "write it in `days`, 7 for each",
          "w", "write it in `days`, 7 for each",
          "month", "write it in `days`: months differ",
          "months", "write it in `days`: months differ",
          "µs", "write it in `ms`, as `0.2 ms`",
          "us", "write it in `ms`, as `0.2 ms`");

  private UnitsOfOthers() {}

  /// The unit that was meant by a symbol, if one was.
  static Optional<String> hint(String symbol) {
    String lower = symbol.toLowerCase(Locale.ROOT).replace('\u03bc', '\u00b5');
    // `512M` is a size to everybody who writes it in capitals.
    Optional<String> meant = symbol.equals("M") ? Optional.of("MiB") : unit(lower);
    return meant
        .map(unit -> "did you mean `" + unit + "`?")
        .or(() -> Optional.ofNullable(LARGER.get(lower)));
  }

  private static Optional<String> unit(String lower) {
    return WORDS.entrySet().stream()
        .filter(
            e -> e.getKey().toLowerCase(Locale.ROOT).equals(lower) || e.getValue().contains(lower))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// How a text that is no quantity would be one.
  static String quantityHint(String text) {
    Matcher grouped = GROUPED.matcher(text);
    Matcher comma = COMMA.matcher(text);
    Stream<String> meant =
        grouped.matches()
            ? Stream.of(
                grouped.group(1) + grouped.group(2).replaceAll("[^0-9]", "") + grouped.group(3))
            : comma.matches()
                ? Stream.of(comma.group(1) + "." + comma.group(2) + comma.group(3))
                : Stream.empty();
    return meant
        .map(quantity -> "write `" + quantity + "`")
        .findFirst()
        .orElse("write a number, with a unit as in `200 ms` or `7 days`");
  }
}
