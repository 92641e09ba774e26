package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;

/// The rules of a `rego policy` fence: indented as `opa fmt` wants it, and with the way back to where
/// they are written.
///
/// @param lines as they are compiled
/// @param raw the check that they are
record RawRules(List<String> lines, Check.Raw raw) {
  static RawRules of(Check.Raw raw) {
    List<String> written = raw.rego().strip().lines().map(String::stripTrailing).toList();
    int unit = unit(written);
    return new RawRules(written.stream().map(line -> indented(line, unit)).toList(), raw);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /// How many spaces the author indents by; 0 for tabs.
  private static int unit(List<String> lines) {
    return lines.stream().mapToInt(RawRules::spaces).filter(n -> n > 0).min().orElse(0);
  }

  private static int spaces(String line) {
    int n = 0;
    while (n < line.length() && line.charAt(n) == ' ') {
      n++;
    }
    return n;
  }

  private static String indented(String line, int unit) {
    int spaces = spaces(line);
    return unit == 0 ? line : "\t".repeat(spaces / unit) + line.substring(spaces);
  }

  /// Where a place in the compiled rules is written.
  ///
  /// @param line of the rules, from 0
  /// @param column in that line, from 0, in UTF-16
  /// @param length of what is marked
  Span written(Source source, int line, int column, int length) {
    String wanted = lines.get(Math.min(line, lines.size() - 1)).strip();
    int first = source.place(raw.rules().start()).line();
    int last = source.place(raw.rules().end()).line();
    int blank = 0;
    for (String each : raw.rego().lines().toList()) {
      if (!each.isBlank()) {
        break;
      }
      blank++;
    }
    int at = Math.min(first + blank + line, last);
    Span whole = source.lineSpan(at);
    int indent = source.line(at).lastIndexOf(wanted);
    if (wanted.isEmpty() || indent < 0) {
      return whole;
    }
    int inner = Math.max(0, column - (lines.get(line).length() - lines.get(line).strip().length()));
    int start = whole.start() + indent + Math.min(inner, wanted.length());
    return new Span(start, Math.min(start + Math.max(1, length), whole.end()));
  }
}
