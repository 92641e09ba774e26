package dev.gonogo.log;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder of a flight log on the disk.
final class LogFolder {
  /// What may lie beside the events without a word.
  private static final Set<String> QUIET = Set.of(".gitattributes", ".gitkeep", ".gitignore");

  private static final String UNFINISHED = ".unfinished-";

  private LogFolder() {}

  static List<Event> read(Path folder, String shown, Problems problems) {
    if (Files.isSymbolicLink(folder)) {
      problems.report(Source.of(shown, ""), new EventProblem.NoFolder("a link"));
      return List.of();
    }
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      problems.report(Source.of(shown, ""), new EventProblem.NoFolder("a file"));
      return List.of();
    }
    var events = new ArrayList<Event>();
    for (Path file : files(folder, shown, problems)) {
      event(file, shown, problems).ifPresent(events::add);
    }
    return events;
  }

  private static List<Path> files(Path folder, String shown, Problems problems) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files = entries.limit(FlightLog.MAX_FILES + 1L).sorted().toList();
      if (files.size() <= FlightLog.MAX_FILES) {
        return files;
      }
      problems.report(
          Source.of(shown, ""), new EventProblem.TooMany(FlightLog.MAX_FILES, "flight log"));
    } catch (IOException | UncheckedIOException e) {
      problems.report(Source.of(shown, ""), new EventProblem.Unreadable(reason(e)));
    }
    return List.of();
  }

  private static Optional<Event> event(Path file, String shown, Problems problems) {
    String name = String.valueOf(file.getFileName());
    if (QUIET.contains(name)) {
      return Optional.empty();
    }
    Optional<EventProblem> wrong = wrong(file, name);
    if (wrong.isEmpty()) {
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        byte[] bytes = in.readNBytes(EventFile.MAX_BYTES + 1);
        if (bytes.length <= EventFile.MAX_BYTES) {
          return EventFile.read(shown, name, bytes, problems);
        }
        wrong = Optional.of(new EventProblem.TooLarge(EventFile.MAX_BYTES));
      } catch (IOException e) {
        wrong = Optional.of(new EventProblem.Unreadable(reason(e)));
      }
    }
    problems.report(Source.of(shown + "/" + name, ""), wrong.get());
    return Optional.empty();
  }

  /// Why an entry is not even opened: a pipe would never end.
  private static Optional<EventProblem> wrong(Path file, String name) {
    if (Files.isSymbolicLink(file)) {
      return Optional.of(new EventProblem.NoFile("a link"));
    }
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(new EventProblem.NoFile("a folder"));
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(new EventProblem.NoFile("none that has an end"));
    }
    if (name.startsWith(UNFINISHED)) {
      return Optional.of(new EventProblem.Unfinished());
    }
    return name.endsWith(".json") ? Optional.empty() : Optional.of(new EventProblem.NoEventFile());
  }

  private static String reason(Exception e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }

  static List<Path> append(Path folder, List<Event> events) throws IOException {
    events.forEach(LogFolder::check);
    makeFolder(folder);
    var unfinished = new ArrayList<Path>();
    var given = new ArrayList<Path>();
    var files = new ArrayList<Path>();
    try {
      for (Event event : events) {
        Path draft = folder.resolve(UNFINISHED + UUID.randomUUID());
        unfinished.add(draft);
        write(draft, EventFile.bytes(event));
      }
      for (int i = 0; i < events.size(); i++) {
        Path file = folder.resolve(EventFile.name(events.get(i)));
        if (give(unfinished.get(i), file, EventFile.bytes(events.get(i)))) {
          given.add(file);
        }
        files.add(file);
      }
    } catch (IOException e) {
      remove(given);
      throw e;
    } finally {
      remove(unfinished);
    }
    settle(folder);
    return files;
  }

  static void check(Event event) {
    byte[] bytes = EventFile.bytes(event);
    var problems = new Problems();
    if (bytes.length > EventFile.MAX_BYTES
        || EventFile.read("log", EventFile.name(event), bytes, problems).isEmpty()) {
      throw new IllegalArgumentException("no event: " + problems.drawn());
    }
  }

  private static void remove(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      throw new FileSystemException(folder.toString(), null, "is a link");
    }
    Files.createDirectories(folder);
  }

  /// All bytes, and on the disk before the file has its name.
  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /// Gives a whole file its name, if nobody has it.
  ///
  /// @return whether it was given: not where that very event is there already
  private static boolean give(Path whole, Path file, byte[] bytes) throws IOException {
    try {
      Files.createLink(file, whole);
      return true;
    } catch (FileAlreadyExistsException e) {
      if (isSame(file, bytes)) {
        return false;
      }
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // A file system without links: a move looks for the name first, and refuses one that is
      // there.
      Files.move(whole, file);
      return true;
    }
  }

  private static boolean isSame(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /// Writes the folder's own entry to the disk, where a system lets a folder be opened.
  private static void settle(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows opens no folder; the entry comes to the disk a little later.
    }
  }
}
