package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;

/// The rules of a `rego policy` fence: indented as `opa fmt` wants it, and with the way back to
/// where they are written.
final class RawRules {
  private final Check.Raw raw;
  private final int blankLines;
  private final List<String> written;
  private final int unit;

  private RawRules(Check.Raw raw) {
    this.raw = raw;
    this.blankLines = (int) raw.rego().lines().takeWhile(String::isBlank).count();
    this.written =
        raw.rego().stripTrailing().lines().skip(blankLines).map(String::stripTrailing).toList();
    this.unit = written.stream().mapToInt(RawRules::spaces).filter(n -> n > 0).min().orElse(0);
  }

  static RawRules of(Check.Raw raw) {
    return new RawRules(raw);
  }

  String text() {
    var out = new StringBuilder();
    written.forEach(line -> out.append(indented(line)).append('\n'));
    return out.toString();
  }

  private static int spaces(String line) {
    int n = 0;
    while (n < line.length() && line.charAt(n) == ' ') {
      n++;
    }
    return n;
  }

  private String indented(String line) {
    int spaces = spaces(line);
    return spaces == 0 ? line : "\t".repeat(spaces / unit) + line.substring(spaces);
  }

  /// Where a place in the compiled rules is written in the checklist.
  ///
  /// @param line of the rules, from 1
  /// @param column in that line, from 0, in UTF-16
  /// @param length of what is marked
  Span written(Source checklist, int line, int column, int length) {
    int at = Math.clamp(line, 1, written.size());
    String own = written.get(at - 1);
    int shift = own.length() - indented(own).length();
    return new Fenced(checklist, raw.rules(), raw.rego())
        .span(at + blankLines, column + shift, Math.max(1, length));
  }
}
