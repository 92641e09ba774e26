package dev.gonogo.log;

import dev.gonogo.source.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What people said and did, in the order of time.
///
/// @param events by time, those of one second by their ids; each once
public record FlightLog(List<Event> events) {
  /// A log in which nothing stands.
  public static final FlightLog EMPTY = new FlightLog(List.of());

  /// How many files a folder may have.
  public static final int MAX_FILES = 50_000;

  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::at).thenComparing(Event::id);

  public FlightLog {
    Set<Event> sorted = new TreeSet<>(ORDER);
    sorted.addAll(events);
    events = List.copyOf(sorted);
  }

  /// Reads a folder; one that is not there is an empty log.
  ///
  /// @param shown how people call the folder
  /// @param problems takes all that is wrong: a file in which anything is wrong is no event
  public static FlightLog read(Path folder, String shown, Problems problems) {
    return new FlightLog(LogFolder.read(folder, shown, problems));
  }

  /// Holds an event against what [#read] takes.
  ///
  /// @throws IllegalArgumentException for one that it would refuse
  public static void check(Event event) {
    LogFolder.check(event);
  }

  /// Writes an event into a file of its own, which is there whole or not at all, whenever the
  /// writer is stopped. The same event once more changes nothing.
  ///
  /// @return the file
  /// @throws IOException if it could not be written; then nothing was
  /// @throws IllegalArgumentException for an event that [#read] would refuse
  public static Path append(Path folder, Event event) throws IOException {
    return LogFolder.append(folder, List.of(event)).getFirst();
  }

  /// The same for several: all are on the disk before the first has its name, and if one finds no
  /// room, none stays. Who kills the writer between two names leaves some of them, each whole: the
  /// same once more makes up for the rest.
  ///
  /// @return their files, in their order
  public static List<Path> appendAll(Path folder, List<Event> events) throws IOException {
    return LogFolder.append(folder, events);
  }
}
