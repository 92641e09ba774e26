package dev.gonogo.gate;

import dev.gonogo.gate.PolicyAnswer.Remark;
import dev.gonogo.input.Document;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks each check of a document by itself, for when the query for all of them was stopped or gave
/// what nobody can read: a built-in that fails, a rule that never ends or a finding without a
/// subject costs its own check alone, which is then unknown.
final class CheckByCheck {
  private final Document document;
  private final Policies.Sets sets;
  private final Map<String, Set<String>> judged = new HashMap<>();
  private final Map<String, Set<String>> silent = new HashMap<>();
  private final List<Remark> findings = new ArrayList<>();
  private final Set<String> stopped = new HashSet<>();

  private CheckByCheck(Document document, Policies.Sets sets) {
    this.document = document;
    this.sets = sets;
  }

  /// @param checks all that look at the document; two items may share one
  static PolicyAnswer ask(Document document, List<CompiledCheck> checks, Policies.Sets sets) {
    var asking = new CheckByCheck(document, sets);
    Map<String, CompiledCheck> byId = new LinkedHashMap<>();
    checks.forEach(check -> byId.put(check.id(), check));
    byId.values().forEach(asking::ask);
    return new PolicyAnswer(asking.judged, asking.silent, asking.findings, asking.stopped);
  }

  private void ask(CompiledCheck check) {
    try {
      switch (AnswerReader.read(Optional.of(report(check)), Set.of(check.id()))) {
        case AnswerReader.Result.Read(var answer) -> {
          judged.putAll(answer.judged());
          silent.putAll(answer.silent());
          findings.addAll(answer.findings());
        }
        case AnswerReader.Result.Refused(var words) -> stop(check, words);
      }
    } catch (EvaluationException e) {
      stop(check, reason(e));
    }
  }

  /// What the report of the kind would hold of this one.
  private Value report(CompiledCheck check) {
    return Value.objectOf(
        Map.of(
            "judged", subjects(check, sets.of(check, "judged")),
            "silent", subjects(check, sets.of(check, "silent")),
            "deny", findings(check, sets.of(check, "deny")),
            "unknown", findings(check, sets.of(check, "unknown"))));
  }

  private static Value subjects(CompiledCheck check, Optional<Value> set) {
    return Value.objectOf(Map.of(check.id(), set.orElse(Value.set(List.of()))));
  }

  // What is no set is handed on as it is, for the reader to refuse: it would look like a pass.
  private static Value findings(CompiledCheck check, Optional<Value> set) {
    return switch (set.orElse(Value.set(List.of()))) {
      case SetValue findings -> tagged(check, findings.members());
      case ArrayValue findings -> tagged(check, findings.items());
      case Value other -> other;
    };
  }

  private static Value tagged(CompiledCheck check, Collection<Value> findings) {
    return Value.array(findings.stream().map(finding -> tagged(check, finding)).toList());
  }

  private static Value tagged(CompiledCheck check, Value finding) {
    return finding instanceof ObjectValue object
        ? object
            .with("check", Value.of(check.id()))
            .with("item", Value.of(AnswerReader.itemOf(check.id())))
        : finding;
  }

  private void stop(CompiledCheck check, String reason) {
    String words = "the check could not be finished: " + reason;
    judged.put(check.id(), Set.of());
    stopped.add(check.id());
    findings.add(
        new Remark(
            check.id(),
            Verdict.UNKNOWN,
            document.name(),
            List.of(),
            Optional.of(words),
            document.name() + ": " + words,
            Optional.empty(),
            Optional.empty(),
            false));
  }

  // A built-in's own words may quote what it was given, which may be a secret; those of a wrong
  // type name types alone.
  private static String reason(EvaluationException e) {
    String words =
        e.code().equals("eval_builtin_error")
            ? e.words().replaceFirst("(?s):.*", "") + " failed"
            : e.words();
    return words
        + e.at()
            .map(at -> " (" + e.code() + ", policies/" + at + ")")
            .orElse(" (" + e.code() + ")");
  }
}
