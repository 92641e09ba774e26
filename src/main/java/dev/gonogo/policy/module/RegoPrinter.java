package dev.gonogo.policy.module;

import java.util.List;
import java.util.stream.Collectors;

/// Prints rules as `opa fmt` does, which keeps an author's choice between one line and several.
final class RegoPrinter {
  private RegoPrinter() {}

  /// A rule with the comments above it, ending with a line end.
  static String rule(RegoRule rule) {
    var out = new StringBuilder();
    rule.comments().forEach(line -> out.append("# ").append(line).append('\n'));
    out.append(head(rule.head()));
    out.append(body(rule));
    rule.otherwise().ifPresent(value -> out.append(" else := ").append(term(value, 0)));
    return out.append('\n').toString();
  }

  private static String head(RegoRule.Head head) {
    return switch (head) {
      case RegoRule.Head.Adds(String name, RegoTerm member) ->
          name + " contains " + term(member, 0);
      case RegoRule.Head.Is(String name, RegoTerm value) -> name + " := " + term(value, 0);
      case RegoRule.Head.Maps(String name, RegoTerm key, RegoTerm value) ->
          name + "[" + term(key, 0) + "] := " + term(value, 0);
      case RegoRule.Head.True(String name) -> name;
      case RegoRule.Head.Function function ->
          function.name()
              + "("
              + String.join(", ", function.parameters())
              + ")"
              + function.value().map(value -> " := " + term(value, 0)).orElse("");
    };
  }

  private static String body(RegoRule rule) {
    if (rule.body().isEmpty()) {
      return "";
    }
    boolean onOneLine =
        rule.body().size() == 1
            && rule.otherwise().isEmpty()
            && !(rule.body().getFirst() instanceof RegoLiteral.Every)
            && !(rule.head() instanceof RegoRule.Head.True);
    return onOneLine
        ? " if " + literal(rule.body().getFirst(), 0)
        : " if {\n" + lines(rule.body(), 1) + "}";
  }

  private static String lines(List<RegoLiteral> body, int depth) {
    return body.stream()
        .map(literal -> indent(depth) + literal(literal, depth) + "\n")
        .collect(Collectors.joining());
  }

  private static String indent(int depth) {
    return "\t".repeat(depth);
  }

  private static String literal(RegoLiteral literal, int depth) {
    return switch (literal) {
      case RegoLiteral.Holds(RegoTerm term) -> term(term, depth);
      case RegoLiteral.Not(RegoTerm term) -> "not " + term(term, depth);
      case RegoLiteral.SomeIn(String variable, RegoTerm domain) ->
          "some " + variable + " in " + term(domain, depth);
      case RegoLiteral.Bind(String variable, RegoTerm value) ->
          variable + " := " + term(value, depth);
      case RegoLiteral.Every(String variable, RegoTerm domain, List<RegoLiteral> body) ->
          "every "
              + variable
              + " in "
              + term(domain, depth)
              + " {\n"
              + lines(body, depth + 1)
              + indent(depth)
              + "}";
      case RegoLiteral.With(RegoLiteral of, List<RegoLiteral.Instead> instead) ->
          instead.stream()
              .map(one -> " with " + one.path() + " as " + term(one.value(), depth))
              .collect(Collectors.joining("", literal(of, depth), ""));
    };
  }

  /// `opa fmt` puts brackets around a sum in a sum.
  private static String operand(RegoTerm term, int depth) {
    String printed = term(term, depth);
    return term instanceof RegoTerm.Comparison ? "(" + printed + ")" : printed;
  }

  private static String term(RegoTerm term, int depth) {
    return switch (term) {
      case RegoTerm.Constant(var value) -> RegoValues.text(value);
      case RegoTerm.Pattern(String regex) -> RegoValues.pattern(regex);
      case RegoTerm.Name(String name) -> name;
      case RegoTerm.Member(RegoTerm of, String name) -> term(of, depth) + "." + name;
      case RegoTerm.Element(RegoTerm of, RegoTerm key) ->
          term(of, depth) + "[" + term(key, depth) + "]";
      case RegoTerm.Call(RegoTerm function, List<RegoTerm> arguments) ->
          term(function, depth) + "(" + commas(arguments, depth) + ")";
      case RegoTerm.Comparison(RegoTerm left, String operator, RegoTerm right) ->
          operand(left, depth) + " " + operator + " " + term(right, depth);
      case RegoTerm.ListOf(List<RegoTerm> elements) -> "[" + commas(elements, depth) + "]";
      case RegoTerm.SetOf(List<RegoTerm> elements, RegoTerm.Layout layout) ->
          switch (layout) {
            case ONE_LINE -> elements.isEmpty() ? "set()" : "{" + commas(elements, depth) + "}";
            case A_LINE_EACH ->
                spread(elements.stream().map(e -> term(e, depth + 1)).toList(), depth);
          };
      case RegoTerm.ObjectOf(List<RegoTerm.Entry> entries, RegoTerm.Layout layout) ->
          switch (layout) {
            case ONE_LINE ->
                entries.stream()
                    .map(entry -> entry(entry, depth))
                    .collect(Collectors.joining(", ", "{", "}"));
            case A_LINE_EACH ->
                spread(entries.stream().map(e -> entry(e, depth + 1)).toList(), depth);
          };
      case RegoTerm.Comprehension comprehension -> comprehension(comprehension, depth);
    };
  }

  private static String comprehension(RegoTerm.Comprehension comprehension, int depth) {
    String element = "[" + term(comprehension.element(), depth) + " |";
    return switch (comprehension.layout()) {
      case ONE_LINE ->
          comprehension.body().stream()
              .map(literal -> literal(literal, depth))
              .collect(Collectors.joining("; ", element + " ", "]"));
      case A_LINE_EACH ->
          element + "\n" + lines(comprehension.body(), depth + 1) + indent(depth) + "]";
    };
  }

  private static String entry(RegoTerm.Entry entry, int depth) {
    return RegoValues.quote(entry.key()) + ": " + term(entry.value(), depth);
  }

  private static String spread(List<String> parts, int depth) {
    String inner = indent(depth + 1);
    return parts.stream()
        .map(part -> inner + part + ",\n")
        .collect(Collectors.joining("", "{\n", indent(depth) + "}"));
  }

  private static String commas(List<RegoTerm> terms, int depth) {
    return terms.stream().map(t -> term(t, depth)).collect(Collectors.joining(", "));
  }
}
