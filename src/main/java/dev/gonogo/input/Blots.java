package dev.gonogo.input;

import dev.gonogo.source.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text under blots: white space stays, and what its reader says; in place of every other
/// character stands one that says nothing. Offsets, lines and columns are those of the text, so
/// that a problem can show its place and no secret.
final class Blots {
  /// What a name looks like. Anything else in the place of a key may be a part of a value.
  static final String NAME = "[A-Za-z_$@][\\w.$@/-]{0,79}";

  /// A character that takes two places in a Java text, as whatever it stands for did.
  private static final String WIDE = "\ud83d\udfb6";

  private static final Pattern MARKS =
      Pattern.compile("\\{\\{|\\}\\}|:(?=\\s|\\z)|(?<=[ \\t])#|(?<=\\s)-(?=\\s)");

  private final String text;
  private final StringBuilder shown;

  Blots(String text) {
    this.text = text;
    this.shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        shown.append(WIDE);
        i++;
      } else {
        shown.append(Character.isWhitespace(c) ? c : '*');
      }
    }
  }

  /// Shows a part that holds no value: a name, a mark.
  void show(int from, int to) {
    for (int i = from; i < to; i++) {
      shown.setCharAt(i, text.charAt(i));
    }
  }

  /// Shows what is grammar wherever it stands: a colon before white space, the beginning of a
  /// comment, the braces of a template.
  void showMarks(int from, int to) {
    Matcher mark = MARKS.matcher(text).region(from, to).useTransparentBounds(true);
    while (mark.find()) {
      show(mark.start(), mark.end());
    }
  }

  Source of(Source source) {
    return Source.of(source.name(), shown.toString());
  }
}
