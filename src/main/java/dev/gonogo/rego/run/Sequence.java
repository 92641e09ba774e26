package dev.gonogo.rego.run;

import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// A block: steps in order.
final class Sequence {
  private final Instruction[] steps;

  Sequence(Instruction[] steps) {
    this.steps = steps;
  }

  /// @return [Instruction#NEXT] where all steps were defined, else what ended it
  int run(@Nullable Value[] locals, Evaluation evaluation) {
    // One more, so that nothing runs for free.
    evaluation.count(steps.length + 1);
    for (Instruction step : steps) {
      int signal = step.run(locals, evaluation);
      if (signal != Instruction.NEXT) {
        return signal;
      }
    }
    return Instruction.NEXT;
  }
}
