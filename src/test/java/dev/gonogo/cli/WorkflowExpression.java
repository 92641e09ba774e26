package dev.gonogo.cli;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The expressions of GitHub's workflows, as far as ours use them: texts, dotted names, `==`, `!=`,
/// `!`, `&&`, `||`, brackets, and the functions that ask how the job stands. Anything else fails.
///
/// A value is a text; a condition is `true` or the empty text, which is what GitHub's own falsy
/// values come to where ours are used.
final class WorkflowExpression {
  private static final Pattern TEMPLATE = Pattern.compile("\\$\\{\\{(.*?)}}", Pattern.DOTALL);
  private static final Pattern TOKEN =
      Pattern.compile("\\s*('(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_.-]*|==|!=|&&|\\|\\||[!()])\\s*");
  private static final String TRUE = "true";

  private final List<String> tokens;
  private final UnaryOperator<String> names;
  private final Map<String, Boolean> functions;
  private int next;

  private WorkflowExpression(
      String text, UnaryOperator<String> names, Map<String, Boolean> functions) {
    this.tokens = tokens(text);
    this.names = names;
    this.functions = functions;
  }

  /// A text with each `${{ }}` in it worked out.
  ///
  /// @param names what a dotted name stands for
  /// @param functions `success`, `failure`, `cancelled` and `always`
  static String filled(String text, UnaryOperator<String> names, Map<String, Boolean> functions) {
    return TEMPLATE
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                new WorkflowExpression(found.group(1), names, functions).value()));
  }

  /// Whether an `if` holds. One that asks nothing of how the job stands asks for success besides.
  static boolean holds(String text, UnaryOperator<String> names, Map<String, Boolean> functions) {
    var matcher = TEMPLATE.matcher(text.strip());
    String bare = matcher.matches() ? matcher.group(1) : text;
    boolean asks = functions.keySet().stream().anyMatch(name -> bare.contains(name + "()"));
    boolean holds = !new WorkflowExpression(bare, names, functions).value().isEmpty();
    return holds && (asks || functions.getOrDefault("success", false));
  }

  private static List<String> tokens(String text) {
    var matcher = TOKEN.matcher(text);
    List<MatchResult> found = matcher.results().toList();
    int end = 0;
    for (MatchResult token : found) {
      if (token.start() != end) {
        break;
      }
      end = token.end();
    }
    if (end != text.length()) {
      throw new AssertionError(
          "of `" + text + "` this test cannot read `" + text.substring(end) + "`");
    }
    return found.stream().map(token -> token.group(1)).toList();
  }

  private String value() {
    String value = either();
    if (next != tokens.size()) {
      throw new AssertionError("no end at `" + tokens.get(next) + "` in " + tokens);
    }
    return value;
  }

  private String either() {
    String left = both();
    while (takes("||")) {
      String right = both();
      left = left.isEmpty() ? right : left;
    }
    return left;
  }

  private String both() {
    String left = equality();
    while (takes("&&")) {
      String right = equality();
      left = left.isEmpty() ? left : right;
    }
    return left;
  }

  private String equality() {
    String left = unary();
    if (takes("==")) {
      return condition(left.equalsIgnoreCase(unary()));
    }
    if (takes("!=")) {
      return condition(!left.equalsIgnoreCase(unary()));
    }
    return left;
  }

  private String unary() {
    if (takes("!")) {
      return condition(unary().isEmpty());
    }
    if (takes("(")) {
      String inner = either();
      expect(")");
      return inner;
    }
    String token = tokens.get(next++);
    if (token.startsWith("'")) {
      return token.substring(1, token.length() - 1).replace("''", "'");
    }
    if (takes("(")) {
      expect(")");
      Boolean holds = functions.get(token);
      if (holds == null) {
        throw new AssertionError("this test does not know the function `" + token + "`");
      }
      return condition(holds);
    }
    return names.apply(token);
  }

  private static String condition(boolean holds) {
    return holds ? TRUE : "";
  }

  private boolean takes(String token) {
    boolean is = next < tokens.size() && tokens.get(next).equals(token);
    next += is ? 1 : 0;
    return is;
  }

  private void expect(String token) {
    if (!takes(token)) {
      throw new AssertionError("expected `" + token + "` in " + tokens);
    }
  }
}
