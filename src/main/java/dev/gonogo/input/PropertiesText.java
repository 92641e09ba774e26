package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a `.properties` text as `java.util.Properties` does, with Spring's `#---` between
/// documents; a name twice in one document is a mistake.
///
/// The rules are those of `Properties.load` in Java's documentation.
final class PropertiesText {
  private static final Pattern MARKS = Pattern.compile("[=:#!\\\\]");
  private static final Pattern NAME = Pattern.compile(Blots.NAME + "(\\[\\d{1,9}])?");

  private final Source source;
  private final String text;
  private final Problems problems;
  private final List<Map<String, Property>> documents = new ArrayList<>();

  /// Every name that was read and looks like one.
  private final List<Span> names = new ArrayList<>();

  private Map<String, Property> current = new LinkedHashMap<>();
  private int at;

  /// Whether the line before this one is a comment: beside one, `#---` is one too.
  private boolean behindComment;

  /// @param documents each with its properties in their order; those without any are left out
  /// @param blotted the text without values, so that a problem can show its line
  record Documents(List<Map<String, Property>> documents, Source blotted) {}

  /// @param name where its name stands
  /// @param place where its value stands, over all of its lines
  record Property(Span name, Span place, String value) {}

  /// A part of a text without its backslashes.
  ///
  /// @param end behind it
  private record Unescaped(String text, int end) {}

  private PropertiesText(Source source, Problems problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
  }

  static Documents read(Source source, Problems problems) {
    var reader = new PropertiesText(source, problems);
    while (reader.at < reader.text.length()) {
      reader.line();
    }
    reader.endDocument();
    return new Documents(reader.documents, reader.withoutValues());
  }

  static Value value(Map<String, Property> properties) {
    var values = new LinkedHashMap<String, Value>();
    properties.forEach((name, property) -> values.put(name, Value.of(property.value())));
    return Value.objectOf(values);
  }

  /// Where a property's value stands; an empty one at its name, and what is not there at the start.
  static Span place(Map<String, Property> properties, List<Value> path) {
    Property property =
        !path.isEmpty() && path.getFirst() instanceof StringValue name
            ? properties.get(name.value())
            : null;
    if (property == null) {
      return Span.START;
    }
    Span place = property.place();
    return place.end() > place.start() ? place : property.name();
  }

  private Source withoutValues() {
    var blots = new Blots(text);
    MARKS.matcher(text).results().forEach(mark -> blots.show(mark.start(), mark.end()));
    names.forEach(name -> blots.show(name.start(), name.end()));
    return blots.of(source);
  }

  private void endDocument() {
    if (!current.isEmpty()) {
      documents.add(current);
    }
    current = new LinkedHashMap<>();
  }

  private void line() {
    int start = at;
    int end = lineEnd(at);
    skipBlanks();
    if (at >= end) {
      nextLine(end);
    } else if (isComment(at)) {
      boolean ends = at == start && text.substring(at + 1, end).stripTrailing().equals("---");
      if (ends && !behindComment && !isCommentLine(behind(end))) {
        endDocument();
      }
      nextLine(end);
      behindComment = true;
    } else if (text.startsWith("{%", at) || text.startsWith("{{", at)) {
      problems.report(source, new PropertiesProblem.Template(new Span(at, at + 2)));
      at = text.length();
    } else {
      property();
    }
  }

  private boolean isComment(int i) {
    return i < text.length() && (text.charAt(i) == '#' || text.charAt(i) == '!');
  }

  private boolean isCommentLine(int i) {
    int first = i;
    while (first < text.length() && isBlank(text.charAt(first))) {
      first++;
    }
    return isComment(first);
  }

  private void property() {
    int start = at;
    Unescaped name = unescaped(at, true);
    Span place = new Span(start, name.end());
    at = name.end();
    skipJoint();
    if (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
      at++;
      skipJoint();
    }
    int begin = at;
    Unescaped value = unescaped(at, false);
    if (NAME.matcher(source.text(place)).matches()) {
      names.add(place);
    }
    if (name.text().isEmpty()) {
      problems.report(source, new PropertiesProblem.NoName(new Span(start, start + 1)));
    } else {
      add(name.text(), new Property(place, new Span(begin, value.end()), value.text()));
    }
    nextLine(value.end());
  }

  private void add(String name, Property property) {
    Property first = current.putIfAbsent(name, property);
    if (first != null) {
      int line = source.place(first.name().start()).line();
      problems.report(source, new PropertiesProblem.Duplicate(property.name(), line));
    }
  }

  /// What stands up to the end of a name, or of a line that goes on behind a backslash.
  private Unescaped unescaped(int from, boolean isName) {
    var read = new StringBuilder();
    int i = from;
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      char c = text.charAt(i);
      if (isName && (c == '=' || c == ':' || isBlank(c))) {
        break;
      }
      if (c == '\\') {
        i = escaped(i + 1, read);
      } else {
        read.append(c);
        i++;
      }
    }
    return new Unescaped(read.toString(), Math.min(i, text.length()));
  }

  /// @param i behind a backslash
  private int escaped(int i, StringBuilder read) {
    if (i >= text.length()) {
      return i;
    }
    char c = text.charAt(i);
    if (isLineEnd(c)) {
      return firstOf(behind(i));
    }
    if (c == 'u') {
      return ofCode(i, read);
    }
    read.append(
        switch (c) {
          case 't' -> '\t';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 'f' -> '\f';
          default -> c;
        });
    return i + 1;
  }

  private int ofCode(int i, StringBuilder read) {
    int end = i + 5;
    boolean whole =
        end <= text.length()
            && text.substring(i + 1, end).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    if (!whole) {
      problems.report(source, new PropertiesProblem.BadCode(new Span(i - 1, i + 1)));
      return i + 1;
    }
    read.append((char) Integer.parseInt(text, i + 1, end, 16));
    return end;
  }

  private void skipBlanks() {
    at = firstOf(at);
  }

  /// Blanks between a name and its value, over a backslash at the end of a line.
  private void skipJoint() {
    skipBlanks();
    while (at + 1 < text.length() && text.charAt(at) == '\\' && isLineEnd(text.charAt(at + 1))) {
      at = firstOf(behind(at + 1));
    }
  }

  private int firstOf(int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// Where the next line begins.
  private int behind(int end) {
    boolean crlf = text.startsWith("\r\n", end);
    return Math.min(end + (crlf ? 2 : 1), text.length());
  }

  private void nextLine(int end) {
    at = behind(end);
    behindComment = false;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }
}
