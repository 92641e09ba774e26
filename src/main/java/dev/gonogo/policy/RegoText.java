package dev.gonogo.policy;

import dev.gonogo.checklist.Field;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.BooleanValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Terms of Rego as `opa fmt` prints them, on one line.
final class RegoText {
  /// What no variable, rule or import may be called: keywords, and the roots of built-ins, which a
  /// variable of that name would hide.
  private static final Set<String> RESERVED =
      Set.of(
          "abs",
          "all",
          "any",
          "array",
          "as",
          "base64",
          "base64url",
          "bits",
          "ceil",
          "concat",
          "contains",
          "count",
          "crypto",
          "data",
          "default",
          "else",
          "endswith",
          "every",
          "false",
          "floor",
          "format_int",
          "glob",
          "graph",
          "graphql",
          "hex",
          "http",
          "if",
          "import",
          "in",
          "indexof",
          "input",
          "intersection",
          "io",
          "json",
          "lower",
          "max",
          "min",
          "net",
          "not",
          "null",
          "numbers",
          "object",
          "opa",
          "package",
          "plus",
          "print",
          "product",
          "providers",
          "rand",
          "regex",
          "rego",
          "rem",
          "replace",
          "round",
          "semver",
          "set",
          "some",
          "sort",
          "split",
          "sprintf",
          "startswith",
          "strings",
          "substring",
          "sum",
          "time",
          "trace",
          "trim",
          "true",
          "type_name",
          "union",
          "units",
          "upper",
          "urlquery",
          "uuid",
          "walk",
          "with",
          "yaml");

  private RegoText() {}

  /// A name for a package, a rule or a variable: snake case, and no word that means something else.
  ///
  /// @param suffix what is put behind a word that is taken
  static String name(String words, String suffix, Set<String> taken) {
    String snake = snake(words, suffix);
    return RESERVED.contains(snake) || taken.contains(snake) ? snake + "_" + suffix : snake;
  }

  /// Words as `snake_case`, beginning with a letter.
  ///
  /// @param instead what stands in front of a digit, or for nothing at all
  static String snake(String words, String instead) {
    String snake =
        words
            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_]+", "_")
            .replaceAll("^_+|_+$", "");
    if (snake.isEmpty()) {
      return instead;
    }
    return Character.isDigit(snake.charAt(0)) ? instead + "_" + snake : snake;
  }

  static String value(Value value) {
    return switch (value) {
      case NullValue _ -> "null";
      case BooleanValue b -> b.toString();
      case NumberValue n -> n.toString();
      case StringValue s -> quote(s.value());
      case ArrayValue a -> list(a.items());
      case SetValue s -> s.size() == 0 ? "set()" : "{" + commas(s.sorted()) + "}";
      case ObjectValue o ->
          o.sortedKeys().stream()
              .map(key -> value(key) + ": " + value(o.get(key).orElseThrow()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  static String list(Collection<? extends Value> values) {
    return "[" + commas(values) + "]";
  }

  private static String commas(Collection<? extends Value> values) {
    return values.stream().map(RegoText::value).collect(Collectors.joining(", "));
  }

  static String strings(List<String> texts) {
    return texts.stream().map(RegoText::quote).collect(Collectors.joining(", ", "[", "]"));
  }

  /// A field as the library reads one.
  static String field(Field field) {
    return field(field.steps());
  }

  static String field(List<Field.Step> steps) {
    return steps.stream().map(RegoText::step).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String step(Field.Step step) {
    return switch (step) {
      case Field.Step.Key(String name) -> quote(name);
      case Field.Step.Index(int index) -> String.valueOf(index);
      case Field.Step.Each _ -> "\"[*]\"";
    };
  }

  /// A pattern without escapes where it can be: people read it.
  static String pattern(String regex) {
    boolean raw = regex.indexOf('\\') >= 0 && regex.chars().noneMatch(c -> c == '`' || c < 0x20);
    return raw ? "`" + regex + "`" : quote(regex);
  }

  // Go's strconv.Quote, which `opa fmt` prints with: what cannot be seen is escaped.
  static String quote(String text) {
    var out = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
              if (isVisible(c)) {
                out.appendCodePoint(c);
              } else {
                for (char unit : Character.toChars(c)) {
                  out.append(String.format("\\u%04x", (int) unit));
                }
              }
            }
          }
        });
    return out.append('"').toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
