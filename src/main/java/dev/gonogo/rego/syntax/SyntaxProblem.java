package dev.gonogo.rego.syntax;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong with a text of Rego. Words begin with OPA's code, and are OPA's where OPA has
/// any, so that people find them in a search.
sealed interface SyntaxProblem extends Problem {
  /// A token that may not stand here.
  ///
  /// @param expected what could have stood here; may be empty
  record Unexpected(Span at, TokenKind found, String expected) implements SyntaxProblem {}

  /// Characters that make no token: an open string, a wrong escape.
  record Lexical(Span at, String what) implements SyntaxProblem {}

  /// Tokens in an order that means nothing, or a rule that v1 does not take.
  record Illegal(Span at, String what, Optional<String> hint) implements SyntaxProblem {}

  /// Legal Rego that this engine does not know yet.
  record Unsupported(Span at, String what) implements SyntaxProblem {}

  /// A call of what is no name: `[1](2)`, `data.f[x](1)`.
  record NotAFunction(Span at) implements SyntaxProblem {}

  /// METADATA of a scope that may have it once.
  ///
  /// @param first the file and line of the first
  record Redeclared(Span at, AnnotationScope scope, String first) implements SyntaxProblem {}

  /// A text beyond a limit.
  record TooMuch(Span at, String what, int limit) implements SyntaxProblem {}

  @Override
  default String words() {
    return switch (this) {
      case Unexpected(_, var found, var expected) -> {
        String kind = found.isKeyword() ? "keyword" : "token";
        String tail = expected.isEmpty() ? "" : ": " + expected;
        yield "rego_parse_error: unexpected " + found.word() + " " + kind + tail;
      }
      case Lexical(_, var what) -> "rego_parse_error: " + what;
      case Illegal(_, var what, _) -> "rego_parse_error: " + what;
      case Unsupported(_, var what) -> "rego_unsupported_error: " + what + " not supported";
      case NotAFunction _ -> "rego_type_error: undefined function: what is called must have a name";
      case Redeclared(_, var scope, var first) ->
          "rego_type_error: " + scope.word() + " annotation redeclared: " + first;
      case TooMuch(_, var what, var limit) ->
          "rego_parse_error: " + what + " (the limit is " + limit + ")";
    };
  }

  @Override
  default Optional<String> hint() {
    return this instanceof Illegal(_, _, var hint) ? hint : Optional.empty();
  }
}
