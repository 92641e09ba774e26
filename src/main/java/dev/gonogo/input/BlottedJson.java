package dev.gonogo.input;

import dev.gonogo.source.Source;
import java.util.regex.Pattern;

/// Shows the shape of a JSON text, broken or whole: its brackets, its marks, its keys. A string
/// ends with its line, as it must in JSON, so that one that is never closed turns no more than its
/// own line inside out; there what looks like a key is hardly a name.
final class BlottedJson {
  private static final Pattern NAME = Pattern.compile("\"" + Blots.NAME + "\"");

  private final String text;
  private final Blots blots;

  /// The last character that was neither white space nor inside of a string; `"` for a string.
  private char last = ',';

  /// The brackets that are open: only in a brace may a key stand.
  private final StringBuilder open = new StringBuilder("{");

  private int at;

  private BlottedJson(String text) {
    this.text = text;
    this.blots = new Blots(text);
  }

  static Source of(Source source) {
    var json = new BlottedJson(source.text());
    while (json.at < json.text.length()) {
      json.token();
    }
    return json.blots.of(source);
  }

  private void token() {
    char c = text.charAt(at);
    if (c == '"') {
      string();
    } else {
      if ("{}[],:".indexOf(c) >= 0) {
        blots.show(at, at + 1);
        nest(c);
      }
      if (!Character.isWhitespace(c)) {
        last = c;
      }
      at++;
    }
  }

  private void nest(char c) {
    if (c == '{' || c == '[') {
      open.append(c);
    } else if ((c == '}' || c == ']') && open.length() > 1) {
      open.setLength(open.length() - 1);
    }
  }

  private void string() {
    int from = at;
    at++;
    while (at < text.length() && !isLineEnd(text.charAt(at)) && text.charAt(at) != '"') {
      at +=
          text.charAt(at) == '\\' && at + 1 < text.length() && !isLineEnd(text.charAt(at + 1))
              ? 2
              : 1;
    }
    boolean closed = at < text.length() && text.charAt(at) == '"';
    blots.show(from, from + 1);
    if (closed) {
      blots.show(at, at + 1);
      at++;
    }
    boolean key = closed && mayBeKey() && isBeforeColon();
    if (key && NAME.matcher(text).region(from, at).matches()) {
      blots.show(from, at);
    }
    last = '"';
  }

  private boolean mayBeKey() {
    return (last == '{' || last == ',') && open.charAt(open.length() - 1) == '{';
  }

  private boolean isBeforeColon() {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == ':';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
