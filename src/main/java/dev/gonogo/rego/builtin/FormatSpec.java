package dev.gonogo.rego.builtin;

/// What stands between `%` and its verb; filled by [Sprintf] while it reads.
final class FormatSpec {
  boolean sharp;
  boolean zero;
  boolean plus;
  boolean minus;
  boolean space;

  /// `%#v` and `%+v` ask for more of the value, not for another look of a number.
  boolean sharpValue;

  boolean plusValue;

  /// -1 where none is given.
  int width = -1;

  /// -1 where none is given.
  int precision = -1;

  /// Under `%v` the two flags mean something else than under other verbs.
  void asValue() {
    sharpValue = sharp;
    plusValue = plus;
    sharp = false;
    plus = false;
  }

  /// To the width with spaces, or with zeros where they are asked for.
  String padded(String text) {
    return padded(text, zero);
  }

  /// To the width, never with zeros.
  String blank(String text) {
    return padded(text, false);
  }

  private String padded(String text, boolean zeros) {
    int missing = width - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    return minus ? text + " ".repeat(missing) : (zeros ? "0" : " ").repeat(missing) + text;
  }

  /// A number to the width; zeros stand behind its sign.
  String paddedNumber(String sign, String digits) {
    int missing = width - sign.length() - digits.length();
    return zero && !minus && missing > 0
        ? sign + "0".repeat(missing) + digits
        : blank(sign + digits);
  }

  String sign(boolean negative) {
    return negative ? "-" : plus ? "+" : space ? " " : "";
  }
}
