package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;

/// A token.
///
/// @param text its characters; of an illegal token, what is wrong with it
/// @param afterSpace whether white space, a comment or nothing stands before it
/// @param afterLine whether a line ended between it and the token before
record Token(TokenKind kind, Span at, String text, boolean afterSpace, boolean afterLine) {
  boolean is(TokenKind wanted) {
    return kind == wanted;
  }

  /// Whether it continues the term before it: `a.b`, `a[b]`, `a(b)` without a space.
  boolean continuesTerm() {
    return !afterSpace
        && switch (kind) {
          case DOT, LEFT_BRACKET, LEFT_PAREN -> true;
          default -> false;
        };
  }
}
