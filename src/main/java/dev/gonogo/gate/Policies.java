package dev.gonogo.gate;

import dev.gonogo.input.Document;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.Optional;

/// What the gate asks of the policies.
interface Policies {
  /// All that is to be said of a document, in one query.
  ///
  /// @return the value of the kind's report, or nothing where it is undefined
  /// @throws dev.gonogo.rego.host.EvaluationException when it was stopped
  Optional<Value> report(Document document, ObjectValue data);

  /// The sets of a document's checks, each by itself.
  Sets checkByCheck(Document document, ObjectValue data);

  /// One set of one check after the other.
  interface Sets {
    /// @param set `deny`, `unknown` or `judged`
    /// @return nothing where the check has no such set
    /// @throws dev.gonogo.rego.host.EvaluationException when this one was stopped
    Optional<Value> of(CompiledCheck check, String set);
  }

  static Policies of(Policy policy) {
    return new Policies() {
      @Override
      public Optional<Value> report(Document document, ObjectValue data) {
        return policy.evaluate(
            "gonogo/" + document.kind().packageName() + "/report",
            document.value(),
            data,
            Limits.DEFAULT);
      }

      @Override
      public Sets checkByCheck(Document document, ObjectValue data) {
        Policy.OneByOne rules = policy.ruleByRule(document.value(), data, Limits.DEFAULT);
        return (check, set) -> rules.value(check.rules() + "/" + set);
      }
    };
  }
}
