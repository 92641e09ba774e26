package dev.gonogo.policy.check;

import dev.gonogo.checklist.Field;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.List;

/// A field as the library reads one: `["spec", "containers", "[*]", "image"]`.
final class FieldTerm {
  private FieldTerm() {}

  static RegoTerm of(Field field) {
    return of(field.steps());
  }

  static RegoTerm of(List<Step> steps) {
    return new RegoTerm.ListOf(steps.stream().map(FieldTerm::step).toList());
  }

  private static RegoTerm step(Step step) {
    return new RegoTerm.Constant(
        switch (step) {
          case Step.Key(String name) -> Value.of(name);
          case Step.Index(int index) -> Value.of(index);
          case Step.Each _ -> Value.of("[*]");
        });
  }
}
