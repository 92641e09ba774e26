package dev.gonogo.report;

import java.nio.charset.StandardCharsets;

/// A text that grows by whole blocks up to a limit: a reader that takes no more of it refuses all
/// of it. The limit is of bytes in UTF-8, of which no text has fewer than characters, however they
/// are counted.
final class BoundedText {
  /// What is kept for the end: it says what was left out, and closes what is open.
  private static final int RESERVE = 4000;

  private final int limit;
  private final StringBuilder out = new StringBuilder();
  private int bytes;
  private int dropped;

  /// @param limit in bytes
  BoundedText(int limit) {
    this.limit = limit - RESERVE;
  }

  /// Adds a block, or nothing of it where it has no room.
  boolean fit(String block) {
    int size = block.getBytes(StandardCharsets.UTF_8).length;
    if (bytes + size > limit) {
      return false;
    }
    bytes += size;
    out.append(block);
    return true;
  }

  /// Adds a line, or counts that it was left out.
  void line(String line) {
    if (!fit(line + "\n")) {
      dropped++;
    }
  }

  /// Adds a line of the few at the end for which there is always room.
  void last(String line) {
    out.append(line).append('\n');
  }

  /// How many lines had no room.
  int dropped() {
    return dropped;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
