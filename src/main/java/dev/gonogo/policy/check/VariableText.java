package dev.gonogo.policy.check;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Quantity;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.List;

/// What every variable of an environment is: a text, be it in a file or given to what runs.
final class VariableText {
  private VariableText() {}

  /// The test that nothing is said: `NAME=` unsets a variable.
  static Test absent(RegoTerm value) {
    RegoTerm nothing =
        new RegoTerm.SetOf(
            List.of(new RegoTerm.Constant(Value.ofNull()), text("")), RegoTerm.Layout.ONE_LINE);
    return Test.of(RegoTerm.in(value, nothing));
  }

  /// A text, made a number of the unit; null where it cannot be read as one.
  static RegoTerm measured(RegoTerm value, Quantity.Unit unit) {
    return switch (unit.dimension()) {
      case NUMBER -> call("values.number", value);
      case TIME, SHARE, SIZE -> call("values.measure_text", value, text(unit.symbol()));
    };
  }
}
