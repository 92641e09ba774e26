package dev.gonogo.policy.module;

import static dev.gonogo.policy.module.LooseText.row;
import static dev.gonogo.policy.module.LooseText.word;

import java.util.List;
import java.util.Optional;

/// Prints rules as `opa fmt` does, which leaves it to the author where a line ends: [LineBreaker]
/// ends them.
final class RegoPrinter {
  private RegoPrinter() {}

  /// A rule with the comments above it, ending with a line end.
  static String rule(RegoRule rule) {
    var out = new StringBuilder();
    rule.comments().forEach(line -> out.append("# ").append(line).append('\n'));
    return out.append(LineBreaker.lines(loose(rule))).append('\n').toString();
  }

  private static LooseText loose(RegoRule rule) {
    LooseText head = head(rule.head());
    if (rule.body().isEmpty()) {
      return row(head);
    }
    if (mayBeOneLine(rule)) {
      LooseText oneLine = row(head, word(" if "), literal(rule.body().getFirst()));
      if (LineBreaker.isLine(oneLine)) {
        return oneLine;
      }
    }
    LooseText body =
        new LooseText.Block(word(" if {"), literals(rule.body()), "}", Optional.empty());
    return rule.otherwise()
        .map(value -> row(head, body, word(" else := "), term(value)))
        .orElseGet(() -> row(head, body));
  }

  private static boolean mayBeOneLine(RegoRule rule) {
    return rule.body().size() == 1
        && rule.otherwise().isEmpty()
        && !(rule.head() instanceof RegoRule.Head.True);
  }

  private static LooseText head(RegoRule.Head head) {
    return switch (head) {
      case RegoRule.Head.Adds(String name, RegoTerm member) ->
          row(word(name + " contains "), term(member));
      case RegoRule.Head.Is(String name, RegoTerm value) -> row(word(name + " := "), term(value));
      case RegoRule.Head.Maps(String name, RegoTerm key, RegoTerm value) ->
          row(word(name + "["), term(key), word("] := "), term(value));
      case RegoRule.Head.True(String name) -> word(name);
      case RegoRule.Head.Function function -> {
        LooseText called =
            word(function.name() + "(" + String.join(", ", function.parameters()) + ")");
        yield function.value().map(value -> row(called, word(" := "), term(value))).orElse(called);
      }
    };
  }

  private static List<LooseText> literals(List<RegoLiteral> body) {
    return body.stream().map(RegoPrinter::literal).toList();
  }

  private static LooseText literal(RegoLiteral literal) {
    return switch (literal) {
      case RegoLiteral.Holds(RegoTerm term) -> term(term);
      case RegoLiteral.Not(RegoTerm term) -> row(word("not "), term(term));
      case RegoLiteral.SomeIn(String variable, RegoTerm domain) ->
          row(word("some " + variable + " in "), term(domain));
      case RegoLiteral.Bind(String variable, RegoTerm value) ->
          row(word(variable + " := "), term(value));
      case RegoLiteral.Every(String variable, RegoTerm domain, List<RegoLiteral> body) ->
          new LooseText.Block(
              row(word("every " + variable + " in "), term(domain), word(" {")),
              literals(body),
              "}",
              Optional.empty());
      case RegoLiteral.With(RegoLiteral of, List<RegoLiteral.Instead> instead) ->
          new LooseText.Trail(
              literal(of),
              instead.stream()
                  .map(one -> row(word("with " + one.path() + " as "), term(one.value())))
                  .toList());
    };
  }

  /// `opa fmt` puts brackets around a sum in a sum.
  private static LooseText operand(RegoTerm term) {
    return term instanceof RegoTerm.Comparison ? row(word("("), term(term), word(")")) : term(term);
  }

  private static LooseText term(RegoTerm term) {
    return switch (term) {
      case RegoTerm.Constant(var value) -> RegoValues.loose(value);
      case RegoTerm.Pattern(String regex) -> word(RegoValues.pattern(regex));
      case RegoTerm.Name(String name) -> word(name);
      case RegoTerm.Member(RegoTerm of, String name) -> row(term(of), word("." + name));
      case RegoTerm.Element(RegoTerm of, RegoTerm key) ->
          row(term(of), word("["), term(key), word("]"));
      case RegoTerm.Call(RegoTerm function, List<RegoTerm> arguments) ->
          row(term(function), new LooseText.Bracketed("(", terms(arguments), ")", false));
      case RegoTerm.Comparison(RegoTerm left, String operator, RegoTerm right) ->
          row(operand(left), word(" " + operator + " "), term(right));
      case RegoTerm.ListOf(List<RegoTerm> elements) ->
          new LooseText.Bracketed("[", terms(elements), "]", false);
      case RegoTerm.SetOf(List<RegoTerm> elements, RegoTerm.Layout layout) ->
          elements.isEmpty()
              ? word("set()")
              : new LooseText.Bracketed("{", terms(elements), "}", isSpread(layout));
      case RegoTerm.ObjectOf(List<RegoTerm.Entry> entries, RegoTerm.Layout layout) ->
          new LooseText.Bracketed(
              "{", entries.stream().map(RegoPrinter::entry).toList(), "}", isSpread(layout));
      case RegoTerm.Comprehension(RegoTerm element, List<RegoLiteral> body, var layout) ->
          new LooseText.Block(
              row(word("["), term(element), word(" |")),
              literals(body),
              "]",
              isSpread(layout) ? Optional.empty() : Optional.of("; "));
    };
  }

  private static boolean isSpread(RegoTerm.Layout layout) {
    return layout == RegoTerm.Layout.A_LINE_EACH;
  }

  private static LooseText entry(RegoTerm.Entry entry) {
    return row(word(RegoValues.quote(entry.key()) + ": "), term(entry.value()));
  }

  private static List<LooseText> terms(List<RegoTerm> terms) {
    return terms.stream().map(RegoPrinter::term).toList();
  }
}
