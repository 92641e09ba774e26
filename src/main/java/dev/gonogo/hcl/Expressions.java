package dev.gonogo.hcl;

import dev.gonogo.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/// Passes over one expression: brackets, quoted strings and heredocs with the templates in them,
/// which hold expressions again, and comments. One walk over its characters, with a stack of what
/// is open, so that no text is too deep for it.
final class Expressions {
  /// How many brackets, strings and templates may be open at once.
  static final int MAX_DEPTH = 1_000;

  private final Characters text;
  private final String ends;
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;
  private int significant;

  /// Something that waits for its end.
  private sealed interface Open {
    int from();

    /// @param closer that ends it
    record Bracket(int from, char closer) implements Open {}

    /// `"…"`.
    record Quote(int from) implements Open {}

    /// `<<MARKER`.
    record Heredoc(int from, String marker) implements Open {}

    /// `${…}` and `%{…}`.
    record Template(int from) implements Open {}
  }

  /// Where an expression ends.
  ///
  /// @param text behind its last character that is neither space nor comment
  /// @param next where reading goes on: at a line end, at a closing brace, or at the end of the
  ///   text
  record End(int text, int next) {}

  /// @param ends the characters that end it, beside a line end, where nothing is open
  private Expressions(Characters text, int from, String ends) {
    this.text = text;
    this.ends = ends;
    this.at = from;
    this.significant = from;
  }

  /// Ends at the first line end or closing brace with nothing open.
  static End pass(Characters text, int from) throws Broken {
    return pass(text, from, "}");
  }

  /// Behind a value of a map, at a line end, a comma or a closing brace.
  static int passElement(Characters text, int from) throws Broken {
    return pass(text, from, ",}").next();
  }

  private static End pass(Characters text, int from, String ends) throws Broken {
    var pass = new Expressions(text, from, ends);
    while (!pass.step()) {}
    return new End(pass.significant, pass.at);
  }

  /// @return whether the expression has ended
  private boolean step() throws Broken {
    Open top = open.peek();
    if (at >= text.length()) {
      if (top == null) {
        return true;
      }
      throw unclosed(top);
    }
    return switch (top) {
      case Open.Quote quote -> quoted(quote);
      case Open.Heredoc _ -> inHeredoc();
      case Open.Bracket _, Open.Template _ -> code();
      case null -> code();
    };
  }

  private boolean code() throws Broken {
    char c = text.at(at);
    if (open.isEmpty() && (text.isLineEnd(at) || ends.indexOf(c) >= 0)) {
      return true;
    }
    int comment = text.comment(at);
    if (comment > at) {
      at = comment;
      return false;
    }
    switch (c) {
      case '(' -> push(new Open.Bracket(at, ')'), 1);
      case '[' -> push(new Open.Bracket(at, ']'), 1);
      case '{' -> push(new Open.Bracket(at, '}'), 1);
      case '"' -> push(new Open.Quote(at), 1);
      case ')', ']', '}' -> close(c);
      case '<' -> less();
      default -> at++;
    }
    if (!Characters.isSpace(c)) {
      significant = at;
    }
    return false;
  }

  private void push(Open one, int length) throws Broken {
    if (open.size() >= MAX_DEPTH) {
      throw new Broken(new HclProblem.TooDeep(new Span(at, at + 1), MAX_DEPTH));
    }
    open.push(one);
    at += length;
  }

  private void close(char closer) throws Broken {
    char wanted =
        switch (open.peek()) {
          case Open.Bracket bracket -> bracket.closer();
          case Open.Template _ -> '}';
          case null, default -> '\0';
        };
    if (wanted != closer) {
      throw new Broken(
          new HclProblem.Expected(
              new Span(at, at + 1), wanted == '\0' ? "an expression" : "`" + wanted + "`"));
    }
    open.pop();
    at++;
  }

  /// A heredoc begins with `<<` or `<<-`, a name and a line end; all else is an operator.
  private void less() throws Broken {
    int name = at + 2;
    if (!text.startsWith("<<", at)) {
      at++;
      return;
    }
    name += text.startsWith("-", name) ? 1 : 0;
    int end = text.identifier(name);
    if (end == name || !text.isLineEnd(end)) {
      at += 2;
      return;
    }
    push(new Open.Heredoc(at, text.part(name, end)), 0);
    at = text.nextLine(end);
    atLineStart();
  }

  private boolean quoted(Open.Quote quote) throws Broken {
    char c = text.at(at);
    if (text.isLineEnd(at)) {
      throw unclosed(quote);
    }
    if (c == '"') {
      open.pop();
      at++;
      significant = at;
    } else if (c == '\\') {
      // A line end is no character to escape: the string has ended without its quote.
      at += text.isLineEnd(at + 1) ? 1 : 2;
    } else {
      template(c);
    }
    return false;
  }

  private boolean inHeredoc() throws Broken {
    char c = text.at(at);
    if (text.isLineEnd(at)) {
      at = text.nextLine(at);
      atLineStart();
    } else {
      template(c);
    }
    return false;
  }

  /// A line that is the marker alone ends a heredoc, whatever space is around it.
  private void atLineStart() {
    if (open.peek() instanceof Open.Heredoc(_, var marker)) {
      int start = at;
      while (start < text.length() && Characters.isSpace(text.at(start))) {
        start++;
      }
      int end = start + marker.length();
      if (text.startsWith(marker, start) && text.isBlank(end, text.lineEnd(end))) {
        open.pop();
        at = end;
        significant = end;
      }
    }
  }

  /// `$${` and `%%{` stand for themselves; `${` and `%{` begin a template.
  private void template(char c) throws Broken {
    if (c != '$' && c != '%') {
      at++;
    } else if (text.startsWith(c + "{", at)) {
      push(new Open.Template(at), 2);
    } else {
      at += text.startsWith(c + "" + c + "{", at) ? 3 : 1;
    }
  }

  private static Broken unclosed(Open one) {
    String what =
        switch (one) {
          case Open.Bracket _ -> "a bracket";
          case Open.Quote _ -> "a string";
          case Open.Heredoc(_, var marker) -> "a heredoc `" + marker + "`";
          case Open.Template _ -> "a template";
        };
    return new Broken(new HclProblem.Unclosed(new Span(one.from(), one.from() + 1), what));
  }
}
