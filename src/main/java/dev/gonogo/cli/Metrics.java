package dev.gonogo.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Where the time of a command goes, step by step, from the first line of our own code on: what the
/// JVM took before that is not in it.
final class Metrics {
  private final Map<String, Long> steps = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /// What was done since the step before.
  void done(String step) {
    long now = System.nanoTime();
    steps.merge(step, now - last, Long::sum);
    last = now;
  }

  /// One line a step, in milliseconds.
  String drawn() {
    var out = new StringBuilder();
    steps.forEach((step, nanos) ->
        out.append(String.format(Locale.ROOT, "metric %-18s %8.1f ms%n", step, nanos / 1e6)));
    return out.toString();
  }
}
