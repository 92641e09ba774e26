package dev.gonogo.rego.builtin;

import com.google.re2j.Pattern;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/// Glob patterns (OPA's documentation, "Glob"): `*` and `?` stop at delimiters, `**` does not.
final class Globs {
  private static final String META = "\\*?[]{}!,-";

  static final List<Builtin> ALL =
      List.of(
          Builtin.of("glob.match(string, null|array[string], string) -> boolean", Globs::match),
          Builtin.of("glob.quote_meta(string) -> string", (_, a) -> quoted(Args.text(a, 0))));

  private Globs() {}

  private static Value match(BuiltinContext context, Value[] a) {
    String glob = Args.text(a, 0);
    String regex = new Translation(glob, outside(a)).regex();
    return Value.of(context.pattern(regex).pattern().matches(Args.text(a, 2)));
  }

  // Any character that is no delimiter.
  private static String outside(Value[] a) {
    if (a[1] instanceof NullValue) {
      return "(?s:.)";
    }
    if (!(a[1] instanceof ArrayValue array)) {
      throw BuiltinException.type(2, a[1], "array", "null");
    }
    for (Value item : array.items()) {
      String text = ((StringValue) Args.element(a, 1, item, StringValue.class, "string")).value();
      if (text.codePointCount(0, text.length()) != 1) {
        throw BuiltinException.operand(2, "must be array of runes but got array containing string");
      }
    }
    String delimiters =
        array.items().stream()
            .map(item -> Pattern.quote(((StringValue) item).value()))
            .collect(Collectors.joining());
    return array.size() == 0 ? "[^.]" : "[^" + delimiters + "]";
  }

  private static Value quoted(String text) {
    return Value.of(
        text.chars()
            .mapToObj(c -> (META.indexOf(c) >= 0 ? "\\" : "") + (char) c)
            .collect(Collectors.joining()));
  }

  /// A glob pattern as a regular expression.
  private static final class Translation {
    private final String glob;
    private final String outside;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int alternatives;

    Translation(String glob, String outside) {
      this.glob = glob;
      this.outside = outside;
    }

    String regex() {
      while (at < glob.length()) {
        translate(glob.charAt(at++));
      }
      if (alternatives > 0) {
        throw new BuiltinException("a glob pattern with `{` that is not closed");
      }
      return out.toString();
    }

    private void translate(char c) {
      switch (c) {
        case '*' -> {
          boolean any = at < glob.length() && glob.charAt(at) == '*';
          at += any ? 1 : 0;
          out.append(any ? "(?s:.*)" : outside + "*");
        }
        case '?' -> out.append(outside);
        case '[' -> list();
        case '{' -> {
          alternatives++;
          out.append("(?:");
        }
        case '}' -> {
          boolean closes = alternatives > 0;
          alternatives -= closes ? 1 : 0;
          out.append(closes ? ")" : "\\}");
        }
        case ',' -> out.append(alternatives > 0 ? "|" : ",");
        case '\\' -> literal(at < glob.length() ? glob.charAt(at++) : '\\');
        default -> literal(c);
      }
    }

    private void literal(char c) {
      out.append(Pattern.quote(String.valueOf(c)));
    }

    // `[abc]`, `[a-z]`, each negated by `!`.
    private void list() {
      int close = glob.indexOf(']', at);
      if (close < 0) {
        throw new BuiltinException("a glob pattern with `[` that is not closed");
      }
      String members = glob.substring(at, close);
      boolean negated = members.startsWith("!");
      members = negated ? members.substring(1) : members;
      boolean range = members.length() == 3 && members.charAt(1) == '-';
      out.append(negated ? "[^" : "[");
      out.append(
          range
              ? Pattern.quote(members.substring(0, 1)) + "-" + Pattern.quote(members.substring(2))
              : Pattern.quote(members));
      out.append("]");
      at = close + 1;
    }
  }
}
