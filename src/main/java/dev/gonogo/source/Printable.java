package dev.gonogo.source;

import java.util.regex.Pattern;

/// Makes a text that a stranger wrote safe to print: what could steer a terminal, forge a line of a
/// log or turn the reading direction becomes a visible escape.
public final class Printable {
  private static final Pattern ORDER = Pattern.compile("##(?=\\[|vso\\[|teamcity\\[)");

  private Printable() {}

  /// The text with control characters, line ends, bidirectional overrides and lone surrogates as
  /// `\\u{1b}`, and with nothing in it that a CI server takes for an order: GitHub's runner obeys
  /// `##[`, Azure's `##vso[`, TeamCity's `##teamcity[`.
  public static String of(String text) {
    return ORDER.matcher(visible(text)).replaceAll("#\\\\u{23}");
  }

  /// The same for what begins a line: GitHub's runner obeys a line that begins with `::`, white
  /// space before it or not.
  public static String opening(String text) {
    String plain = of(text);
    int at = 0;
    while (at < plain.length() && isSpace(plain.charAt(at))) {
      at++;
    }
    return plain.startsWith("::", at)
        ? plain.substring(0, at) + "\\u{3a}" + plain.substring(at + 1)
        : plain;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String visible(String text) {
    if (text.codePoints().noneMatch(Printable::isUnsafe)) {
      return text;
    }
    var out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          if (isUnsafe(c)) {
            out.append("\\u{").append(Integer.toHexString(c)).append('}');
          } else {
            out.appendCodePoint(c);
          }
        });
    return out.toString();
  }

  /// Whether a code point can be printed as it is.
  public static boolean isSafe(int codePoint) {
    return !isUnsafe(codePoint);
  }

  /// How many columns of a terminal a code point takes: 0, 1 or 2.
  public static int columns(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || codePoint == 0x200d
        || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /// How many columns of a terminal a text takes.
  public static int columns(String text) {
    return text.codePoints().map(Printable::columns).sum();
  }

  // Unicode's East Asian Width W and F, in blocks; emoji that are shown as pictures count as wide.
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }

  private static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> isBidirectional(c) || c == 0xfeff;
      default -> false;
    };
  }

  private static boolean isBidirectional(int c) {
    return c == 0x061c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
