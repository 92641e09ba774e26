package dev.gonogo.rego.syntax;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Text to tokens. White space and comments are dropped, but each token knows what stood before it:
/// Rego needs both to tell where a reference and a statement end.
final class Lexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Span> comments = new ArrayList<>();
  private int at;
  private boolean afterSpace = true;
  private boolean afterLine = true;

  private Lexer(String text) {
    this.text = text;
  }

  /// All tokens of a text, the last of them [TokenKind#END].
  static List<Token> tokens(Source source) {
    return read(source).tokens;
  }

  private static Lexer read(Source source) {
    var lexer = new Lexer(source.text());
    do {
      lexer.skipBlank();
      lexer.token();
    } while (!lexer.tokens.getLast().is(TokenKind.END));
    return lexer;
  }

  /// Where the comments of a text stand, from their `#` to the end of the line.
  static List<Span> comments(Source source) {
    return read(source).comments;
  }

  private int peek() {
    return peek(0);
  }

  private int peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : -1;
  }

  private void skipBlank() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int start = at;
        while (at < text.length() && text.charAt(at) != '\n') {
          at++;
        }
        comments.add(new Span(start, at));
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        afterLine |= c == '\n';
        at++;
      } else {
        return;
      }
      afterSpace = true;
    }
  }

  private void add(TokenKind kind, int start) {
    add(kind, start, text.substring(start, at));
  }

  private void illegal(int start, String what) {
    add(TokenKind.ILLEGAL, start, what);
  }

  private void add(TokenKind kind, int start, String shown) {
    tokens.add(new Token(kind, new Span(start, at), shown, afterSpace, afterLine));
    afterSpace = false;
    afterLine = false;
  }

  private void token() {
    int start = at;
    int c = peek();
    if (c < 0) {
      add(TokenKind.END, start);
    } else if (isLetter(c)) {
      word();
    } else if (isDigit(c)) {
      number();
    } else if (c == '"') {
      string(TokenKind.STRING);
    } else if (c == '`') {
      rawString(TokenKind.RAW_STRING);
    } else if (c == '$' && peek(1) == '"') {
      at++;
      string(TokenKind.TEMPLATE);
    } else if (c == '$' && peek(1) == '`') {
      at++;
      rawString(TokenKind.TEMPLATE);
    } else {
      sign(c);
    }
  }

  private void word() {
    int start = at;
    while (isLetter(peek()) || isDigit(peek())) {
      at++;
    }
    add(TokenKind.ofWord(text.substring(start, at)), start);
  }

  private void number() {
    int start = at;
    digits();
    String wrong = "";
    if (peek() == '.') {
      at++;
      wrong = digits() ? wrong : "expected fraction";
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      wrong = digits() ? wrong : "expected exponent";
    }
    if (isLetter(peek())) {
      wrong = "illegal number format";
      while (isLetter(peek()) || isDigit(peek())) {
        at++;
      }
    }
    if (wrong.isEmpty()) {
      add(TokenKind.NUMBER, start);
    } else {
      illegal(start, wrong);
    }
  }

  private boolean digits() {
    int start = at;
    while (isDigit(peek())) {
      at++;
    }
    return at > start;
  }

  private void string(TokenKind kind) {
    int start = kind == TokenKind.TEMPLATE ? at - 1 : at;
    boolean escapes = true;
    at++;
    while (peek() != '"') {
      if (peek() < 0 || peek() == '\n') {
        illegal(start, "non-terminated string");
        return;
      }
      if (peek() == '\\') {
        at++;
        // A brace is escaped in a template only.
        escapes &=
            peek() >= 0
                && ("\\\"/bfnrtu".indexOf(peek()) >= 0
                    || (kind == TokenKind.TEMPLATE && peek() == '{'));
      }
      at = Math.min(at + 1, text.length());
    }
    at++;
    if (escapes) {
      add(kind, start);
    } else {
      illegal(start, "illegal escape sequence");
    }
  }

  private void rawString(TokenKind kind) {
    int start = kind == TokenKind.TEMPLATE ? at - 1 : at;
    int end = text.indexOf('`', at + 1);
    at = end < 0 ? text.length() : end + 1;
    if (end < 0) {
      illegal(start, "non-terminated string");
    } else {
      add(kind, start);
    }
  }

  private void sign(int c) {
    int start = at;
    boolean equals = peek(1) == '=';
    TokenKind kind =
        switch (c) {
          case '[' -> TokenKind.LEFT_BRACKET;
          case ']' -> TokenKind.RIGHT_BRACKET;
          case '{' -> TokenKind.LEFT_BRACE;
          case '}' -> TokenKind.RIGHT_BRACE;
          case '(' -> TokenKind.LEFT_PAREN;
          case ')' -> TokenKind.RIGHT_PAREN;
          case ',' -> TokenKind.COMMA;
          case ';' -> TokenKind.SEMICOLON;
          case '.' -> TokenKind.DOT;
          case '+' -> TokenKind.PLUS;
          case '-' -> TokenKind.MINUS;
          case '*' -> TokenKind.TIMES;
          case '/' -> TokenKind.DIVIDE;
          case '%' -> TokenKind.REMAINDER;
          case '&' -> TokenKind.AND;
          case '|' -> TokenKind.OR;
          case ':' -> equals ? TokenKind.ASSIGN : TokenKind.COLON;
          case '=' -> equals ? TokenKind.EQUAL : TokenKind.UNIFY;
          case '>' -> equals ? TokenKind.GREATER_EQUAL : TokenKind.GREATER;
          case '<' -> equals ? TokenKind.LESS_EQUAL : TokenKind.LESS;
          case '!' -> equals ? TokenKind.NOT_EQUAL : TokenKind.ILLEGAL;
          default -> TokenKind.ILLEGAL;
        };
    at += Character.charCount(text.codePointAt(at));
    if (kind == TokenKind.ILLEGAL) {
      illegal(start, illegalSign(c));
      return;
    }
    boolean two = ":=><!".indexOf(c) >= 0 && equals;
    at += two ? 1 : 0;
    add(kind, start);
  }

  private static String illegalSign(int c) {
    return switch (c) {
      case '!' -> "illegal ! character";
      case '$' -> "illegal $ character";
      case 0xa0 -> "illegal non-breaking space character, use a regular space instead";
      case 0 -> "illegal null character";
      case 0xfeff -> "illegal byte-order mark";
      default -> "illegal token";
    };
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
