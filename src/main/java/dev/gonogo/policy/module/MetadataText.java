package dev.gonogo.policy.module;

import java.util.ArrayList;
import java.util.List;

/// Text in annotations: METADATA is YAML, and a title may begin with anything.
public final class MetadataText {
  /// How long a line may be, from its `#`.
  private static final int WIDTH = 100;

  private MetadataText() {}

  /// A key and its text between double quotes, on as many lines as it takes: YAML reads a line end
  /// between two words as one space.
  ///
  /// @param key with all that stands before it on the line: `title`, ` - ref`
  public static List<String> entry(String key, String text) {
    var lines = new ArrayList<String>();
    String further = " ".repeat(column(key) + 2);
    var line = new StringBuilder(key + ": ");
    String quoted = quote(text);
    int from = 0;
    while (from < quoted.length()) {
      int end = lineEnd(quoted, from, WIDTH - line.length());
      lines.add(line.append(quoted, from, end).toString());
      line = new StringBuilder(further);
      from = end + 1;
    }
    return lines;
  }

  /// Where the key itself begins.
  private static int column(String key) {
    int column = 0;
    while (" -".indexOf(key.charAt(column)) >= 0) {
      column++;
    }
    return column;
  }

  /// Where a line ends that begins here: at the last space that leaves it short enough, else at the
  /// next one; never at one of several, of which YAML would leave nothing.
  private static int lineEnd(String text, int from, int room) {
    if (text.length() - from <= room) {
      return text.length();
    }
    int end = text.lastIndexOf(' ', from + room);
    while (end > from && !isBetweenWords(text, end)) {
      end = text.lastIndexOf(' ', end - 1);
    }
    if (end <= from) {
      end = text.indexOf(' ', from + Math.max(0, room));
      while (end >= 0 && !isBetweenWords(text, end)) {
        end = text.indexOf(' ', end + 1);
      }
    }
    return end < 0 ? text.length() : end;
  }

  private static boolean isBetweenWords(String text, int space) {
    return text.charAt(space - 1) != ' ' && text.charAt(space + 1) != ' ';
  }

  /// The text between double quotes.
  public static String quote(String text) {
    var out = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            default -> {
              if (RegoValues.isVisible(c) || isSpaceOfProse(c)) {
                out.appendCodePoint(c);
              } else if (Character.isBmpCodePoint(c)) {
                out.append(String.format("\\u%04x", c));
              } else {
                // YAML has no surrogates: what is above them has an escape of its own.
                out.append(String.format("\\U%08x", c));
              }
            }
          }
        });
    return out.append('"').toString();
  }

  /// The two spaces that French puts before its colons: no line ends there, and an escape in their
  /// place would be hard to read.
  private static boolean isSpaceOfProse(int c) {
    return c == 0xa0 || c == 0x202f;
  }
}
