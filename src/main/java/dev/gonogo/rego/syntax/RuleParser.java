package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rules: heads, bodies, `else` branches.
final class RuleParser {
  private final Cursor cursor;
  private final BodyParser bodies;
  private final TermParser terms;

  RuleParser(Cursor cursor) {
    this.cursor = cursor;
    this.bodies = new BodyParser(cursor);
    this.terms = bodies.terms();
  }

  BodyParser bodies() {
    return bodies;
  }

  /// Reads a rule; several where bodies follow each other: `p if {…} {…}`.
  List<Rule> rules() {
    Span start = cursor.peek().at();
    boolean isDefault = terms.isKeyword(TokenKind.DEFAULT);
    if (isDefault) {
      cursor.next();
    }
    Rule.Head head = head();
    if (isDefault) {
      new DefaultRules(cursor).check(start, head);
      return List.of(new Rule(cursor.since(start), true, head, List.of(), List.of()));
    }
    if (!bodyFollows()) {
      checkWithoutBody(start, head);
      return List.of(new Rule(cursor.since(start), false, head, List.of(), List.of()));
    }
    checkIf(start, head);
    List<Expr> body = ruleBody();
    List<Rule.Branch> otherwise = otherwise(head);
    var rules = new ArrayList<Rule>();
    rules.add(new Rule(cursor.since(start), false, head, body, otherwise));
    while (cursor.is(TokenKind.LEFT_BRACE)) {
      Span next = cursor.peek().at();
      if (!otherwise.isEmpty()) {
        throw cursor.illegal(next, "expected else keyword");
      }
      rules.add(new Rule(cursor.since(next), false, head, braced(), List.of()));
    }
    return rules;
  }

  private Rule.Head head() {
    Token name = cursor.peek();
    boolean named = name.is(TokenKind.IDENTIFIER) || terms.isReference();
    if (!named) {
      throw notAName(name);
    }
    cursor.next();
    Span start = name.at();
    if (cursor.peek().kind().isInfix()) {
      throw cursor.unexpected("");
    }
    List<Term> path = headPath();
    Optional<List<Term>> args = headArgs();
    Rule.Result result = result(start, args);
    var var = new Term.Var(start, name.text());
    var head = new Rule.Head(cursor.since(start), var, path, args, result);
    checkHead(head);
    return head;
  }

  private Cursor.Stop notAName(Token token) {
    return switch (token.kind()) {
      case ILLEGAL, END -> cursor.unexpected("");
      case CONTAINS, EVERY, IF, IN, SOME, AS, PACKAGE, IMPORT, NOT ->
          cursor.illegal(token.at(), token.text() + " keyword cannot be used for rule name");
      case NUMBER, STRING, RAW_STRING ->
          cursor.illegal(token.at(), token.kind().word() + " cannot be used for rule name");
      default -> cursor.unexpected("");
    };
  }

  /// Between a head's name and what follows there may be a space, unlike in other references.
  private List<Term> headPath() {
    var path = new ArrayList<Term>();
    if (cursor.is(TokenKind.LEFT_BRACKET) && !cursor.peek().afterLine()) {
      path.add(terms.pathElement());
    }
    path.addAll(terms.path());
    return path;
  }

  private Optional<List<Term>> headArgs() {
    if (!cursor.is(TokenKind.LEFT_PAREN) || cursor.peek().afterLine()) {
      return Optional.empty();
    }
    cursor.next();
    List<Term> args = terms.list(TokenKind.RIGHT_PAREN, List.of());
    cursor.next();
    return Optional.of(args);
  }

  private Rule.Result result(Span start, Optional<List<Term>> args) {
    if (terms.isKeyword(TokenKind.CONTAINS)) {
      if (args.isPresent()) {
        throw cursor.unexpected(
            "the contains keyword can only be used with multi-value rule definitions");
      }
      cursor.next();
      return new Rule.Result.Member(terms.expression());
    }
    if (cursor.accept(TokenKind.ASSIGN) || cursor.accept(TokenKind.UNIFY)) {
      return new Rule.Result.Single(terms.expression(), true);
    }
    return new Rule.Result.Single(new Term.Scalar(start, Value.of(true)), false);
  }

  private void checkHead(Rule.Head head) {
    if (head.name().name().equals("_")) {
      cursor.report(
          new SyntaxProblem.Illegal(
              head.at(), "a rule needs a name, not `_`", Optional.of("name it")));
    }
  }

  private void checkWithoutBody(Span start, Rule.Head head) {
    if (!(head.result() instanceof Rule.Result.Single(_, var written)) || written) {
      return;
    }
    Span at = cursor.since(start);
    if (head.args().isPresent()) {
      return;
    }
    String what =
        switch (head.path().size()) {
          case 0 -> "var cannot be used for rule name";
          case 1 -> "`contains` keyword is required for partial set rules";
          default -> "rule must have value assignment and/or body declaration";
        };
    cursor.report(
        new SyntaxProblem.Illegal(at, what, Optional.of("give it a value with := or a body")));
  }

  private boolean bodyFollows() {
    return terms.isKeyword(TokenKind.IF) || cursor.is(TokenKind.LEFT_BRACE);
  }

  /// Bodies without `if`, and sets without `contains`, are how v0 was written.
  private void checkIf(Span start, Rule.Head head) {
    if (!cursor.is(TokenKind.LEFT_BRACE)) {
      return;
    }
    String kind = head.args().isPresent() ? "function" : "rule";
    cursor.report(
        new SyntaxProblem.Illegal(
            start, "`if` keyword is required before " + kind + " body", Optional.of("write `if`")));
    boolean isValue = head.result() instanceof Rule.Result.Single(_, var written) && !written;
    if (isValue && head.args().isEmpty() && head.path().size() == 1) {
      cursor.report(
          new SyntaxProblem.Illegal(
              start,
              "`contains` keyword is required for partial set rules",
              Optional.of("write `contains` and the member")));
    }
  }

  /// `if literal`, `if {…}`, or `{…}` where the `if` was missing.
  private List<Expr> ruleBody() {
    if (!cursor.accept(TokenKind.IF)) {
      return braced();
    }
    if (!cursor.is(TokenKind.LEFT_BRACE)) {
      return List.of(bodies.literal());
    }
    // A brace begins a body or a term. OPA tries the term first, but a set is never a condition.
    int mark = cursor.mark();
    int depth = cursor.depth();
    try {
      Expr expr = bodies.literal();
      if (!(expr instanceof Expr.TermExpr(_, _, Term.SetTerm _, _))) {
        return List.of(expr);
      }
    } catch (Cursor.Stop _) {
      // Not a term, then.
    }
    cursor.forget(mark, depth);
    return braced();
  }

  private List<Expr> braced() {
    cursor.next();
    List<Expr> body = bodies.body(TokenKind.RIGHT_BRACE);
    cursor.next();
    return body;
  }

  private List<Rule.Branch> otherwise(Rule.Head head) {
    var branches = new ArrayList<Rule.Branch>();
    while (terms.isKeyword(TokenKind.ELSE)) {
      if (head.result() instanceof Rule.Result.Member) {
        throw cursor.illegal(
            cursor.peek().at(), "else keyword cannot be used on multi-value rules");
      }
      if (head.path().stream().anyMatch(part -> !(part instanceof Term.Scalar))) {
        throw cursor.illegal(
            cursor.peek().at(), "else keyword cannot be used on rules with variables in head");
      }
      branches.add(branch(head));
    }
    return branches;
  }

  private Rule.Branch branch(Rule.Head head) {
    Span start = cursor.next().at();
    Term value = new Term.Scalar(start, Value.of(true));
    boolean written = cursor.accept(TokenKind.ASSIGN) || cursor.accept(TokenKind.UNIFY);
    if (written) {
      value = terms.expression();
    } else if (!bodyFollows()) {
      throw cursor.unexpected("expected else value term or rule body");
    }
    if (!bodyFollows()) {
      return new Rule.Branch(cursor.since(start), value, List.of());
    }
    checkIf(start, head);
    List<Expr> body = elseBody();
    return new Rule.Branch(cursor.since(start), value, body);
  }

  /// Unlike the first body of a rule, a brace behind `else if` always begins a body.
  private List<Expr> elseBody() {
    cursor.accept(TokenKind.IF);
    return cursor.is(TokenKind.LEFT_BRACE) ? braced() : List.of(bodies.literal());
  }
}
