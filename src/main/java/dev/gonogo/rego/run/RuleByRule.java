package dev.gonogo.rego.run;

import dev.gonogo.rego.builtin.BuiltinContext;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Asks rules of a program one by one of one input: one that is stopped leaves the others alone,
/// and what several of them need is worked out once.
///
/// The limits hold for all of them together, and none may use more than a tenth: one that never
/// ends is stopped while there is time for the rest.
public final class RuleByRule {
  private static final int SHARE = 10;

  private final Link link;
  private final @Nullable Value input;
  private final ObjectValue data;
  private final Limits limits;
  private final Evaluation evaluation;
  private final long began = System.nanoTime();

  RuleByRule(
      Link link, @Nullable Value input, ObjectValue data, Limits limits, BuiltinContext context) {
    this.link = link;
    this.input = input;
    this.data = data;
    this.limits = limits;
    this.evaluation = new Evaluation(link.rules(), limits, context);
  }

  /// The value of a rule.
  ///
  /// @param path below `data`, its parts between slashes: `gonogo/terraform/bucket_private/deny`
  /// @return nothing where it is undefined, or where the program has no such rule
  /// @throws EvaluationException when it was stopped
  public @Nullable Value value(String path) {
    Routine rule = link.rule(path);
    if (rule == null) {
      return null;
    }
    evaluation.renew(share());
    try {
      return rule.call(new @Nullable Value[] {input, data}, evaluation);
    } catch (StackOverflowError e) {
      throw Evaluation.stopped("more of the stack than there is");
    }
  }

  private Limits share() {
    Duration left = limits.time().minusNanos(System.nanoTime() - began);
    if (!left.isPositive()) {
      throw Evaluation.stopped("longer than " + limits.time().toMillis() + " ms");
    }
    Duration share = limits.time().dividedBy(SHARE);
    return new Limits(
        share.compareTo(left) < 0 ? share : left,
        Math.max(1, limits.steps() / SHARE),
        limits.depth(),
        limits.strictBuiltinErrors());
  }
}
