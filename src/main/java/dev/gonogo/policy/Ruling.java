package dev.gonogo.policy;

import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What a check says of a document.
///
/// @param verdict `pass`, `fail`, `unknown`, or `not-applicable` and `not-evaluated` where it
///   judged nothing
/// @param messages what it told, sorted
record Ruling(String verdict, List<String> messages) {
  /// Reads the answer of its kind's policies.
  static Ruling of(NamedCheck named, ObjectValue report) {
    List<String> denied = messages(report, "deny", named.id());
    List<String> unsure = messages(report, "unknown", named.id());
    Value judged =
        report
            .get("judged")
            .flatMap(j -> ((ObjectValue) j).get(named.id()))
            .orElse(Value.set(List.of()));
    if (!denied.isEmpty()) {
      return new Ruling("fail", denied);
    }
    if (!unsure.isEmpty()) {
      return new Ruling("unknown", unsure);
    }
    return new Ruling(members(judged).isEmpty() ? idle(named) : "pass", List.of());
  }

  private static String idle(NamedCheck named) {
    return named.check().asksOnlyIfExpected() ? "not-evaluated" : "not-applicable";
  }

  private static List<String> messages(ObjectValue report, String set, String check) {
    return members(report.get(set).orElse(Value.set(List.of()))).stream()
        .map(ObjectValue.class::cast)
        .filter(finding -> finding.get("check").equals(Optional.of(Value.of(check))))
        .map(finding -> finding.get("msg").orElseThrow())
        .map(msg -> ((StringValue) msg).value())
        .sorted()
        .toList();
  }

  private static Collection<Value> members(Value value) {
    return switch (value) {
      case SetValue set -> set.members();
      case ArrayValue array -> array.items();
      default -> List.of();
    };
  }
}
