package dev.gonogo.source;

/// A stretch of a [Source]: UTF-16 offsets, the start inside, the end outside.
///
/// @param start offset of the first character
/// @param end offset behind the last character; equal to `start` for a place between two
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /// The place before the first character.
  public static final Span START = new Span(0, 0);

  /// From the start of this one to the end of the other.
  public Span to(Span last) {
    return new Span(start, Math.max(last.end, start));
  }
}
