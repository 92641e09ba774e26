package dev.gonogo.rego.syntax;

import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Arrays, sets, objects and their comprehensions.
///
/// `{a | b}` could be a comprehension or a set that holds a union: OPA takes the comprehension, and
/// only where its body is followed by a comma (`[a | b, c]`) reads again. What was read at a token
/// is kept, so that reading again costs nothing however deep such things nest.
final class CollectionParser {
  private final Cursor cursor;
  private final TermParser terms;
  private final BodyParser bodies;
  private final Map<Integer, Read> read = new HashMap<>();

  CollectionParser(Cursor cursor, TermParser terms, BodyParser bodies) {
    this.cursor = cursor;
    this.terms = terms;
    this.bodies = bodies;
  }

  /// What came of a collection that began at some token.
  private sealed interface Read {
    record Good(Term term, int end) implements Read {}

    record Bad(Cursor.Stop stop) implements Read {}
  }

  Term array() {
    return once(this::readArray);
  }

  Term setOrObject() {
    return once(this::readSetOrObject);
  }

  private interface Reader {
    Term read();
  }

  private Term once(Reader reader) {
    int start = cursor.mark();
    switch (read.get(start)) {
      case Read.Good(var term, var end) -> {
        cursor.rewind(end);
        return term;
      }
      case Read.Bad(var stop) -> throw stop;
      case null -> {
        // Read below.
      }
    }
    try {
      Term term = reader.read();
      read.put(start, new Read.Good(term, cursor.mark()));
      return term;
    } catch (Cursor.Stop stop) {
      read.put(start, new Read.Bad(stop));
      throw stop;
    }
  }

  private Term readArray() {
    Span start = cursor.next().at();
    if (cursor.accept(TokenKind.RIGHT_BRACKET)) {
      return new Term.ArrayTerm(cursor.since(start), List.of());
    }
    // A leading comma is taken, as OPA takes it; then it is no comprehension.
    boolean mayBeComprehension = !cursor.accept(TokenKind.COMMA);
    int mark = cursor.mark();
    Term head = terms.term();
    if (cursor.is(TokenKind.OR) && mayBeComprehension) {
      Optional<List<Expr>> body = comprehensionBody(TokenKind.RIGHT_BRACKET);
      if (body.isPresent()) {
        return new Term.ArrayComprehension(cursor.since(start), head, body.get());
      }
      cursor.rewind(mark);
      head = terms.term();
    }
    List<Term> items = rest(TokenKind.RIGHT_BRACKET, terms.listItemFrom(head));
    return new Term.ArrayTerm(cursor.since(start), items);
  }

  private Term readSetOrObject() {
    Span start = cursor.next().at();
    if (cursor.accept(TokenKind.RIGHT_BRACE)) {
      return new Term.ObjectTerm(cursor.since(start), List.of());
    }
    boolean mayBeComprehension = !cursor.accept(TokenKind.COMMA);
    int mark = cursor.mark();
    Term head = terms.term();
    if (cursor.is(TokenKind.OR) && mayBeComprehension) {
      Optional<List<Expr>> body = comprehensionBody(TokenKind.RIGHT_BRACE);
      if (body.isPresent()) {
        return new Term.SetComprehension(cursor.since(start), head, body.get());
      }
      cursor.rewind(mark);
      head = terms.term();
    }
    Term first = terms.listItemFrom(head);
    if (cursor.is(TokenKind.COLON)) {
      return object(start, first, mayBeComprehension);
    }
    if (!cursor.is(TokenKind.COMMA) && !cursor.is(TokenKind.RIGHT_BRACE)) {
      throw cursor.unexpected("non-terminated set");
    }
    List<Term> items = rest(TokenKind.RIGHT_BRACE, first);
    return new Term.SetTerm(cursor.since(start), items);
  }

  private Term object(Span start, Term key, boolean mayBeComprehension) {
    cursor.next();
    int mark = cursor.mark();
    Term value = terms.term();
    if (cursor.is(TokenKind.OR) && mayBeComprehension) {
      Optional<List<Expr>> body = comprehensionBody(TokenKind.RIGHT_BRACE);
      if (body.isPresent()) {
        return new Term.ObjectComprehension(cursor.since(start), key, value, body.get());
      }
      cursor.rewind(mark);
      value = terms.term();
    }
    value = terms.listItemFrom(value);
    if (!cursor.is(TokenKind.COMMA) && !cursor.is(TokenKind.RIGHT_BRACE)) {
      throw cursor.unexpected("non-terminated object");
    }
    var entries = new ArrayList<Term.Entry>();
    entries.add(new Term.Entry(key, value));
    while (cursor.accept(TokenKind.COMMA) && !cursor.is(TokenKind.RIGHT_BRACE)) {
      Term nextKey = terms.listItem();
      cursor.expect(TokenKind.COLON, "expected \":\"");
      entries.add(new Term.Entry(nextKey, terms.listItem()));
    }
    cursor.expect(TokenKind.RIGHT_BRACE, "expected \",\" or \"}\"");
    return new Term.ObjectTerm(cursor.since(start), entries);
  }

  /// The items behind the first one, and the closing token.
  private List<Term> rest(TokenKind end, Term first) {
    List<Term> items = List.of(first);
    if (cursor.accept(TokenKind.COMMA)) {
      items = terms.list(end, items);
    }
    cursor.expect(end, "expected \",\" or \"" + end.word() + "\"");
    return items;
  }

  /// The body behind `|` and the closing token; nothing where a comma shows that the `|` was an
  /// operator after all.
  private Optional<List<Expr>> comprehensionBody(TokenKind end) {
    int depth = cursor.depth();
    int mark = cursor.mark();
    try {
      cursor.next();
      List<Expr> body = bodies.body(end);
      cursor.next();
      return Optional.of(body);
    } catch (Cursor.Stop stop) {
      if (cursor.kindAt(stop.at()) != TokenKind.COMMA) {
        throw stop;
      }
      cursor.forget(mark, depth);
      return Optional.empty();
    }
  }
}
