package dev.gonogo.cli;

import dev.gonogo.input.InputKind;
import dev.gonogo.log.EventFile;
import dev.gonogo.log.FlightLog;
import dev.gonogo.record.DecisionRecord;
import dev.gonogo.record.Ground;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a decision stood on that time has gone over: it is made again with this, and not with what
/// came since.
///
/// @param events the names of the files that were heard
/// @param before the record before
record Replay(Set<String> events, Before before) {
  Replay {
    events = Set.copyOf(events);
  }

  /// The record before a decision, as far as the decision depends on it.
  ///
  /// @param name of its file
  /// @param kinds of which it had an input
  record Before(Optional<String> name, Set<InputKind> kinds) {
    /// There is none.
    static final Before NONE = new Before(Optional.empty(), Set.of());

    Before {
      kinds = Set.copyOf(kinds);
    }
  }

  static Replay of(DecisionRecord record) {
    return new Replay(
        record.grounds(Ground.Kind.EVENT).stream().map(Ground::name).collect(Collectors.toSet()),
        new Before(
            record.grounds(Ground.Kind.RECORD).stream().map(Ground::name).findFirst(),
            record.terms().lastKinds().stream()
                .flatMap(label -> InputKind.of(label).stream())
                .collect(Collectors.toSet())));
  }

  /// The log as it was.
  FlightLog of(FlightLog log) {
    return new FlightLog(
        log.events().stream().filter(event -> events.contains(EventFile.name(event))).toList());
  }
}
