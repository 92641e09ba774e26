package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Expected;
import dev.gonogo.policy.check.Checkable;
import dev.gonogo.policy.silence.QuietDocument;
import dev.gonogo.policy.silence.QuietDocuments;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Holds each example against its check: what it shows must be what comes out. Holds each check
/// against subjects that say nothing, too: no pass may come of that unsaid.
final class Trials {
  /// An example is small: what takes longer never ends.
  static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(30),
          Limits.DEFAULT.steps(),
          Limits.DEFAULT.depth(),
          Limits.DEFAULT.strictBuiltinErrors());

  private static final String NOT_APPLICABLE = Expected.NOT_APPLICABLE.word();
  private static final Set<String> IDLE = Set.of(NOT_APPLICABLE, "not-evaluated");

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
    Ruling ruling = Ruling.of(named, report);
    boolean kept = ruling.verdict().equals(example.expected().word());
    if (!kept) {
      problems.report(
          named.item().source(),
          new PolicyProblem.ExampleContradicts(
              example.at(), example.expected(), ruling.verdict(), ruling.messages()));
    }
    return kept;
  }

  /// A check that passes who says nothing of what it asks must say what that means.
  void silence(NamedCheck named, List<Examples.Read> examples) {
    if (named.passesOnSilence() || !(named.check() instanceof Check.Declared declared)) {
      return;
    }
    List<QuietDocument> quiet = quiet(named, declared, examples);
    List<String> verdicts = quiet.stream().map(document -> verdict(named, document)).toList();
    boolean said = named.silence().isPresent();
    int passing = verdicts.indexOf(Expected.PASS.word());
    if (passing >= 0) {
      String on = quiet.get(passing).words();
      problems.report(
          named.item().source(), new PolicyProblem.PassesOnSilence(declared.at(), on, said));
    } else if (!said
        // Where no subject could be made, what the check says of itself is all there is.
        && IDLE.containsAll(verdicts)
        && Checkable.canBeSilent(declared)
        && !QuietDocuments.noneIsQuiet(declared)) {
      problems.report(named.item().source(), new PolicyProblem.SilenceUntried(declared.at()));
    }
  }

  private static List<QuietDocument> quiet(
      NamedCheck named, Check.Declared check, List<Examples.Read> examples) {
    List<Value> documents = examples.stream().map(Examples.Read::document).toList();
    Stream<QuietDocument> lacking =
        examples.stream()
            .filter(read -> read.example().expected() == Expected.PASS)
            .flatMap(read -> {
              String place = named.item().source().place(read.example().at());
              return QuietDocuments.lacking(check, read.document(), place).stream();
            });
    return Stream.concat(QuietDocuments.bare(check, documents).stream(), lacking).toList();
  }

  private String verdict(NamedCheck named, QuietDocument quiet) {
    try {
      return policy
          .evaluate(
              Gatherers.entrypoint(named.check().kind()),
              quiet.document(),
              Value.objectOf(Map.of()),
              LIMITS)
          .map(report -> Ruling.of(named, (ObjectValue) report).verdict())
          .orElse(NOT_APPLICABLE);
    } catch (EvaluationException e) {
      // Another check of the kind stops on it, which its own examples have to show.
      return NOT_APPLICABLE;
    }
  }
}
