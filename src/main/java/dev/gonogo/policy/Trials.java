package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Expected;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Holds each example against its check: what it shows must be what comes out.
final class Trials {
  /// An example is small: what takes longer never ends.
  private static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(30),
          Limits.DEFAULT.steps(),
          Limits.DEFAULT.depth(),
          Limits.DEFAULT.strictBuiltinErrors());

  private final Policy policy;
  private final Origins origins;
  private final Problems problems;
  private final Set<Origins.Written> stopped = new HashSet<>();

  Trials(Policy policy, Origins origins, Problems problems) {
    this.policy = policy;
    this.origins = origins;
    this.problems = problems;
  }

  List<TriedExample> run(NamedCheck named, List<Examples.Read> examples) {
    return examples.stream().map(read -> tried(named, read, run(named, read))).toList();
  }

  private static TriedExample tried(NamedCheck named, Examples.Read read, boolean kept) {
    return new TriedExample(
        named.id(),
        named.check().kind(),
        read.name(),
        named.item().source().place(read.example().at()),
        read.example().expected(),
        kept,
        read.document());
  }

  private boolean run(NamedCheck named, Examples.Read read) {
    Check.Example example = read.example();
    try {
      Optional<Value> report =
          policy.evaluate(
              Gatherers.entrypoint(named.check().kind()), read.document(), read.data(), LIMITS);
      return judge(named, example, (ObjectValue) report.orElseThrow());
    } catch (EvaluationException e) {
      stopped(named, example, e);
      return false;
    }
  }

  /// A document is held against all checks of its kind: it may be another check that stops on it,
  /// and that one is told of, once.
  private void stopped(NamedCheck named, Check.Example example, EvaluationException e) {
    Origins.Written written =
        e.at()
            .flatMap(at -> origins.of(at.file(), at.place().line(), at.place().column(), 1))
            .orElse(new Origins.Written(named, example.at()));
    if (stopped.add(written)) {
      String on = named.item().source().place(example.at());
      problems.report(
          written.source(), new PolicyProblem.ExampleStopped(written.at(), on, e.words()));
    }
  }

  private boolean judge(NamedCheck named, Check.Example example, ObjectValue report) {
    List<String> denied = messages(report, "deny", named.id());
    List<String> unsure = messages(report, "unknown", named.id());
    Value judged =
        report
            .get("judged")
            .flatMap(j -> ((ObjectValue) j).get(named.id()))
            .orElse(Value.set(List.of()));
    String verdict =
        !denied.isEmpty()
            ? "fail"
            : !unsure.isEmpty() ? "unknown" : members(judged).isEmpty() ? idle(named) : "pass";
    boolean kept = verdict.equals(word(example.expected()));
    if (!kept) {
      problems.report(
          named.item().source(),
          new PolicyProblem.ExampleContradicts(
              example.at(), example.expected(), verdict, denied.isEmpty() ? unsure : denied));
    }
    return kept;
  }

  private static String idle(NamedCheck named) {
    return named.check().asksOnlyIfExpected() ? "not-evaluated" : "not-applicable";
  }

  private static String word(Expected expected) {
    return expected.name().toLowerCase(java.util.Locale.ROOT);
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
