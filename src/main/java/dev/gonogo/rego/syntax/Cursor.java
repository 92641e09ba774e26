package dev.gonogo.rego.syntax;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a parser stands in its tokens, and what it found wrong.
///
/// A problem that cannot be parsed past is thrown as a [Stop]; whoever can go on catches it.
/// Nothing is reported before it is certain: a guess that failed takes its problems with it.
final class Cursor {
  /// How deep terms may nest. Later stages walk terms by recursion.
  static final int MAX_DEPTH = 300;

  private final Source source;
  private final List<Token> tokens;
  private final List<Problem> found = new ArrayList<>();
  private int at;
  private int depth;

  Cursor(Source source) {
    this.source = source;
    this.tokens = Lexer.tokens(source);
  }

  /// Ends the parsing of whatever was begun.
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;
    private final int at;

    private Stop(Problem problem, int at) {
      super(problem.words(), null, false, false);
      this.problem = problem;
      this.at = at;
    }

    /// Which token it happened at.
    int at() {
      return at;
    }
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  boolean is(TokenKind kind) {
    return peek().kind() == kind;
  }

  boolean isEnd() {
    return is(TokenKind.END);
  }

  Token next() {
    Token token = peek();
    if (!isEnd()) {
      at++;
    }
    return token;
  }

  /// Steps over a token of this kind, if it is here.
  boolean accept(TokenKind kind) {
    if (!is(kind)) {
      return false;
    }
    next();
    return true;
  }

  Token expect(TokenKind kind, String expected) {
    if (!is(kind)) {
      throw unexpected(expected);
    }
    return next();
  }

  /// From where something began to the end of the token before this one.
  Span since(Span start) {
    return at == 0 ? start : start.to(tokens.get(at - 1).at());
  }

  /// The token before this one, or this one where there is none before.
  Span last() {
    return tokens.get(Math.max(0, at - 1)).at();
  }

  /// The number of the token, to come back to by [#rewind].
  int mark() {
    return at;
  }

  void rewind(int mark) {
    at = mark;
  }

  /// The kind of the token at which a guess stopped.
  TokenKind kindAt(int mark) {
    return tokens.get(mark).kind();
  }

  /// In which column the token of that number begins.
  int columnAt(int mark) {
    return source.place(tokens.get(mark).at().start()).column();
  }

  /// One level deeper; [#leave] goes back.
  void enter() {
    if (depth >= MAX_DEPTH) {
      throw stop(new SyntaxProblem.TooMuch(peek().at(), "terms are nested too deeply", MAX_DEPTH));
    }
    depth++;
  }

  void leave() {
    depth--;
  }

  int depth() {
    return depth;
  }

  /// Back to a level, however many were entered since.
  void level(int before) {
    depth = before;
  }

  /// Goes on after a [Stop]: reports it, and returns to the level of the catcher.
  void recover(Stop stop, int depthBefore) {
    report(stop.problem);
    depth = depthBefore;
  }

  /// After a guess failed: nothing is reported.
  void forget(int mark, int depthBefore) {
    at = mark;
    depth = depthBefore;
  }

  void report(Problem problem) {
    found.add(problem);
  }

  /// Hands over what was found.
  ///
  /// @return whether nothing was
  boolean reportTo(Problems problems) {
    found.forEach(problem -> problems.report(source, problem));
    return found.isEmpty();
  }

  Stop stop(Problem problem) {
    return new Stop(problem, at);
  }

  Stop illegal(Span where, String what) {
    return stop(new SyntaxProblem.Illegal(where, what, Optional.empty()));
  }

  /// That the token here may not stand here.
  Stop unexpected(String expected) {
    Token token = peek();
    return stop(
        token.is(TokenKind.ILLEGAL)
            ? new SyntaxProblem.Lexical(token.at(), token.text())
            : new SyntaxProblem.Unexpected(token.at(), token.kind(), expected));
  }
}
