package dev.gonogo.cli;

import dev.gonogo.source.Printable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Where the time of a command goes, step by step, from the first line of our own code on: what the
/// JVM took before that is not in it.
final class Metrics {
  private final Map<String, Long> steps = new LinkedHashMap<>();
  private final Map<String, String> stories = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /// What was done since the step before.
  void done(String step) {
    long now = System.nanoTime();
    steps.merge(step, now - last, Long::sum);
    last = now;
  }

  /// What a step had to tell, in one line.
  void told(String step, String story) {
    stories.put(step, story);
  }

  /// One line a step, in milliseconds, and one a story.
  String drawn() {
    var out = new StringBuilder();
    steps.forEach((step, nanos) ->
        out.append(String.format(Locale.ROOT, "metric %-18s %8.1f ms%n", step, nanos / 1e6)));
    stories.forEach((step, story) ->
        out.append(String.format(Locale.ROOT, "note   %-18s %s%n", step, Printable.of(story))));
    return out.toString();
  }
}
