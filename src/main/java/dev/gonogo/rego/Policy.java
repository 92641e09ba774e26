package dev.gonogo.rego;

import dev.gonogo.rego.builtin.BuiltinContext;
import dev.gonogo.rego.builtin.Builtins;
import dev.gonogo.rego.host.Effects;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.rego.ir.PlanBinary;
import dev.gonogo.rego.ir.PlanException;
import dev.gonogo.rego.ir.PlanJson;
import dev.gonogo.rego.ir.Program;
import dev.gonogo.rego.run.Executable;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A compiled policy: immutable, and shared by threads.
public final class Policy {
  private static final Value RESULT = Value.of("result");

  private final Program program;
  private final Executable executable;

  private Policy(Program program) {
    this.program = program;
    this.executable = Executable.of(program);
  }

  /// A planned program as a policy.
  ///
  /// @throws PlanException where it calls a built-in that is not there
  static Policy of(Program program) {
    return new Policy(program);
  }

  /// The policy in a `plan.json`, as `opa build -t plan` puts it into a bundle.
  ///
  /// @throws PlanException where it is no plan, or calls a built-in that is not there
  public static Policy ofPlanJson(byte[] json) {
    return of(PlanJson.read(json));
  }

  /// The policy as a `plan.json`, for other readers of OPA's IR.
  public String planJson() {
    return PlanJson.write(program);
  }

  /// Writes it so that [#read] of the same version has it back fast.
  public void write(DataOutput out) throws IOException {
    PlanBinary.write(program, out);
  }

  /// @throws PlanException where these are not the bytes of [#write]
  public static Policy read(DataInput in) throws IOException {
    return of(PlanBinary.read(in, Policy::declaration));
  }

  // A built-in of another version's has no declaration here; its call is refused later, by name.
  private static Value declaration(String builtin) {
    return Builtins.named(builtin).map(b -> b.signature().decl()).orElse(Value.ofNull());
  }

  /// What it was compiled for.
  public Set<String> entrypoints() {
    return executable.plans();
  }

  /// Asks for the value of an entry point.
  ///
  /// @param entrypoint one of those it was compiled for
  /// @param input the document that is judged
  /// @param data the base documents, below `data`
  /// @param limits what the evaluation may cost
  /// @return the value, or nothing where it is undefined
  /// @throws dev.gonogo.rego.host.EvaluationException when the evaluation was stopped: a limit, a
  ///   conflict, a built-in that failed under strict errors
  public Optional<Value> evaluate(String entrypoint, Value input, ObjectValue data, Limits limits) {
    return results(entrypoint, Optional.of(input), data, limits).stream()
        .findFirst()
        .flatMap(result -> ((ObjectValue) result).get(RESULT));
  }

  /// Rules of one input that are asked one by one.
  public interface OneByOne {
    /// The value of a rule that an entry point asks, by itself.
    ///
    /// @param path below `data`, its parts between slashes: `gonogo/terraform/bucket_private/deny`
    /// @return nothing where it is undefined, or where no entry point asks for such a rule
    /// @throws dev.gonogo.rego.host.EvaluationException when this one was stopped; the others may
    ///   still be asked
    Optional<Value> value(String path);
  }

  /// Begins to ask rules one by one, for when all at once were stopped. What several of them need
  /// is worked out once.
  ///
  /// @param limits what all of them together may cost; each may cost a tenth
  public OneByOne ruleByRule(Value input, ObjectValue data, Limits limits) {
    var rules = executable.ruleByRule(input, data, limits, new BuiltinContext(Effects.NONE));
    return path -> Optional.ofNullable(rules.value(path));
  }

  /// Asks for all results of a query.
  ///
  /// @param input nothing where `input` is undefined
  /// @return for each result an object with the value of each variable; for an entry point at most
  ///   one, with `result`
  /// @throws dev.gonogo.rego.host.EvaluationException as [#evaluate]
  public List<Value> results(
      String entrypoint, Optional<Value> input, ObjectValue data, Limits limits) {
    return results(entrypoint, input, data, limits, Effects.NONE);
  }

  List<Value> results(
      String entrypoint, Optional<Value> input, ObjectValue data, Limits limits, Effects effects) {
    return executable.run(
        entrypoint, input.orElse(null), data, limits, new BuiltinContext(effects));
  }
}
