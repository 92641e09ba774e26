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
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads `NAME=value` lines by our dialect (docs/inputs.md, "dotenv"): nothing is expanded, a `#`
/// begins a comment only behind white space, a name twice is a mistake.
final class DotenvText {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

  private static final Pattern MARKS = Pattern.compile("[=#\"']");

  private final Source source;
  private final String text;
  private final Problems problems;
  private final Map<String, Variable> variables = new LinkedHashMap<>();

  /// Every name that was read, of broken lines too.
  private final List<Span> names = new ArrayList<>();

  private int at;

  /// @param variables in the order of the file; those of broken lines are left out and told
  /// @param blotted the text with all but names and marks blotted out, so that a problem can show
  ///   its line and no secret
  record Variables(Map<String, Variable> variables, Supplier<Source> blotted) {}

  /// @param name where its name stands
  /// @param place where its value stands, with its quotes
  record Variable(Span name, Span place, String value) {}

  private DotenvText(Source source, Problems problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
  }

  static Variables read(Source source, Problems problems) {
    var reader = new DotenvText(source, problems);
    while (reader.at < reader.text.length()) {
      reader.line();
    }
    return new Variables(reader.variables, reader::withoutValues);
  }

  static Value value(Map<String, Variable> variables) {
    var values = new LinkedHashMap<String, Value>();
    variables.forEach((name, variable) -> values.put(name, Value.of(variable.value())));
    return Value.objectOf(values);
  }

  /// Where a variable's value stands; an empty one at its name, and what is not there at the start.
  static Span place(Map<String, Variable> variables, List<Value> path) {
    Variable variable =
        !path.isEmpty() && path.getFirst() instanceof StringValue name
            ? variables.get(name.value())
            : null;
    if (variable == null) {
      return Span.START;
    }
    Span place = variable.place();
    return place.end() > place.start() ? place : variable.name();
  }

  private Source withoutValues() {
    var blots = new Blots(text);
    MARKS.matcher(text).results().forEach(mark -> blots.show(mark.start(), mark.end()));
    names.forEach(name -> blots.show(name.start(), name.end()));
    return blots.of(source);
  }

  private void line() {
    skipBlanks();
    int end = lineEnd(at);
    if (at == end || text.charAt(at) == '#') {
      nextLine(end);
      return;
    }
    if (text.startsWith("{%", at) || text.startsWith("{{", at)) {
      problems.report(source, new DotenvProblem.Template(new Span(at, at + 2)));
      nextLine(text.length());
      return;
    }
    int equals = text.indexOf('=', at);
    if (equals < 0 || equals >= end) {
      problems.report(source, new DotenvProblem.NoAssignment(trimmed(at, end)));
      nextLine(end);
      return;
    }
    Span name = name(equals);
    if (!NAME.matcher(source.text(name)).matches()) {
      problems.report(source, new DotenvProblem.BadName(name));
      nextLine(end);
      return;
    }
    names.add(name);
    at = equals + 1;
    skipBlanks();
    value(name, equals + 1, lineEnd(at));
  }

  /// The name before the `=`, an `export` of shells left out.
  private Span name(int equals) {
    Span name = trimmed(at, equals);
    String written = source.text(name);
    if (!written.startsWith("export") || written.length() < 8 || !isBlank(written.charAt(6))) {
      return name;
    }
    int start = name.start() + 6;
    while (isBlank(text.charAt(start))) {
      start++;
    }
    return new Span(start, name.end());
  }

  private void value(Span name, int behindEquals, int end) {
    char first = at < end ? text.charAt(at) : ' ';
    if (first == '"' || first == '\'') {
      quoted(name, first);
      return;
    }
    int stop = at == end ? at : comment(Math.max(behindEquals, at - 1), end);
    Span place = stop <= at ? new Span(at, at) : trimmed(at, stop);
    add(name, place, source.text(place));
    nextLine(end);
  }

  /// Where the comment of a line begins, or its end: at a `#` with white space before it.
  private int comment(int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '#' && i > 0 && isBlank(text.charAt(i - 1))) {
        return i;
      }
    }
    return end;
  }

  private void quoted(Span name, char quote) {
    int open = at;
    var value = new StringBuilder();
    int i = open + 1;
    while (i < text.length() && text.charAt(i) != quote) {
      i = quote == '"' ? escaped(i, value) : literal(i, value);
    }
    if (i >= text.length()) {
      // All that follows is inside of the quote: no line of it can be judged, nor its names shown.
      problems.report(source, new DotenvProblem.OpenQuote(new Span(open, open + 1), quote));
      at = text.length();
      return;
    }
    at = i + 1;
    int last = lineEnd(at);
    Span behind = trimmed(at, comment(at, last));
    if (behind.end() > behind.start()) {
      problems.report(source, new DotenvProblem.BehindQuote(behind));
    } else {
      add(name, new Span(open, i + 1), value.toString());
    }
    nextLine(last);
  }

  /// A character between double quotes; what a backslash means to nobody stays as it is.
  private int escaped(int i, StringBuilder value) {
    if (text.charAt(i) != '\\' || i + 1 >= text.length()) {
      return plain(i, value);
    }
    char next = text.charAt(i + 1);
    switch (next) {
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case '\\', '"' -> value.append(next);
      case '$' -> dollar(i + 2, value);
      default -> value.append('\\').append(next);
    }
    return i + 2;
  }

  /// A character between single quotes.
  private int literal(int i, StringBuilder value) {
    if (text.charAt(i) == '$') {
      dollar(i + 1, value);
      return i + 1;
    }
    return plain(i, value);
  }

  /// A dollar that is meant, doubled where the document would else read as an interpolation: `$$`
  /// is how Compose writes it.
  private void dollar(int behind, StringBuilder value) {
    char next = behind < text.length() ? text.charAt(behind) : ' ';
    boolean interpolates = next == '$' || next == '{' || next == '(' || next == '_';
    value.append(interpolates || Character.isLetter(next) ? "$$" : "$");
  }

  /// A character as it stands; line ends inside of quotes are `\n` on every machine.
  private int plain(int i, StringBuilder value) {
    char c = text.charAt(i);
    boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    if (!crlf) {
      value.append(c);
    }
    return i + 1;
  }

  private void add(Span name, Span place, String value) {
    Variable first = variables.putIfAbsent(source.text(name), new Variable(name, place, value));
    if (first != null) {
      int line = source.place(first.name().start()).line();
      problems.report(source, new DotenvProblem.Duplicate(name, source.text(name), line));
    }
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private void nextLine(int end) {
    at = end + 1;
  }

  private Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
