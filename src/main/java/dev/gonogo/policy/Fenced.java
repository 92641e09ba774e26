package dev.gonogo.policy;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;

/// The lines of a fence and where they stand in the Markdown, where an item indents them.
///
/// @param source the checklist's file
/// @param content from the first line to the end of the last
/// @param text the lines without the indentation
record Fenced(Source source, Span content, String text) {
  /// Where a stretch of the lines stands in the file; its first line, if it has several.
  Span span(Span at) {
    Source lines = Source.of("", text);
    int line = lines.place(at.start()).line();
    Span inner = lines.lineSpan(line);
    int column = Math.min(at.start(), inner.end()) - inner.start();
    return span(line, column, Math.max(1, Math.min(at.end(), inner.end()) - at.start()));
  }

  /// @param line from 1
  /// @param column from 0, in UTF-16
  /// @param length of what is marked
  Span span(int line, int column, int length) {
    Source lines = Source.of("", text);
    String wanted = lines.line(Math.clamp(line, 1, lines.lineCount())).strip();
    int first = source.place(content.start()).line();
    int last = source.place(content.end()).line();
    int at = Math.clamp(first + line - 1, first, Math.max(first, last));
    Span whole = source.lineSpan(at);
    int found = source.line(at).lastIndexOf(wanted);
    if (wanted.isEmpty() || found < 0) {
      return whole;
    }
    String written = lines.line(Math.clamp(line, 1, lines.lineCount()));
    int before = written.indexOf(wanted);
    int start = whole.start() + found + Math.clamp(column - before, 0, wanted.length() - 1);
    return new Span(start, Math.min(start + length, whole.start() + found + wanted.length()));
  }
}
