package dev.gonogo.checklist.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the YAML parser found, in the words of whoever writes checks, with how to mend it: its own
/// speak of tokens.
///
/// @param pattern all of the parser's words
/// @param why with its groups as `$1`
/// @param hint the same
record YamlMends(Pattern pattern, String why, String hint) {
  private static final List<YamlMends> ALL =
      List.of(
          words(
              "mapping values are not allowed here",
              "a `:` stands where no key can",
              "put the key on the column of its neighbours; a text with `: ` needs quotes"),
          words(
              "expected <block end>, but found '(?:<block mapping start>|<block sequence start>|-|\\?)'"
                  + "|expected '<document start>', but found .*",
              "the line is indented as none before it",
              "put it on the column of its neighbours"),
          words(
              "could not find expected ':'",
              "a line before this one is a key without `:`",
              "put `:` behind the key; a text of several lines needs quotes"),
          words(
              "found character '`' that cannot start any token.*",
              "a backtick cannot begin a text",
              "close the fence before it, or put quotes around the text"),
          words(
              "found character '(.)' that cannot start any token.*",
              "`$1` cannot begin a text",
              "put quotes around the text"),
          words(
              "expected ',' or '([}\\]])', but got <stream end>",
              "what is opened here has no end",
              "close it with `$1`"),
          words(
              "expected ',' or '}', but got ([\\[{])",
              "`$1` stands inside of braces",
              "between braces, a field or a text with `$1` needs quotes around it"),
          words(
              "expected ',' or ']', but got ([\\[{:])",
              "`$1` stands inside of brackets",
              "close them with `]`, or put quotes around the text"));

  private static final YamlMends OTHER =
      words("(.*)", "$1", "a text with `: `, ` #` or a leading mark needs quotes");

  private static YamlMends words(String pattern, String why, String hint) {
    return new YamlMends(Pattern.compile(pattern, Pattern.DOTALL), why, hint);
  }

  private static YamlMends of(String detail) {
    return ALL.stream()
        .filter(words -> words.pattern.matcher(detail).matches())
        .findFirst()
        .orElse(OTHER);
  }

  /// @param detail the parser's words
  static String why(String detail) {
    YamlMends words = of(detail);
    return words.filled(words.why, detail);
  }

  /// @param detail the parser's words
  static String hint(String detail) {
    YamlMends words = of(detail);
    return words.filled(words.hint, detail);
  }

  private String filled(String template, String detail) {
    Matcher matcher = pattern.matcher(detail);
    boolean grouped = matcher.matches() && matcher.groupCount() > 0;
    return grouped ? template.replace("$1", matcher.group(1)) : template;
  }
}
