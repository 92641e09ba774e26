package dev.gonogo.rego.plan;

import dev.gonogo.rego.core.CompiledRule;
import dev.gonogo.rego.core.Expression;
import dev.gonogo.rego.core.Literal;
import dev.gonogo.rego.core.PlainTerm.Constant;
import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.host.Capabilities;
import dev.gonogo.rego.ir.Block;
import dev.gonogo.rego.ir.Operand;
import dev.gonogo.rego.ir.Program;
import dev.gonogo.rego.ir.Statement;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Plans a compiled program: what is asked for becomes plans, and every rule that they need, and no
/// other, a function.
public final class Planner {
  private final Shared shared;

  private Planner(Shared shared) {
    this.shared = shared;
  }

  /// Something that a program will be asked.
  ///
  /// @param name of the plan
  /// @param source the text that the spans are about
  /// @param body in a safe order; each of its solutions is one result
  /// @param gives what a result holds, by name; the body binds its variables
  public record PlannedQuery(
      String name, Source source, List<Literal> body, SortedMap<String, Expression> gives) {
    public PlannedQuery {
      body = List.copyOf(body);
      gives = Collections.unmodifiableSortedMap(new TreeMap<>(gives));
    }

    /// Asks for the document at a path, as OPA's entry points do: the one result has it as
    /// `result`.
    ///
    /// @param entrypoint with slashes: `gonogo/terraform/report`
    public static PlannedQuery entrypoint(String entrypoint) {
      List<Constant> path =
          List.of(entrypoint.split("/")).stream()
              .map(part -> new Constant(Span.START, Value.of(part)))
              .toList();
      var document =
          new Expression.Reference(Span.START, new Expression.Root.Data(), List.copyOf(path));
      return new PlannedQuery(
          entrypoint,
          Source.of("<query>", ""),
          List.of(),
          new TreeMap<>(Map.of("result", document)));
    }
  }

  /// Plans a program.
  ///
  /// @param program where all built-ins that are called are in `capabilities`
  /// @param declarations the type of a built-in by its name, as the IR's `decl` has it
  /// @param problems takes what cannot be planned (`rego_unsupported_error`)
  /// @return nothing where there was an error
  public static Optional<Program> plan(
      RuleTree program,
      List<PlannedQuery> questions,
      Capabilities capabilities,
      Function<String, Value> declarations,
      Problems problems) {
    var statics = new Statics(declarations);
    var planner = new Planner(new Shared(program, capabilities, statics, problems));
    List<Program.Plan> plans = questions.stream().map(planner::plan).toList();
    List<Program.Function> functions = planner.functions();
    planner.refuseRecursion();
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(new Program(statics.finished(), plans, functions));
  }

  private Program.Plan plan(PlannedQuery question) {
    var draft = new Draft(shared, question.name(), World.PLAIN, List.of(), 2);
    draft.from(question.source());
    draft.code.at(Span.START);
    Block block =
        draft.code.clause(() -> {
          draft.literals.body(question.body());
          result(draft, question.gives());
        });
    return new Program.Plan(question.name(), List.of(block));
  }

  private static void result(Draft draft, SortedMap<String, Expression> gives) {
    Code code = draft.code;
    Map<String, Operand> values = new TreeMap<>();
    gives.forEach((name, expression) -> values.put(name, draft.terms.value(expression)));
    int result = code.make(t -> new Statement.MakeObject(t, code.at())).index();
    values.forEach((name, value) ->
        code.add(new Statement.ObjectInsert(draft.text(name), value, result, code.at())));
    code.add(new Statement.ResultSetAdd(result, code.at()));
  }

  private List<Program.Function> functions() {
    List<Program.Function> planned = new ArrayList<>();
    Optional<Functions.Wanted> next = shared.functions.next();
    while (next.isPresent()) {
      planned.add(RulePlanner.plan(shared, next.get()));
      next = shared.functions.next();
    }
    return planned;
  }

  private void refuseRecursion() {
    shared
        .functions
        .recursive()
        .ifPresent(wanted -> {
          CompiledRule rule = shared.root(wanted.world()).find(wanted.path()).rules().getFirst();
          shared.problems.report(
              rule.source(),
              new PlanProblem.Mutual(rule.at(), "data." + String.join(".", wanted.path())));
        });
  }
}
