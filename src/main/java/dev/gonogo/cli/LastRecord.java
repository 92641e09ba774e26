package dev.gonogo.cli;

import dev.gonogo.gate.Question;
import dev.gonogo.input.InputKind;
import dev.gonogo.log.Did;
import dev.gonogo.log.Event;
import dev.gonogo.log.Evidence;
import dev.gonogo.log.FlightLog;
import dev.gonogo.record.DecisionRecord;
import dev.gonogo.record.RecordDifference;
import dev.gonogo.record.RecordFolder;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The newest record of a project and environment, against which the next decision is held.
///
/// @param kept nothing where there is none
record LastRecord(Optional<RecordFolder.Kept> kept) {

  /// One that cannot be read might be the newest, so it ends the command.
  ///
  /// @param root the folder of the project
  /// @param subject project and environment
  /// @param now the clock: what is later is no past
  static LastRecord of(Context context, Path root, String subject, Instant now) {
    Path path = root.resolve(RecordFolder.NAME);
    var problems = new Problems();
    var kept = new RecordFolder(path, context.shown(path)).newest(subject, now, problems);
    if (problems.hasErrors()) {
      throw new UserError(
          problems.drawn()
              + "gonogo: nothing was decided: what this record had cannot be known, and a decision"
              + " that leaves something out must not look like one that has all");
    }
    return new LastRecord(kept);
  }

  /// Ends the command where the flight log speaks of a record that is gone, or is another one by
  /// now: who could take one away could take away with it what that decision had and this one
  /// lacks.
  ///
  /// @param evidence the files beside it
  static void hold(FlightLog log, String subject, Instant now, EvidenceFiles evidence) {
    for (Event event : log.events()) {
      if (event.did() != Did.DECIDE
          || !event.subject().equals(subject)
          || event.at().isAfter(now)) {
        continue;
      }
      for (Evidence shown : event.evidence()) {
        if (shown instanceof Evidence.Attached(var file, var sha256)
            && !evidence.sha256(file).equals(Optional.of(sha256))) {
          throw new UserError(
              "gonogo: the flight log says that a decision was recorded as "
                  + Printable.of(file)
                  + ", and it is "
                  + (evidence.sha256(file).isEmpty() ? "gone" : "another file by now")
                  + ": bring it back as it was (git has it); nothing was decided");
        }
      }
    }
  }

  /// What a decision has of the record before. One that is made again knows none but the one that
  /// it knew then.
  static Replay.Before before(
      Context context, Path root, Question question, Optional<Replay> replay) {
    return switch (question) {
      case Question.Files _ -> Replay.Before.NONE;
      case Question.GoLive asked ->
          replay.map(Replay::before).orElseGet(() -> before(context, root, asked.subject()));
    };
  }

  // A record's name tells no more than its second: one of the same second is none before.
  private static Replay.Before before(Context context, Path root, String subject) {
    Instant now = context.clock().instant();
    LastRecord last = of(context, root, subject, now.minusSeconds(1));
    return new Replay.Before(last.kept().map(RecordFolder.Kept::name), last.kinds());
  }

  /// The kinds of input that it had; those that this gonogo knows.
  Set<InputKind> kinds() {
    Set<InputKind> kinds = EnumSet.noneOf(InputKind.class);
    kept.ifPresent(
        last -> last.record().kinds().forEach(label -> InputKind.of(label).ifPresent(kinds::add)));
    return kinds;
  }

  /// What changed since it.
  Optional<RecordDifference> since(DecisionRecord now) {
    return kept.map(last -> RecordDifference.of(last.record(), now));
  }
}
