package dev.gonogo.source;

import java.util.Arrays;

/// A text with a name, and the only one who knows where its lines begin.
///
/// A byte order mark belongs to the file, not to its text: whoever decodes a file drops it (see
/// [Texts]). Lines end at `\n`, `\r\n` or a lone `\r`.
public final class Source {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  private Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /// @param name what people call it: a path relative to where they stand
  /// @param text the whole of it
  public static Source of(String name, String text) {
    return new Source(name, text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /// The characters of a span; what lies behind the end of the text is left out.
  public String text(Span span) {
    return text.substring(
        Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
  }

  /// The line and column of an offset; one behind the end of the text is at its end.
  public Place place(int offset) {
    int at = Math.min(offset, text.length());
    int line = lineIndex(at);
    return new Place(line + 1, text.codePointCount(lineStarts[line], at) + 1);
  }

  /// `name:line:column` of where a span starts, as compilers print it.
  public String place(Span span) {
    return name + ":" + place(span.start());
  }

  /// How many lines there are; an empty text has one.
  public int lineCount() {
    return lineStarts.length;
  }

  /// A line without its end.
  ///
  /// @param line from 1
  public String line(int line) {
    return text(lineSpan(line));
  }

  /// A line without its end, as a span.
  ///
  /// @param line from 1
  public Span lineSpan(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public String toString() {
    return name;
  }
}
