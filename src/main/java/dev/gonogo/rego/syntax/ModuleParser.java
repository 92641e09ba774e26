package dev.gonogo.rego.syntax;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads modules: `package`, `import`s and rules, in that order or any other.
public final class ModuleParser {
  /// How long a text may be, in characters.
  static final int MAX_LENGTH = 20_000_000;

  private static final String V1 = "rego.v1";

  private final Cursor cursor;
  private final TermParser terms;
  private final RuleParser ruleParser;
  private final List<String> path = new ArrayList<>();
  private final List<Module.Import> imports = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Annotated> annotated = new ArrayList<>();
  private Span packageAt = Span.START;
  private boolean otherLanguage;

  private ModuleParser(Cursor cursor) {
    this.cursor = cursor;
    this.ruleParser = new RuleParser(cursor);
    this.terms = ruleParser.bodies().terms();
  }

  /// Reads one module.
  ///
  /// @param problems takes all that is wrong; after an error it goes on at the next rule
  /// @return what could be read; not to be compiled where there was an error
  public static Module parse(Source source, Problems problems) {
    if (source.text().length() > MAX_LENGTH) {
      problems.report(
          source, new SyntaxProblem.TooMuch(Span.START, "the text is too long", MAX_LENGTH));
      return new Module(source, Span.START, List.of(), List.of(), List.of(), List.of());
    }
    var cursor = new Cursor(source);
    var parser = new ModuleParser(cursor);
    parser.statements();
    boolean whole = cursor.reportTo(problems);
    List<Annotation> annotations =
        whole ? AnnotationReader.read(source, parser.annotated, problems) : List.of();
    return new Module(
        source, parser.packageAt, parser.path, parser.imports, parser.rules, annotations);
  }

  private void statements() {
    if (cursor.isEnd()) {
      cursor.report(new SyntaxProblem.Illegal(Span.START, "empty module", Optional.empty()));
      return;
    }
    if (!cursor.is(TokenKind.PACKAGE)) {
      cursor.report(
          new SyntaxProblem.Illegal(cursor.peek().at(), "package expected", Optional.empty()));
    }
    while (!cursor.isEnd()) {
      int mark = cursor.mark();
      try {
        statement();
      } catch (Cursor.Stop stop) {
        cursor.recover(stop, 0);
        if (otherLanguage) {
          return;
        }
        skipToNextStatement(mark);
      }
    }
  }

  private void statement() {
    if (terms.isKeyword(TokenKind.PACKAGE)) {
      readPackage();
    } else if (terms.isKeyword(TokenKind.IMPORT)) {
      readImport();
    } else {
      List<Rule> found = ruleParser.rules();
      rules.addAll(found);
      found.forEach(rule -> annotated.add(new Annotated.OfRule(rule, path)));
    }
  }

  /// A statement begins at the start of a line, no deeper than the one that failed did, with a
  /// word.
  private void skipToNextStatement(int failed) {
    int column = cursor.columnAt(failed);
    if (cursor.mark() == failed) {
      cursor.next();
    }
    while (!cursor.isEnd()) {
      Token token = cursor.peek();
      boolean begins = token.is(TokenKind.IDENTIFIER) || token.kind().isKeyword();
      if (begins
          && !token.is(TokenKind.ELSE)
          && token.afterLine()
          && cursor.columnAt(cursor.mark()) <= column) {
        return;
      }
      cursor.next();
    }
  }

  private void readPackage() {
    Span start = cursor.next().at();
    if (packageAt != Span.START) {
      cursor.report(new SyntaxProblem.Illegal(start, "unexpected package", Optional.empty()));
    }
    List<String> names = dottedPath();
    path.clear();
    path.addAll(names);
    packageAt = cursor.since(start);
    annotated.add(new Annotated.OfPackage(packageAt, path));
  }

  /// `a.b["c"]`, keywords allowed as names.
  private List<String> dottedPath() {
    Token first = cursor.peek();
    if (!first.is(TokenKind.IDENTIFIER) && !first.kind().isKeyword()) {
      throw cursor.unexpected("");
    }
    var names = new ArrayList<String>();
    names.add(cursor.next().text());
    for (Term part : terms.path()) {
      names.add(Terms.text(part).orElseThrow(() -> notText(part)));
    }
    return names;
  }

  private Cursor.Stop notText(Term part) {
    return cursor.illegal(part.at(), "unexpected " + Terms.kind(part) + " token: expecting string");
  }

  private void readImport() {
    Span start = cursor.next().at();
    Span pathAt = cursor.peek().at();
    List<String> names = dottedPath();
    Span lastAt = cursor.last();
    pathAt = cursor.since(pathAt);
    Optional<Token> alias = Optional.empty();
    if (cursor.accept(TokenKind.AS)) {
      alias = Optional.of(cursor.expect(TokenKind.IDENTIFIER, "expected var"));
    }
    var found = new Module.Import(cursor.since(start), names, alias.map(Token::text));
    annotated.add(new Annotated.OfImport(found.at()));
    switch (names.getFirst()) {
      case "rego" -> checkRegoImport(pathAt, names, alias);
      case "future" -> checkFutureImport(pathAt, names, alias);
      case "data", "input" -> {
        checkImportName(lastAt, found, alias);
        imports.add(found);
      }
      default ->
          throw cursor.illegal(
              pathAt,
              "unexpected import path, must begin with one of: {data, future, input, rego}, got: "
                  + names.getFirst());
    }
  }

  private void checkImportName(Span at, Module.Import found, Optional<Token> alias) {
    String name = found.name();
    if (alias.isEmpty() && TokenKind.ofWord(name) != TokenKind.IDENTIFIER) {
      throw cursor.illegal(at, "unexpected import path, must not end with a keyword, got: " + name);
    }
    if (alias.isPresent() && (name.equals("data") || name.equals("input"))) {
      throw cursor.illegal(
          alias.get().at(), "unexpected import alias, must not be a reserved name, got: " + name);
    }
  }

  private void checkRegoImport(Span at, List<String> names, Optional<Token> alias) {
    String written = String.join(".", names);
    if (alias.isPresent()) {
      throw cursor.illegal(alias.get().at(), "`rego` imports cannot be aliased");
    }
    if (written.equals("rego.v2")) {
      throw unsupportedImport(at, written);
    }
    if (!written.equals(V1)) {
      throw cursor.illegal(
          at, "invalid import `" + written + "`, must be one of: `rego.v1`, `rego.v2`");
    }
  }

  /// The keywords of v0's future are v1's present; those of v1's future are not here yet. An import
  /// of all of them changes what `not` means, and makes operators of `and` and `or`, which no
  /// longer parse as anything else.
  private void checkFutureImport(Span at, List<String> names, Optional<Token> alias) {
    if (names.size() < 2 || !names.get(1).equals("keywords")) {
      throw cursor.illegal(at, "invalid import, must be `future.keywords`");
    }
    if (alias.isPresent()) {
      throw cursor.illegal(alias.get().at(), "`future` imports cannot be aliased");
    }
    switch (names.size() == 2 ? "all" : names.get(2)) {
      case "in", "every", "contains", "if" -> {}
      case "all" -> ruleParser.bodies().forgetNot();
      case "and", "or", "not" -> throw unsupportedImport(at, String.join(".", names));
      default ->
          throw cursor.illegal(
              at, "unexpected keyword, must be one of [and contains every if in not or]");
    }
  }

  /// What follows such an import is another language: it is not read.
  private Cursor.Stop unsupportedImport(Span at, String written) {
    otherLanguage = true;
    return cursor.stop(new SyntaxProblem.Unsupported(at, "`import " + written + "` is"));
  }
}
