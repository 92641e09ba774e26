package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bodies: statements with `;` or line ends between them.
final class BodyParser {
  private final Cursor cursor;
  private final TermParser terms;
  private boolean knowsNot = true;

  BodyParser(Cursor cursor) {
    this.cursor = cursor;
    this.terms = new TermParser(cursor, this);
  }

  TermParser terms() {
    return terms;
  }

  /// Statements up to a closing token, which stays.
  List<Expr> body(TokenKind end) {
    if (cursor.is(end)) {
      throw cursor.illegal(cursor.peek().at(), "found empty body");
    }
    cursor.enter();
    var body = new ArrayList<Expr>();
    do {
      body.add(literal());
    } while (anotherFollows(end));
    cursor.leave();
    return body;
  }

  private boolean anotherFollows(TokenKind end) {
    if (cursor.accept(TokenKind.SEMICOLON)) {
      return true;
    }
    if (cursor.is(end)) {
      return false;
    }
    if (!cursor.peek().afterLine()) {
      throw cursor.unexpected("expected \\n or ; or " + end.word());
    }
    return true;
  }

  /// One statement with its modifiers.
  Expr literal() {
    cursor.enter();
    Span start = cursor.peek().at();
    Expr expr = terms.isReference() ? plain(start, false) : statement(start);
    cursor.leave();
    return expr;
  }

  private Expr statement(Span start) {
    return switch (cursor.peek().kind()) {
      case NOT -> negated(start);
      case SOME -> some(start);
      case EVERY -> every(start);
      default -> plain(start, false);
    };
  }

  /// From here on `not` means what `import future.keywords` makes of it, which is not known here.
  void forgetNot() {
    knowsNot = false;
  }

  private Expr negated(Span start) {
    if (!knowsNot) {
      throw cursor.stop(
          new SyntaxProblem.Unsupported(start, "`not` as `import future.keywords` means it is"));
    }
    cursor.next();
    if (!terms.isReference() && (cursor.is(TokenKind.SOME) || cursor.is(TokenKind.EVERY))) {
      throw cursor.unexpected("illegal negation of '" + cursor.peek().text() + "'");
    }
    return plain(start, true);
  }

  private Expr plain(Span start, boolean negated) {
    Term left = terms.isReference() ? terms.keywordReference() : terms.expression();
    if (!cursor.is(TokenKind.UNIFY) && !cursor.is(TokenKind.ASSIGN)) {
      List<Expr.With> with = with();
      return new Expr.TermExpr(cursor.since(start), negated, left, with);
    }
    Token operator = cursor.next();
    Term right = terms.expression();
    List<Expr.With> with = with();
    return new Expr.Equation(
        cursor.since(start),
        negated,
        operator.is(TokenKind.ASSIGN),
        operator.at(),
        left,
        right,
        with);
  }

  private Expr some(Span start) {
    cursor.next();
    int mark = cursor.mark();
    if (!(terms.expression() instanceof Term.Call call)) {
      cursor.rewind(mark);
      List<Term.Var> names = names();
      return new Expr.SomeVars(cursor.since(start), names, List.of());
    }
    Membership in = membership(call, "expected `x in xs` or `x, y in xs` expression");
    List<Expr.With> with = with();
    return new Expr.SomeIn(cursor.since(start), in.key(), in.value(), in.collection(), with);
  }

  private List<Term.Var> names() {
    var names = new ArrayList<Term.Var>();
    do {
      Token name = cursor.expect(TokenKind.IDENTIFIER, "expected var");
      names.add(new Term.Var(name.at(), name.text()));
    } while (cursor.accept(TokenKind.COMMA));
    return names;
  }

  private Expr every(Span start) {
    cursor.next();
    String expected = "expected `x[, y] in xs { ... }` expression";
    if (!(terms.expression() instanceof Term.Call call)) {
      throw cursor.unexpected(expected);
    }
    Membership in = membership(call, expected);
    if (in.key().isPresent() && !isName(in.key().get())) {
      throw cursor.unexpected("expected key to be a variable");
    }
    if (!isName(in.value())) {
      throw cursor.unexpected("expected value to be a variable");
    }
    cursor.expect(TokenKind.LEFT_BRACE, "missing body");
    List<Expr> body = body(TokenKind.RIGHT_BRACE);
    cursor.next();
    List<Expr.With> with = with();
    return new Expr.Every(cursor.since(start), in.key(), in.value(), in.collection(), body, with);
  }

  private static boolean isName(Term term) {
    return term instanceof Term.Var || term instanceof Term.Wildcard;
  }

  /// `value in collection` or `key, value in collection`.
  private record Membership(Optional<Term> key, Term value, Term collection) {}

  private Membership membership(Term.Call call, String expected) {
    List<Term> args = call.args();
    String name = call.operator().name();
    if (name.equals("internal.member_2") && args.size() == 2) {
      return new Membership(Optional.empty(), args.get(0), args.get(1));
    }
    if (name.equals("internal.member_3") && args.size() == 3) {
      return new Membership(Optional.of(args.get(0)), args.get(1), args.get(2));
    }
    throw cursor.unexpected(expected);
  }

  private List<Expr.With> with() {
    var modifiers = new ArrayList<Expr.With>();
    while (terms.isKeyword(TokenKind.WITH)) {
      Span start = cursor.next().at();
      if (!cursor.is(TokenKind.IDENTIFIER)) {
        throw cursor.unexpected("expected ident");
      }
      Term target = terms.term();
      if (!(target instanceof Term.Var || target instanceof Term.Ref)) {
        throw cursor.unexpected("expected with target path");
      }
      cursor.expect(TokenKind.AS, "expected as keyword");
      Term value = terms.expression();
      modifiers.add(new Expr.With(cursor.since(start), target, value));
    }
    return modifiers;
  }
}
