package dev.gonogo.cli;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Outcome;
import dev.gonogo.gate.Question;
import dev.gonogo.record.Change;
import dev.gonogo.record.RecordDifference;
import dev.gonogo.report.ReportOptions.Changes;
import java.util.Optional;

/// What became of a decision since the last one on record, for the minutes.
final class SinceLast {
  private SinceLast() {}

  /// Nothing where none is on record, or where this one could not all be judged: what is missing
  /// then would look as if it had gone.
  static Optional<Changes> of(Judging judging, Decision decision, Question.GoLive asked) {
    var last =
        LastRecord.of(judging.context(), judging.project().root(), asked.subject(), decision.at())
            .kept();
    if (last.isEmpty() || decision.outcome() == Outcome.BROKEN) {
      return Optional.empty();
    }
    RecordDifference difference =
        RecordDifference.of(last.get().record(), Recording.of(judging, decision, asked));
    return Optional.of(
        new Changes(
            last.get().name(), difference.mismatches().stream().map(Change::words).toList()));
  }
}
