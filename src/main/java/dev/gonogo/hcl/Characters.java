package dev.gonogo.hcl;

import dev.gonogo.source.Span;

/// A text, and the little that both the structure and the expressions of HCL ask of it.
final class Characters {
  private final String text;

  Characters(String text) {
    this.text = text;
  }

  int length() {
    return text.length();
  }

  char at(int at) {
    return text.charAt(at);
  }

  boolean startsWith(String prefix, int at) {
    return text.startsWith(prefix, at);
  }

  int indexOf(char c, int from) {
    return text.indexOf(c, from);
  }

  String part(int start, int end) {
    return text.substring(start, end);
  }

  /// Space within a line.
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  boolean isLineEnd(int at) {
    return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }

  /// Where the line ends that an offset is in.
  int lineEnd(int at) {
    int end = Math.min(at, text.length());
    while (end < text.length() && !isLineEnd(end)) {
      end++;
    }
    return end;
  }

  /// Where the next line begins.
  ///
  /// @param end of this one
  int nextLine(int end) {
    return Math.min(end + (startsWith("\r\n", end) ? 2 : 1), text.length());
  }

  boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Behind the comment that begins here; here where none does. A line's comment ends before the
  /// line end, which is there to end more than it.
  int comment(int at) throws Broken {
    if (startsWith("#", at) || startsWith("//", at)) {
      return lineEnd(at);
    }
    if (!startsWith("/*", at)) {
      return at;
    }
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw new Broken(new HclProblem.Unclosed(new Span(at, at + 2), "a comment"));
    }
    return end + 2;
  }

  /// Behind the name that begins here (Unicode's identifiers, and `-`); here where none does.
  int identifier(int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean fits =
          at == from
              ? Character.isUnicodeIdentifierStart(c) || c == '_'
              : (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c))
                  || c == '-';
      if (!fits) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }
}
