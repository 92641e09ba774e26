package dev.gonogo.gate;

import dev.gonogo.gate.PolicyAnswer.Remark;
import dev.gonogo.input.Document;
import dev.gonogo.policy.CompiledChecklist.CompiledCheck;
import dev.gonogo.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known of a document that is older than a go-live may stand on: of what it shows nobody
/// knows whether it is so still. What fails in it stays failed: an old file must not say more than
/// a new one.
final class Staleness {
  private Staleness() {}

  /// Why a document is too old to stand on; nothing where it is not, or does not say its age.
  static Optional<String> of(GateTerms terms, Document document) {
    return switch (terms.question()) {
      case Question.Files _ -> Optional.empty();
      case Question.GoLive _ -> document.made().flatMap(made -> words(terms, document, made));
    };
  }

  private static Optional<String> words(GateTerms terms, Document document, Instant made) {
    Duration most = terms.profile().maxAge(document.kind());
    return Duration.between(made, terms.now()).compareTo(most) > 0
        ? Optional.of(
            "it says that it was made at "
                + made
                + ", and may be "
                + InputClaims.words(most)
                + " old at most: make it anew")
        : Optional.empty();
  }

  /// The answer with what is unknown for that reason: all that was asked.
  static PolicyAnswer unknown(
      Document document, List<CompiledCheck> checks, PolicyAnswer answer, String words) {
    List<Remark> findings = new ArrayList<>(answer.findings());
    checks.stream()
        .map(CompiledCheck::id)
        .distinct()
        .map(id ->
            new Remark(
                id,
                Verdict.UNKNOWN,
                document.name(),
                List.of(Value.of("timestamp")),
                Optional.of(words),
                document.name() + ": " + words,
                Optional.empty(),
                Optional.empty(),
                false))
        .forEach(findings::add);
    return new PolicyAnswer(answer.judged(), answer.silent(), findings, answer.stopped());
  }
}
