package dev.gonogo.checklist.language;

import dev.gonogo.source.Span;

/// A name as somebody wrote it, and where.
public record Word(Span at, String text) {
  /// The part from an offset of the text on.
  public Word from(int offset) {
    return new Word(new Span(at.start() + offset, at.end()), text.substring(offset));
  }
}
