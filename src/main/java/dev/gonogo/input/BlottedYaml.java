package dev.gonogo.input;

import dev.gonogo.source.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shows the shape of a YAML text, broken or whole: its indentation, its dashes and brackets, its
/// keys. It is not parsed, for it may be broken: a key is a name where a key may stand, and what
/// goes on with a value (a deeper line behind it, a quote that is not closed) is a part of it.
final class BlottedYaml {
  private static final String KEY =
      "(?:\"" + Blots.NAME + "\"|'" + Blots.NAME + "'|" + Blots.NAME + ")";
  private static final Pattern BLOCK_KEY = Pattern.compile(KEY + "[ \\t]*:(?=[ \\t\\r\\n]|\\z)");
  private static final Pattern FLOW_KEY =
      Pattern.compile(KEY + "[ \\t]*:(?=[ \\t\\r\\n{\\[\"',]|\\z)");
  private static final Pattern DASH = Pattern.compile("[-?](?=[ \\t\\r\\n]|\\z)[ \\t]*");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?:---|\\.\\.\\.)(?=[ \\t\\r\\n]|\\z)[ \\t]*");

  /// Behind these alone a value is still to come, in the lines below.
  private static final Pattern PROPERTIES = Pattern.compile("(?:[&!]\\S*[ \\t]*)*(?:#.*)?");

  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*");
  private static final int NONE = Integer.MAX_VALUE;

  /// Ends a document, whatever is open.
  private static final Pattern BEGIN = Pattern.compile("(?<=\\A|[\\n\\r])---(?=[ \\t\\n\\r]|\\z)");

  private final String text;
  private final Blots blots;
  private int at;

  /// Where the document ends.
  private int end;

  /// The column of whatever holds the last value: deeper lines go on with that value.
  private int holder = NONE;

  private BlottedYaml(String text) {
    this.text = text;
    this.blots = new Blots(text);
  }

  static Source of(Source source) {
    var yaml = new BlottedYaml(source.text());
    BEGIN.matcher(yaml.text).results().forEach(begin -> yaml.document(begin.start()));
    yaml.document(yaml.text.length());
    return yaml.blots.of(source);
  }

  private void document(int to) {
    end = to;
    while (at < end) {
      line();
      at = lineEnd() + 1;
    }
    at = end;
  }

  private void line() {
    int start = at;
    if (skip(BOUNDARY)) {
      holder = NONE;
      value(-1);
      return;
    }
    skipBlanks();
    int column = at - start;
    if (at == lineEnd()) {
      return;
    }
    if (column > holder) {
      return;
    }
    holder = NONE;
    while (skip(DASH)) {
      column = at - start;
    }
    if (skip(BLOCK_KEY)) {
      value(column);
    } else {
      value(column - 1);
    }
  }

  /// Whatever stands from here to the end of the line, or of the quote or the bracket that opens.
  ///
  /// @param column of what holds it
  private void value(int column) {
    skipBlanks();
    if (PROPERTIES.matcher(text).region(at, lineEnd()).matches()) {
      return;
    }
    holder = column;
    char first = text.charAt(at);
    if (first == '"' || first == '\'') {
      quoted(first);
    } else if (first == '{' || first == '[') {
      flow();
    } else {
      skip(BLOCK);
    }
    blots.showMarks(at, lineEnd());
  }

  private void quoted(char quote) {
    blots.show(at, at + 1);
    at++;
    while (at < end && text.charAt(at) != quote) {
      at += quote == '"' && text.charAt(at) == '\\' && at + 1 < end ? 2 : 1;
    }
    if (at < end) {
      blots.show(at, at + 1);
      at++;
    }
  }

  private void flow() {
    var open = new StringBuilder();
    boolean mayBeKey = false;
    do {
      char c = text.charAt(at);
      if ("{}[],".indexOf(c) >= 0) {
        if (c == '{' || c == '[') {
          open.append(c);
        } else if (c != ',') {
          open.setLength(open.length() - 1);
        }
        mayBeKey = (c == '{' || c == ',') && open.charAt(open.length() - 1) == '{';
        blots.show(at, at + 1);
        at++;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else if (mayBeKey && skip(FLOW_KEY)) {
        mayBeKey = false;
      } else if (c == '"' || c == '\'') {
        quoted(c);
        mayBeKey = false;
      } else {
        blots.showMarks(at, at + 1);
        at++;
        mayBeKey = false;
      }
    } while (!open.isEmpty() && at < end);
  }

  /// Goes on behind what stands here, and shows it.
  private boolean skip(Pattern pattern) {
    Matcher found = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (!found.lookingAt()) {
      return false;
    }
    blots.show(at, found.end());
    at = found.end();
    return true;
  }

  private void skipBlanks() {
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private int lineEnd() {
    int i = at;
    while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
