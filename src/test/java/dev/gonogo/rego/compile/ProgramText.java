package dev.gonogo.rego.compile;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.Literal.Callee;
import dev.gonogo.rego.core.Literal.With;
import dev.gonogo.rego.core.PlainTerm;
import dev.gonogo.rego.core.RuleTree;
import java.util.List;
import java.util.stream.Collectors;

/// A program as text, close to Rego: variables with their numbers, one literal a line.
final class ProgramText {
  private final StringBuilder out = new StringBuilder();

  static String of(RuleTree program) {
    var text = new ProgramText();
    text.node(program);
    return text.out.toString();
  }

  private void node(RuleTree node) {
    node.rules().forEach(this::rule);
    node.children().values().forEach(this::node);
  }

  private void rule(CompiledRule rule) {
    String head =
        RuleTree.shown(rule.path())
            + rule.keys().stream().map(k -> "[" + shown(k) + "]").collect(Collectors.joining())
            + (rule.isFunction() ? "(" + all(rule.args()) + ")" : "");
    out.append(rule.isDefault() ? "default " : "").append(head).append('\n');
    for (CompiledRule.Clause clause : rule.clauses()) {
      body("    ", clause.body());
      boolean isMember = rule.kind() == CompiledRule.Kind.MEMBER;
      out.append(isMember ? "  contains " : "  := ").append(shown(clause.value())).append('\n');
    }
    out.append('\n');
  }

  private void body(String indent, List<Literal> body) {
    for (Literal literal : body) {
      out.append(indent).append(shown(literal, indent)).append('\n');
    }
  }

  private static String shown(Literal literal, String indent) {
    String with =
        literal.with().stream().map(w -> " with " + shown(w)).collect(Collectors.joining());
    return switch (literal) {
      case Literal.Test l -> shown(l.expression(), indent) + with;
      case Literal.Unify l -> shown(l.left(), indent) + " = " + shown(l.right(), indent) + with;
      case Literal.Call l ->
          l.result().map(r -> shown(r) + " = ").orElse("")
              + shown(l.callee())
              + "("
              + all(l.args())
              + ")"
              + with;
      case Literal.Every l ->
          "every "
              + l.key()
              + ", "
              + l.value()
              + " in "
              + shown(l.domain())
              + with
              + block(indent, l.body());
      case Literal.Not l -> "not " + shown(l.inner(), indent);
    };
  }

  private static String block(String indent, List<Literal> body) {
    var inner = new ProgramText();
    inner.body(indent + "  ", body);
    return "\n" + inner.out.toString().stripTrailing();
  }

  private static String shown(Callee callee) {
    return switch (callee) {
      case Callee.Builtin(var name) -> name;
      case Callee.Function(var path) -> RuleTree.shown(path);
    };
  }

  private static String shown(With with) {
    return switch (with) {
      case With.Input(_, var path, var value) ->
          RuleTree.shown(path).replaceFirst("data", "input") + " as " + shown(value);
      case With.Data(_, var path, var value) -> RuleTree.shown(path) + " as " + shown(value);
      case With.Mock(_, var target, var to) -> shown(target) + " as " + shown(to);
      case With.MockValue(_, var target, var value) -> shown(target) + " as " + shown(value);
    };
  }

  private static String shown(Expression expression, String indent) {
    return switch (expression) {
      case PlainTerm o -> shown(o);
      case Expression.Reference r -> reference(r);
      case Expression.Comprehension.ArrayComprehension c ->
          "[" + shown(c.term()) + " |" + block(indent, c.body()) + "]";
      case Expression.Comprehension.SetComprehension c ->
          "{" + shown(c.term()) + " |" + block(indent, c.body()) + "}";
      case Expression.Comprehension.ObjectComprehension c ->
          "{" + shown(c.key()) + ": " + shown(c.value()) + " |" + block(indent, c.body()) + "}";
    };
  }

  private static String reference(Expression.Reference r) {
    String root =
        switch (r.root()) {
          case Expression.Root.Input _ -> "input";
          case Expression.Root.Data _ -> "data";
          case Expression.Root.Local(var variable) -> variable.toString();
        };
    return root + r.path().stream().map(p -> "[" + shown(p) + "]").collect(Collectors.joining());
  }

  private static String all(List<PlainTerm> operands) {
    return operands.stream().map(ProgramText::shown).collect(Collectors.joining(", "));
  }

  private static String shown(PlainTerm operand) {
    return switch (operand) {
      case PlainTerm.Constant(_, var value) ->
          value.typeName().equals("set") ? "set" + value : value.toString();
      case PlainTerm.Local(_, var variable) -> variable.toString();
      case PlainTerm.ArrayOf(_, var items) -> "[" + all(items) + "]";
      case PlainTerm.SetOf(_, var items) -> "{" + all(items) + "}";
      case PlainTerm.ObjectOf(_, var entries) ->
          entries.stream()
              .map(e -> shown(e.key()) + ": " + shown(e.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }
}
