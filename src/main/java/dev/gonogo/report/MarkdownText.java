package dev.gonogo.report;

import dev.gonogo.source.Printable;
import java.util.regex.Pattern;

/// Strangers' text for the inside of a line of GitHub's Markdown: it reads as it is, and can make
/// no link, no image, no mention, no markup, no HTML and no new cell of a table.
final class MarkdownText {
  // Entities are text and never structure (CommonMark 0.31, 2.5). The colon and the `@` are among
  // them because GitHub makes links of bare addresses and calls people by their names.
  private static final String STRUCTURE = "&<>\"'`*_{}[]()#!|~\\$@:";
  private static final Pattern BARE_ADDRESS = Pattern.compile("(?i)(www)\\.");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private MarkdownText() {}

  /// As running text, on one line.
  static String of(String text) {
    return escaped(SPACE.matcher(text.strip()).replaceAll(" "));
  }

  /// As code, to the letter.
  static String code(String text) {
    return "<code>" + escaped(text) + "</code>";
  }

  private static String escaped(String text) {
    var out = new StringBuilder();
    Printable.of(text)
        .codePoints()
        .forEach(c -> {
          if (STRUCTURE.indexOf(c) >= 0) {
            out.append("&#").append(c).append(';');
          } else {
            out.appendCodePoint(c);
          }
        });
    return BARE_ADDRESS.matcher(out).replaceAll("$1&#46;");
  }
}
