package dev.gonogo.rego.run;

import dev.gonogo.value.Value;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A rule, a function or an entry point of the policies. Its statements are resolved when it is
/// called for the first time: an evaluation asks for a small part of all policies.
final class Routine {
  /// @param frame how many locals there are
  /// @param params the locals that take the arguments
  record Body(Sequence[] blocks, int frame, int[] params) {}

  private final int arity;
  // Rules are functions of `input` and `data` alone, so one evaluation asks each of them once.
  private final int memo;
  private final Supplier<Body> resolve;
  private @Nullable Body body;

  /// @param memo where a rule's value is remembered, or -1 for a function with arguments
  Routine(int arity, int memo, Supplier<Body> resolve) {
    this.arity = arity;
    this.memo = memo;
    this.resolve = resolve;
  }

  int arity() {
    return arity;
  }

  @Nullable Value call(@Nullable Value[] args, Evaluation evaluation) {
    if (memo < 0) {
      return run(args, evaluation);
    }
    Value known = evaluation.remembered(memo);
    if (known != null) {
      return known == Evaluation.UNDEFINED ? null : known;
    }
    Value value = run(args, evaluation);
    evaluation.remember(memo, value);
    return value;
  }

  private @Nullable Value run(@Nullable Value[] args, Evaluation evaluation) {
    Body code = body();
    @Nullable Value[] locals = new @Nullable Value[code.frame];
    for (int i = 0; i < args.length; i++) {
      locals[code.params[i]] = args[i];
    }
    evaluation.enter();
    for (Sequence block : code.blocks) {
      if (block.run(locals, evaluation) == Instruction.RETURN) {
        evaluation.leave();
        return evaluation.takeReturned();
      }
    }
    evaluation.leave();
    return null;
  }

  private Body body() {
    Body known = body;
    if (known == null) {
      // Two threads may both resolve it: to the same, and a record is seen whole or not at all.
      known = resolve.get();
      body = known;
    }
    return known;
  }
}
