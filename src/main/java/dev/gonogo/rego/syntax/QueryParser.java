package dev.gonogo.rego.syntax;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// Reads queries: a body without a rule around it.
public final class QueryParser {
  private QueryParser() {}

  /// Reads one query.
  ///
  /// @param problems takes what is wrong
  /// @return its statements; empty where there was an error
  public static List<Expr> parse(Source source, Problems problems) {
    if (source.text().length() > ModuleParser.MAX_LENGTH) {
      problems.report(
          source,
          new SyntaxProblem.TooMuch(Span.START, "the text is too long", ModuleParser.MAX_LENGTH));
      return List.of();
    }
    var cursor = new Cursor(source);
    if (cursor.isEnd()) {
      cursor.report(new SyntaxProblem.Illegal(Span.START, "found empty body", Optional.empty()));
    }
    List<Expr> body = List.of();
    try {
      body = cursor.isEnd() ? body : new BodyParser(cursor).body(TokenKind.END);
    } catch (Cursor.Stop stop) {
      cursor.recover(stop, 0);
    }
    cursor.reportTo(problems);
    return body;
  }
}
