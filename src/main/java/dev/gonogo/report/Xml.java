package dev.gonogo.report;

import dev.gonogo.source.Printable;

/// Strangers' text for XML 1.0: escaped, and of the characters that XML allows.
final class Xml {
  private Xml() {}

  /// For the inside of an element, or of an attribute between quotes.
  static String text(String text) {
    var out = new StringBuilder();
    // Printable leaves no control character and no lone surrogate; two more are not XML's
    // (XML 1.0, production 2).
    Printable.of(text)
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            // A CI server would take `##[` for an order to itself ([Printable]).
            case '#' -> out.append("&#35;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&apos;");
            case 0xfffe, 0xffff -> out.append('\ufffd');
            default -> out.appendCodePoint(c);
          }
        });
    return out.toString();
  }
}
