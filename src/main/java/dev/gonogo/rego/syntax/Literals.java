package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.math.BigDecimal;

/// Numbers and strings, from their spelling to their value.
final class Literals {
  /// The largest power of ten, up or down: `1e999999999` would be written out by the first sum it
  /// meets. OPA's limit is 2 to the power of 100,000, which is this (`validateNumber`).
  static final int MAX_EXPONENT = 30_103;

  private Literals() {}

  static Term number(Cursor cursor, String sign, Span start, Token token) {
    String text = token.text();
    boolean whole = !sign.endsWith(".");
    if (whole && text.length() > 1 && text.charAt(0) == '0' && isDigit(text.charAt(1))) {
      throw cursor.stop(
          new SyntaxProblem.Unexpected(
              token.at(), TokenKind.NUMBER, "expected number without leading zero"));
    }
    if (exponentDigits(text) > 6) {
      throw cursor.illegal(token.at(), "number too big");
    }
    var number = new BigDecimal(sign + text);
    if (Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT) {
      throw cursor.illegal(token.at(), "number too big");
    }
    // `.5` is Rego, but no JSON.
    String spelled = whole ? sign + text : sign.replace(".", "0.") + text;
    return new Term.Scalar(start.to(token.at()), Value.number(spelled));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int exponentDigits(String text) {
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    return e < 0 ? 0 : text.substring(e + 1).replaceFirst("^[+-]?0*", "").length();
  }

  static Term string(Cursor cursor, Token token) {
    String inner = token.text().substring(1, token.text().length() - 1);
    boolean plain = token.is(TokenKind.RAW_STRING) || inner.indexOf('\\') < 0;
    // With an escape in it a string is JSON to OPA, which takes no control characters.
    if (!plain && inner.chars().anyMatch(c -> c < 0x20)) {
      throw cursor.illegal(token.at(), "illegal string literal");
    }
    return new Term.Scalar(token.at(), Value.of(plain ? inner : unescape(cursor, token, inner)));
  }

  private static String unescape(Cursor cursor, Token token, String inner) {
    var out = new StringBuilder(inner.length());
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escaped = inner.charAt(++i);
      switch (escaped) {
        case 'b' -> out.append('\b');
        case 'f' -> out.append('\f');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case 'u' -> {
          out.append(unit(cursor, token, inner, i + 1));
          i += 4;
        }
        default -> out.append(escaped);
      }
    }
    return wellFormed(out);
  }

  private static char unit(Cursor cursor, Token token, String inner, int from) {
    String digits = inner.substring(from, Math.min(from + 4, inner.length()));
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw cursor.illegal(token.at(), "illegal string literal");
    }
    return (char) Integer.parseInt(digits, 16);
  }

  // Half of a surrogate pair is no character: Go's JSON reader, which OPA uses, puts U+FFFD.
  private static String wellFormed(StringBuilder text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c ->
            out.appendCodePoint(
                c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c));
    return out.toString();
  }
}
