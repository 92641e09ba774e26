package dev.gonogo.rego.run;

import dev.gonogo.rego.builtin.Builtin;
import dev.gonogo.rego.builtin.BuiltinException;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.value.Value;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Steps that call.
final class Calls {
  private Calls() {}

  /// Calls a rule or a function of the policies.
  static final class Call extends Instruction {
    private final Routine routine;
    private final ResolvedOperand[] args;
    private final int result;

    Call(Routine routine, ResolvedOperand[] args, int result) {
      this.routine = routine;
      this.args = args;
      this.result = result;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      @Nullable Value[] given = new @Nullable Value[args.length];
      for (int i = 0; i < args.length; i++) {
        given[i] = args[i].in(locals);
        // `input` may be undefined; everything else that is read must not be.
        if (given[i] == null && i > 0) {
          return UNDEFINED;
        }
      }
      Value value = routine.call(given, evaluation);
      locals[result] = value;
      return value == null ? UNDEFINED : NEXT;
    }
  }

  /// Calls a built-in.
  static final class CallBuiltin extends Instruction {
    private final Builtin builtin;
    private final ResolvedOperand[] args;
    private final int result;
    private final Optional<EvaluationException.At> place;

    CallBuiltin(
        Builtin builtin,
        ResolvedOperand[] args,
        int result,
        Optional<EvaluationException.At> place) {
      this.builtin = builtin;
      this.args = args;
      this.result = result;
      this.place = place;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Value[] given = new Value[args.length];
      for (int i = 0; i < args.length; i++) {
        Value value = args[i].in(locals);
        if (value == null) {
          return UNDEFINED;
        }
        given[i] = value;
      }
      Value value = value(given, evaluation);
      locals[result] = value;
      return value == null ? UNDEFINED : NEXT;
    }

    private @Nullable Value value(Value[] given, Evaluation evaluation) {
      try {
        return builtin.body().call(evaluation.context, given);
      } catch (BuiltinException e) {
        if (evaluation.strictBuiltinErrors()) {
          throw new Failure(e.code(), place, builtin.name() + ": " + e.getMessage()).exception();
        }
        return null;
      }
    }
  }

  /// Calls the rule at a path below `data` that is known only now.
  static final class CallDynamic extends Instruction {
    /// A rule that is found and undefined counts as found: the plan's three blocks around the call,
    /// which would look in the base documents, are left.
    private static final int FOUND_UNDEFINED = 3;

    private final Map<Value, Object> routines;
    private final ResolvedOperand[] path;
    private final int[] args;
    private final int result;

    CallDynamic(Map<Value, Object> routines, ResolvedOperand[] path, int[] args, int result) {
      this.routines = routines;
      this.path = path;
      this.args = args;
      this.result = result;
    }

    @Override
    int run(@Nullable Value[] locals, Evaluation evaluation) {
      Object at = routines;
      for (ResolvedOperand part : path) {
        Value key = part.in(locals);
        if (key == null || !(at instanceof Map<?, ?> below)) {
          return UNDEFINED;
        }
        at = below.get(key);
      }
      if (!(at instanceof Routine routine)) {
        return UNDEFINED;
      }
      @Nullable Value[] given = new @Nullable Value[args.length];
      for (int i = 0; i < args.length; i++) {
        given[i] = locals[args[i]];
      }
      Value value = routine.call(given, evaluation);
      locals[result] = value;
      return value == null ? FOUND_UNDEFINED : NEXT;
    }
  }
}
