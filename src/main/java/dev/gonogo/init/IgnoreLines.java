package dev.gonogo.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Lines of a `.gitignore`: what is made anew each time, and what may hold secrets.
public final class IgnoreLines {
  private static final String WHY_MADE = "# gonogo: what is made anew each time";
  private static final String WHY_SECRET = "# gonogo: a plan holds secrets in clear text";

  private IgnoreLines() {}

  /// What is to be put behind a text, so that it has all lines; nothing where it has.
  public static String missing(String text, Looks looks) {
    Set<String> there = text.lines().map(String::strip).collect(Collectors.toSet());
    var out = new ArrayList<String>();
    add(out, there, WHY_MADE, List.of("/site/", "/_gonogo/"));
    if (looks.has(Sign.TERRAFORM)) {
      add(out, there, WHY_SECRET, List.of("*.tfplan", "plan.json"));
    }
    if (out.isEmpty()) {
      return "";
    }
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String before = text.isEmpty() ? "" : text.endsWith("\n") ? end : end + end;
    return before + String.join(end, out) + end;
  }

  private static void add(List<String> out, Set<String> there, String why, List<String> lines) {
    List<String> lacking = lines.stream().filter(line -> !isThere(line, there)).toList();
    if (!lacking.isEmpty()) {
      out.add(why);
      out.addAll(lacking);
    }
  }

  // Only what is meant at the root alone is left out by `site`, `/site`, `site/` and `/site/`
  // alike: a
  // plan may lie in any folder, which `/plan.json` says nothing of, and `plan.json/` is no file.
  private static boolean isThere(String line, Set<String> there) {
    return line.startsWith("/")
        ? there.stream().anyMatch(other -> bare(other).equals(bare(line)))
        : there.contains(line);
  }

  private static String bare(String line) {
    return line.replaceAll("^/|/$", "");
  }
}
