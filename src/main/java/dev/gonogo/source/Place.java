package dev.gonogo.source;

/// A line and a column, as editors and CI logs count them.
///
/// @param line from 1
/// @param column from 1, in code points
public record Place(int line, int column) {
  public Place {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no place at " + line + ":" + column);
    }
  }

  /// `line:column`.
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
