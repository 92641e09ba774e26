package dev.gonogo.cli;

import dev.gonogo.source.Printable;
import java.util.Optional;

/// A text of the command line that others read later: it says something, and everyone can read it.
final class SaidText {
  private static final int MAX = 10_000;

  private SaidText() {}

  /// Complains of what is wrong with it.
  ///
  /// @param option with which it was given
  static void check(String option, Optional<String> said, Complaints complaints) {
    if (said.isEmpty()) {
      return;
    }
    String text = said.get();
    if (text.isBlank() || text.codePoints().allMatch(c -> Character.isSpaceChar(c) || c <= ' ')) {
      complaints.add(option + " says nothing: write it in quotes, as in " + option + " \"…\"");
    } else if (text.length() > MAX) {
      complaints.add(
          option
              + " is longer than "
              + MAX
              + " characters: keep it in a file of the project,"
              + " and give that as --evidence");
    } else if (text.indexOf('\ufffd') >= 0 || !text.codePoints().allMatch(SaidText::isReadable)) {
      complaints.add(
          option
              + " cannot be read by everyone, since it holds control characters or no UTF-8: `"
              + cut(text)
              + "`");
    }
  }

  private static boolean isReadable(int c) {
    return c == '\n' || c == '\t' || Printable.isSafe(c);
  }

  private static String cut(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
