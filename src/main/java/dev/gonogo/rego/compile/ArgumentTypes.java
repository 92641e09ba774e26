package dev.gonogo.rego.compile;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.PlainTerm;
import dev.gonogo.rego.host.Capabilities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Refuses a constant or a collection where a built-in can never take one of its type: `count(1)`.
/// What only the run can tell is not judged.
final class ArgumentTypes {
  private final Map<String, Capabilities.Declaration> signatures;
  private final Consumer<CompileProblem> report;

  private ArgumentTypes(Capabilities capabilities, Consumer<CompileProblem> report) {
    this.signatures = capabilities.builtins();
    this.report = report;
  }

  static void check(CompiledRule rule, Capabilities capabilities, Consumer<CompileProblem> report) {
    var pass = new ArgumentTypes(capabilities, report);
    rule.clauses().forEach(clause -> clause.body().forEach(pass::visit));
  }

  private void visit(Literal literal) {
    switch (literal) {
      case Literal.Test l -> visit(l.expression());
      case Literal.Unify l -> {
        visit(l.left());
        visit(l.right());
      }
      case Literal.Call l -> {
        if (l.callee() instanceof Literal.Callee.Builtin(var name)
            && signatures.containsKey(name)) {
          check(l, name, signatures.get(name).parameters());
        }
      }
      case Literal.Every l -> l.body().forEach(this::visit);
      case Literal.Not l -> visit(l.inner());
    }
  }

  private void visit(Expression expression) {
    if (expression instanceof Expression.Comprehension c) {
      c.body().forEach(this::visit);
    }
  }

  private void check(Literal.Call call, String name, List<Set<String>> parameters) {
    for (int i = 0; i < call.args().size(); i++) {
      Set<String> allowed = parameters.get(i);
      Optional<String> type = type(call.args().get(i));
      if (type.isPresent() && !allowed.isEmpty() && !allowed.contains(type.get())) {
        report.accept(
            new CompileProblem.ArgumentType(
                call.at(),
                name
                    + ": invalid argument(s): have "
                    + type.get()
                    + ", want "
                    + String.join(" or ", allowed.stream().sorted().toList())));
      }
    }
  }

  private static Optional<String> type(PlainTerm term) {
    return switch (term) {
      case PlainTerm.Constant(_, var value) -> Optional.of(value.typeName());
      case PlainTerm.ArrayOf _ -> Optional.of("array");
      case PlainTerm.SetOf _ -> Optional.of("set");
      case PlainTerm.ObjectOf _ -> Optional.of("object");
      case PlainTerm.Local _ -> Optional.empty();
    };
  }
}
