package dev.gonogo.rego;

import dev.gonogo.rego.host.Capabilities;
import dev.gonogo.rego.syntax.Expr;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.Rule;
import dev.gonogo.rego.syntax.Term;
import dev.gonogo.source.Place;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A query as the only rule of a module of its own, so that it is compiled as any other: its value
/// is an object of the query's variables and of what each statement is worth.
///
/// @param module whose package and rule have names that no text can give
/// @param statements of the query
/// @param variables those that a result tells, by their names
record QueryModule(Module module, List<Asked> statements, Set<String> variables) {
  /// What the package, the rule and the plan are called.
  static final String NAME = "#query";

  private static final Pattern OWN_NAME = Pattern.compile("#\\d+");

  /// A statement as it was written; a bare `some` is none, it only declares.
  ///
  /// @param capture under what name the rule's value has what the statement is worth
  record Asked(String text, Place place, Optional<String> capture) {}

  /// @param body not empty
  /// @param capabilities says which calls give nothing that could be captured
  static QueryModule of(Source source, List<Expr> body, Capabilities capabilities) {
    return new Writer(source, capabilities).write(body);
  }

  /// Hands problems on, those of the query without the names that were made up here.
  void retell(Problems found, Problems problems) {
    found
        .all()
        .forEach(p ->
            problems.report(
                p.source(), p.source() == module.source() ? new Retold(p.problem()) : p.problem()));
  }

  private record Retold(Problem problem) implements Problem {
    @Override
    public Span at() {
      return problem.at();
    }

    @Override
    public String words() {
      return OWN_NAME.matcher(problem.words()).replaceAll("_");
    }

    @Override
    public Optional<String> hint() {
      return problem.hint();
    }

    @Override
    public Level level() {
      return problem.level();
    }
  }

  private static final class Writer {
    private final Source source;
    private final Capabilities capabilities;
    private final List<Expr> written = new ArrayList<>();
    private final List<Expr> checks = new ArrayList<>();
    private final List<Asked> statements = new ArrayList<>();
    private final List<Term.Entry> gives = new ArrayList<>();

    Writer(Source source, Capabilities capabilities) {
      this.source = source;
      this.capabilities = capabilities;
    }

    QueryModule write(List<Expr> body) {
      boolean checked = body.size() > 1 || QueryVariables.iterates(body);
      body.forEach(expr -> statement(expr, checked));
      written.addAll(checks);
      Set<String> variables = new LinkedHashSet<>(QueryVariables.of(body));
      Span at = body.getFirst().at();
      variables.forEach(v -> gives.add(entry(at, v)));
      return new QueryModule(module(), statements, variables);
    }

    // A term alone is worth its value, and holds unless that is false; but a single one that does
    // not iterate is told even then (OPA, v1/rego/rego.go).
    private void statement(Expr expr, boolean checked) {
      if (expr instanceof Expr.SomeVars) {
        written.add(expr);
        return;
      }
      Span at = expr.at();
      Optional<String> capture = Optional.empty();
      if (expr instanceof Expr.TermExpr(_, var negated, var term, var with)
          && !negated
          && hasValue(term)) {
        String name = "#" + statements.size();
        var variable = new Term.Var(at, name);
        written.add(new Expr.Equation(at, false, false, at, variable, term, with));
        if (checked) {
          checks.add(new Expr.TermExpr(at, false, variable, List.of()));
        }
        gives.add(entry(at, name));
        capture = Optional.of(name);
      } else {
        written.add(expr);
      }
      statements.add(new Asked(source.text(at), source.place(at.start()), capture));
    }

    private boolean hasValue(Term term) {
      if (!(term instanceof Term.Call call)) {
        return true;
      }
      Capabilities.Declaration signature = capabilities.builtins().get(call.operator().name());
      return signature == null || (signature.gives() && signature.arity() == call.args().size());
    }

    private static Term.Entry entry(Span at, String name) {
      return new Term.Entry(new Term.Scalar(at, Value.of(name)), new Term.Var(at, name));
    }

    private Module module() {
      Span at = new Span(0, source.text().length());
      var value = new Rule.Result.Single(new Term.ObjectTerm(at, gives), true);
      var head = new Rule.Head(at, new Term.Var(at, NAME), List.of(), Optional.empty(), value);
      var rule = new Rule(at, false, head, written, List.of());
      return new Module(source, at, List.of(NAME), List.of(), List.of(rule), List.of());
    }
  }
}
