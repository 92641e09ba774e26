package dev.gonogo.rego.builtin;

/// What stands between `%` and its verb; filled by [Sprintf] while it reads.
final class FormatSpec {
  boolean sharp;
  boolean zero;
  boolean plus;
  boolean minus;
  boolean space;

  /// -1 where none is given.
  int width = -1;

  /// -1 where none is given.
  int precision = -1;

  /// To the width with spaces, or with zeros where they are asked for.
  String padded(String text) {
    int missing = width - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    if (minus) {
      return text + " ".repeat(missing);
    }
    return (zero ? "0" : " ").repeat(missing) + text;
  }

  /// A number to the width; zeros stand behind its sign.
  String paddedNumber(String sign, String digits) {
    int missing = width - sign.length() - digits.length();
    if (missing <= 0) {
      return sign + digits;
    }
    if (minus) {
      return sign + digits + " ".repeat(missing);
    }
    return zero ? sign + "0".repeat(missing) + digits : " ".repeat(missing) + sign + digits;
  }

  String sign(boolean negative) {
    return negative ? "-" : plus ? "+" : space ? " " : "";
  }
}
