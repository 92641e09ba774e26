package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Terms: scalars, references, calls, and the infix operators by a table of precedence. Collections
/// are [CollectionParser]'s.
final class TermParser {
  /// From loosest to tightest; each is left-associative. The text is the built-in behind it.
  private static final List<Map<TokenKind, String>> LEVELS =
      List.of(
          Map.of(
              TokenKind.EQUAL, "equal",
              TokenKind.NOT_EQUAL, "neq",
              TokenKind.LESS, "lt",
              TokenKind.GREATER, "gt",
              TokenKind.LESS_EQUAL, "lte",
              TokenKind.GREATER_EQUAL, "gte"),
          Map.of(TokenKind.OR, "or"),
          Map.of(TokenKind.AND, "and"),
          Map.of(TokenKind.PLUS, "plus", TokenKind.MINUS, "minus"),
          Map.of(TokenKind.TIMES, "mul", TokenKind.DIVIDE, "div", TokenKind.REMAINDER, "rem"));

  private static final List<String> MEMBER = List.of("internal", "member_2");
  private static final List<String> MEMBER_WITH_KEY = List.of("internal", "member_3");

  private final Cursor cursor;
  private final CollectionParser collections;

  TermParser(Cursor cursor, BodyParser bodies) {
    this.cursor = cursor;
    this.collections = new CollectionParser(cursor, this, bodies);
  }

  /// An expression where a comma may continue it: `k, v in xs`.
  Term expression() {
    return membership(relation(), true);
  }

  /// An expression inside a list, where a comma ends it.
  Term listItem() {
    return membership(relation(), false);
  }

  /// The rest of a list's expression whose first term was read already.
  Term listItemFrom(Term first) {
    return membership(operators(first, 0), false);
  }

  private Term membership(Term left, boolean withKey) {
    int depth = cursor.depth();
    Term key = left;
    if (withKey && cursor.is(TokenKind.COMMA)) {
      key = keyed(left).orElse(left);
    }
    Term whole = key;
    while (isKeyword(TokenKind.IN)) {
      cursor.enter();
      Span sign = cursor.next().at();
      whole = call(MEMBER, sign, true, List.of(whole, relation()));
    }
    cursor.level(depth);
    return whole;
  }

  /// `k, v in xs`, or nothing (and no step) where the comma does something else.
  private Optional<Term> keyed(Term key) {
    int mark = cursor.mark();
    int depth = cursor.depth();
    try {
      cursor.next();
      Term value = relation();
      if (cursor.is(TokenKind.IN)) {
        Span sign = cursor.next().at();
        return Optional.of(call(MEMBER_WITH_KEY, sign, true, List.of(key, value, relation())));
      }
    } catch (Cursor.Stop _) {
      // Not that, then: the comma is reported by whoever does not expect it.
    }
    cursor.forget(mark, depth);
    return Optional.empty();
  }

  private Term relation() {
    cursor.enter();
    Term term = operators(term(), 0);
    cursor.leave();
    return term;
  }

  /// All operators of a level and of those above it, behind a first term.
  private Term operators(Term first, int level) {
    if (level == LEVELS.size()) {
      return first;
    }
    int depth = cursor.depth();
    Map<TokenKind, String> signs = LEVELS.get(level);
    Term left = operators(first, level + 1);
    while (signs.containsKey(cursor.peek().kind())) {
      // A long sum is as deep as it is long.
      cursor.enter();
      Token sign = cursor.next();
      Term right = operators(term(), level + 1);
      left = call(List.of(signs.get(sign.kind())), sign.at(), true, List.of(left, right));
    }
    cursor.level(depth);
    return left;
  }

  private static Term call(List<String> name, Span nameAt, boolean infix, List<Term> args) {
    Span at = args.getFirst().at().to(args.getLast().at());
    return new Term.Call(at, new Term.Operator(nameAt, name, infix), args);
  }

  /// A term without infix operators.
  Term term() {
    cursor.enter();
    Token token = cursor.peek();
    Term term =
        switch (token.kind()) {
          case NULL -> scalar(Value.ofNull());
          case TRUE -> scalar(Value.of(true));
          case FALSE -> scalar(Value.of(false));
          case MINUS -> negative();
          case DOT, NUMBER -> number(cursor.peek().at(), "");
          case STRING, RAW_STRING -> Literals.string(cursor, cursor.next());
          case IDENTIFIER, CONTAINS -> name();
          case LEFT_BRACKET -> collections.array();
          case LEFT_BRACE -> collections.setOrObject();
          case LEFT_PAREN -> inBrackets();
          case TEMPLATE ->
              throw cursor.stop(new SyntaxProblem.Unsupported(token.at(), "template strings are"));
          default -> throw cursor.unexpected("");
        };
    Term whole = references(term);
    cursor.leave();
    return whole;
  }

  private Term scalar(Value value) {
    return new Term.Scalar(cursor.next().at(), value);
  }

  /// A name at the beginning of a term.
  Term name() {
    Token token = cursor.next();
    return token.text().equals("_")
        ? new Term.Wildcard(token.at())
        : new Term.Var(token.at(), token.text());
  }

  private Term negative() {
    Span sign = cursor.next().at();
    if (!cursor.is(TokenKind.IDENTIFIER) && !cursor.is(TokenKind.CONTAINS)) {
      return number(sign, "-");
    }
    Term zero = new Term.Scalar(sign, Value.of(0));
    return call(List.of("minus"), sign, true, List.of(zero, references(name())));
  }

  private Term number(Span start, String sign) {
    String prefix = cursor.accept(TokenKind.DOT) ? sign + "." : sign;
    return Literals.number(
        cursor, prefix, start, cursor.expect(TokenKind.NUMBER, "expected number"));
  }

  private Term inBrackets() {
    cursor.next();
    Term inner = expression();
    if (!cursor.is(TokenKind.RIGHT_PAREN)) {
      throw cursor.illegal(cursor.peek().at(), "non-terminated expression");
    }
    cursor.next();
    return inner;
  }

  /// Whether the keyword here begins a reference: `if.x`, `in[0]`.
  boolean isReference() {
    Token after = cursor.peek(1);
    return cursor.peek().kind().isKeyword()
        && (after.is(TokenKind.DOT) || after.is(TokenKind.LEFT_BRACKET))
        && after.continuesTerm();
  }

  /// Whether this keyword is here as a keyword: `if` in `p if x`, but not in `if.x`.
  boolean isKeyword(TokenKind keyword) {
    return cursor.is(keyword) && !isReference();
  }

  /// An expression that begins with a reference whose first name is a keyword: `if.x == 1`.
  Term keywordReference() {
    return membership(operators(references(name()), 0), true);
  }

  /// What directly follows a term: `.a`, `[x]`, `(…)`, in any order.
  Term references(Term head) {
    if (!cursor.peek().continuesTerm()) {
      return head;
    }
    if (head instanceof Term.Scalar s) {
      throw cursor.illegal(head.at(), "illegal ref (head cannot be " + s.value().typeName() + ")");
    }
    int depth = cursor.depth();
    Term term = head;
    while (cursor.peek().continuesTerm()) {
      cursor.enter();
      List<Term> path = path();
      if (!path.isEmpty()) {
        term = new Term.Ref(cursor.since(head.at()), term, path);
      }
      if (cursor.is(TokenKind.LEFT_PAREN) && cursor.peek().continuesTerm()) {
        term = arguments(term);
        if (cursor.is(TokenKind.LEFT_PAREN) && cursor.peek().continuesTerm()) {
          throw cursor.unexpected("");
        }
      }
    }
    cursor.level(depth);
    return term;
  }

  /// `.a["b"][x]`.
  List<Term> path() {
    var path = new ArrayList<Term>();
    while (cursor.peek().continuesTerm() && !cursor.is(TokenKind.LEFT_PAREN)) {
      path.add(pathElement());
    }
    return path;
  }

  /// `.a` or `[x]`.
  Term pathElement() {
    if (cursor.accept(TokenKind.DOT)) {
      Token name = cursor.peek();
      boolean isName = name.is(TokenKind.IDENTIFIER) || name.kind().isKeyword();
      if (!isName || name.afterSpace()) {
        throw cursor.unexpected("expected identifier");
      }
      cursor.next();
      return new Term.Scalar(name.at(), Value.of(name.text()));
    }
    cursor.next();
    Term inner = expression();
    cursor.expect(TokenKind.RIGHT_BRACKET, "expected [");
    return inner;
  }

  private Term arguments(Term callee) {
    List<String> name = calleeName(callee);
    cursor.next();
    List<Term> args = list(TokenKind.RIGHT_PAREN, List.of());
    cursor.next();
    Span at = cursor.since(callee.at());
    return name.equals(List.of("set")) && args.isEmpty()
        ? new Term.SetTerm(at, List.of())
        : new Term.Call(at, new Term.Operator(callee.at(), name, false), args);
  }

  private List<String> calleeName(Term callee) {
    var name = new ArrayList<String>();
    switch (callee) {
      case Term.Var v -> name.add(v.name());
      case Term.Ref(_, Term.Var head, var path) -> {
        name.add(head.name());
        for (Term part : path) {
          name.add(constantName(callee, part));
        }
      }
      default -> throw notAFunction(callee);
    }
    return name;
  }

  private String constantName(Term callee, Term part) {
    return Terms.text(part).orElseThrow(() -> notAFunction(callee));
  }

  private Cursor.Stop notAFunction(Term callee) {
    return cursor.stop(new SyntaxProblem.NotAFunction(callee.at()));
  }

  /// Terms with commas between them, up to a closing token, which stays. A comma may stand behind
  /// the last one.
  List<Term> list(TokenKind end, List<Term> before) {
    var items = new ArrayList<>(before);
    while (!cursor.is(end)) {
      items.add(listItem());
      if (!cursor.accept(TokenKind.COMMA) && !cursor.is(end)) {
        throw cursor.unexpected("expected \",\" or \"" + end.word() + "\"");
      }
    }
    return items;
  }
}
