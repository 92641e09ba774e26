package dev.gonogo.rego.run;

import dev.gonogo.rego.builtin.BuiltinContext;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The state of one evaluation: what was worked out, what it may still cost.
final class Evaluation {
  /// Remembered for a rule that is undefined; never a value of a policy, compared by identity.
  static final Value UNDEFINED = new StringValue("undefined");

  // How many steps go by between two looks at the clock.
  private static final long STRIDE = 1 << 16;

  final BuiltinContext context;
  final List<Value> results = new ArrayList<>();

  /// What [Control.Return] leaves for its caller.
  @Nullable Value returned;

  private final @Nullable Value[] ofInput;
  private Limits limits;
  private long deadline;
  private long steps;
  private long checkAt;
  private int depth;
  private @Nullable Value[] memo;

  /// @param rules how many rules there are to remember
  Evaluation(int rules, Limits limits, BuiltinContext context) {
    this.limits = limits;
    this.context = context;
    this.ofInput = new @Nullable Value[rules];
    this.memo = ofInput;
    this.deadline = System.nanoTime() + limits.time().toNanos();
    this.checkAt = Math.min(STRIDE, limits.steps());
  }

  /// Begins anew, wherever it was stopped, and keeps what was worked out of the input itself: a
  /// rule is remembered once it has a value, and not before.
  void renew(Limits limits) {
    this.limits = limits;
    deadline = System.nanoTime() + limits.time().toNanos();
    steps = 0;
    checkAt = Math.min(STRIDE, limits.steps());
    depth = 0;
    memo = ofInput;
    returned = null;
    results.clear();
  }

  boolean strictBuiltinErrors() {
    return limits.strictBuiltinErrors();
  }

  void count(int more) {
    steps += more;
    if (steps > checkAt) {
      check();
    }
  }

  private void check() {
    if (steps > limits.steps()) {
      throw stopped("more than " + limits.steps() + " steps");
    }
    if (System.nanoTime() - deadline > 0) {
      throw stopped("longer than " + limits.time().toMillis() + " ms");
    }
    checkAt = Math.min(steps + STRIDE, limits.steps());
  }

  void enter() {
    if (++depth > limits.depth()) {
      throw stopped("more than " + limits.depth() + " calls inside each other");
    }
  }

  void leave() {
    depth--;
  }

  static EvaluationException stopped(String words) {
    return new EvaluationException("eval_cancel_error", "the evaluation took " + words);
  }

  @Nullable Value takeReturned() {
    Value value = returned;
    returned = null;
    return value;
  }

  @Nullable Value remembered(int rule) {
    return memo[rule];
  }

  void remember(int rule, @Nullable Value value) {
    memo[rule] = value == null ? UNDEFINED : value;
  }

  /// Forgets what rules gave.
  ///
  /// @return what [#rememberRules] takes to know it again
  @Nullable Value[] forgetRules() {
    @Nullable Value[] known = memo;
    memo = new @Nullable Value[known.length];
    return known;
  }

  void rememberRules(@Nullable Value[] known) {
    memo = known;
  }
}
