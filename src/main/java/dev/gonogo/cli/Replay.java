package dev.gonogo.cli;

import dev.gonogo.input.InputKind;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.FlightLog;
import dev.gonogo.record.DecisionRecord;
import dev.gonogo.record.Ground;
import java.util.Set;
import java.util.stream.Collectors;

/// What a decision stood on that time has gone over: it is made again with this, and not with what
/// came since.
///
/// @param events the names of the files that were heard
/// @param lastKinds the kinds of input that the record before had
record Replay(Set<String> events, Set<InputKind> lastKinds) {
  Replay {
    events = Set.copyOf(events);
    lastKinds = Set.copyOf(lastKinds);
  }

  static Replay of(DecisionRecord record) {
    return new Replay(
        record.grounds(Ground.Kind.EVENT).stream().map(Ground::name).collect(Collectors.toSet()),
        record.terms().lastKinds().stream()
            .flatMap(label -> InputKind.of(label).stream())
            .collect(Collectors.toSet()));
  }

  /// The log as it was.
  FlightLog of(FlightLog log) {
    return new FlightLog(
        log.events().stream().filter(event -> events.contains(EventFile.name(event))).toList());
  }
}
