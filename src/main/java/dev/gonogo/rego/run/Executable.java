package dev.gonogo.rego.run;

import dev.gonogo.rego.builtin.BuiltinContext;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.rego.ir.PlanException;
import dev.gonogo.rego.ir.Program;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A program that is ready to run: immutable, and shared by threads.
public final class Executable {
  private static final List<Integer> INPUT_AND_DATA = List.of(0, 1);

  private final Link link;
  private final Map<String, Routine> plans = new LinkedHashMap<>();

  private Executable(Program program) {
    this.link = new Link(program);
    for (Program.Plan plan : program.plans()) {
      plans.put(
          plan.name(),
          new Routine(
              2, -1, () -> Resolver.body(link, INPUT_AND_DATA, plan.blocks(), "two values")));
    }
  }

  /// @throws PlanException where a built-in is called that is not there
  public static Executable of(Program program) {
    var executable = new Executable(program);
    program.statics().builtins().forEach(b -> executable.link.builtin(b.name()));
    return executable;
  }

  /// The names of the entry points.
  public Set<String> plans() {
    return java.util.Collections.unmodifiableSet(plans.keySet());
  }

  /// Runs an entry point.
  ///
  /// @return the plan's result set: objects with a value for each variable of the query; an entry
  ///   point that OPA made has one, `result`
  /// @throws PlanException where there is no such entry point, or the plan makes no sense
  /// @throws dev.gonogo.rego.host.EvaluationException when the evaluation was stopped
  public List<Value> run(
      String plan, @Nullable Value input, ObjectValue data, Limits limits, BuiltinContext context) {
    Routine routine = plans.get(plan);
    if (routine == null) {
      throw new PlanException("there is no entry point called `" + plan + "`");
    }
    var evaluation = new Evaluation(link.rules(), limits, context);
    try {
      routine.call(new @Nullable Value[] {input, data}, evaluation);
    } catch (StackOverflowError e) {
      throw Evaluation.stopped("more of the stack than there is");
    }
    return List.copyOf(evaluation.results);
  }

  /// Begins to ask rules one by one.
  ///
  /// @param limits for all of them together
  public RuleByRule ruleByRule(
      @Nullable Value input, ObjectValue data, Limits limits, BuiltinContext context) {
    return new RuleByRule(link, input, data, limits, context);
  }
}
