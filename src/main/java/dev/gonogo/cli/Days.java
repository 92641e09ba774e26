package dev.gonogo.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day, as the command line says it: `2027-02-25`, or `30d` from today.
final class Days {
  private static final Pattern COUNT = Pattern.compile("([0-9]{1,4})d");
  private static final int MAX_YEARS = 2;

  private Days() {}

  /// The last day on which something holds; what is wrong with it is complained of.
  static Optional<LocalDate> until(Optional<String> said, LocalDate today, Complaints complaints) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(said.get(), today);
    if (day.isEmpty()) {
      complaints.add(
          "--until `"
              + said.get()
              + "` is no day: write it as `"
              + today.plusDays(30)
              + "`, or as `30d` from today");
    } else if (day.get().isBefore(today)) {
      complaints.add("--until " + day.get() + " is over: today is " + today);
    } else if (day.get().isAfter(today.plusYears(MAX_YEARS))) {
      complaints.add(
          "--until "
              + day.get()
              + " is further than "
              + MAX_YEARS
              + " years away: nobody knows what holds by then");
    } else if (day.get().getYear() > GoLiveOptions.TimeConverter.LAST_YEAR) {
      complaints.add(
          "--until "
              + day.get()
              + " is after the year "
              + GoLiveOptions.TimeConverter.LAST_YEAR
              + ", of which no event can tell");
    } else {
      return day;
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String said, LocalDate today) {
    Matcher count = COUNT.matcher(said);
    if (count.matches()) {
      return Optional.of(today.plusDays(Integer.parseInt(count.group(1))));
    }
    try {
      return Optional.of(LocalDate.parse(said));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
