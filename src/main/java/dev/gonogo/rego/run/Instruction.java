package dev.gonogo.rego.run;

import dev.gonogo.value.Value;
import org.jspecify.annotations.Nullable;

/// A statement that is ready to run.
abstract class Instruction {
  /// Go on with the next statement.
  static final int NEXT = -1;

  /// The statement is undefined: leave the block. Any `n` above leaves `n` more blocks around it.
  static final int UNDEFINED = 0;

  /// Leave the function; its value is in [Evaluation#returned].
  static final int RETURN = Integer.MAX_VALUE;

  /// @param locals null where a local is undefined
  /// @return [#NEXT], [#RETURN], or how many blocks around this one to leave beside it
  abstract int run(@Nullable Value[] locals, Evaluation evaluation);

  /// What leaving a block means to the block around it.
  static int outward(int signal) {
    return signal == RETURN ? RETURN : signal - 1;
  }
}
