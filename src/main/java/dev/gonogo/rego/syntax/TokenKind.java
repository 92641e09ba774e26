package dev.gonogo.rego.syntax;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of tokens. The word is what OPA calls it in messages.
enum TokenKind {
  PACKAGE("package", Group.KEYWORD),
  IMPORT("import", Group.KEYWORD),
  AS("as", Group.KEYWORD),
  DEFAULT("default", Group.KEYWORD),
  ELSE("else", Group.KEYWORD),
  NOT("not", Group.KEYWORD),
  SOME("some", Group.KEYWORD),
  WITH("with", Group.KEYWORD),
  NULL("null", Group.KEYWORD),
  TRUE("true", Group.KEYWORD),
  FALSE("false", Group.KEYWORD),
  IN("in", Group.KEYWORD),
  EVERY("every", Group.KEYWORD),
  CONTAINS("contains", Group.KEYWORD),
  IF("if", Group.KEYWORD),

  IDENTIFIER("identifier", Group.OTHER),
  NUMBER("number", Group.OTHER),
  STRING("string", Group.OTHER),
  RAW_STRING("string", Group.OTHER),
  TEMPLATE("template-string-part", Group.OTHER),
  ILLEGAL("illegal", Group.OTHER),
  END("eof", Group.OTHER),

  LEFT_BRACKET("[", Group.SIGN),
  RIGHT_BRACKET("]", Group.SIGN),
  LEFT_BRACE("{", Group.SIGN),
  RIGHT_BRACE("}", Group.SIGN),
  LEFT_PAREN("(", Group.SIGN),
  RIGHT_PAREN(")", Group.SIGN),
  COMMA(",", Group.SIGN),
  COLON(":", Group.SIGN),
  SEMICOLON(";", Group.SIGN),
  DOT(".", Group.SIGN),
  PLUS("plus", Group.SIGN),
  MINUS("minus", Group.SIGN),
  TIMES("mul", Group.SIGN),
  DIVIDE("div", Group.SIGN),
  REMAINDER("rem", Group.SIGN),
  AND("and", Group.SIGN),
  OR("or", Group.SIGN),
  UNIFY("eq", Group.SIGN),
  ASSIGN("assign", Group.SIGN),
  EQUAL("equal", Group.SIGN),
  NOT_EQUAL("neq", Group.SIGN),
  GREATER("gt", Group.SIGN),
  LESS("lt", Group.SIGN),
  GREATER_EQUAL("gte", Group.SIGN),
  LESS_EQUAL("lte", Group.SIGN);

  private enum Group {
    KEYWORD,
    SIGN,
    OTHER
  }

  private static final Map<String, TokenKind> KEYWORDS =
      Stream.of(values())
          .filter(TokenKind::isKeyword)
          .collect(Collectors.toUnmodifiableMap(TokenKind::word, Function.identity()));

  private final String word;
  private final Group group;

  TokenKind(String word, Group group) {
    this.word = word;
    this.group = group;
  }

  /// OPA's word for it; of a keyword, its text.
  String word() {
    return word;
  }

  boolean isKeyword() {
    return group == Group.KEYWORD;
  }

  /// Whether it separates the head of a rule from what follows in no legal way: `p + 1`.
  boolean isInfix() {
    return compareTo(PLUS) >= 0 && this != UNIFY && this != ASSIGN;
  }

  /// What a word is: a keyword or an identifier.
  static TokenKind ofWord(String text) {
    return KEYWORDS.getOrDefault(text, IDENTIFIER);
  }
}
