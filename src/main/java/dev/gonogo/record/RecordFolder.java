package dev.gonogo.record;

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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder with the records of a project.
///
/// @param path where it lies
/// @param shown how people call it
public record RecordFolder(Path path, String shown) {
  /// Where it lies, beside `gonogo.yaml`.
  public static final String NAME = "golive/decisions";

  /// A record with the name of its file.
  public record Kept(String name, DecisionRecord record) {}

  /// The newest record for a project and environment.
  ///
  /// @param notAfter the clock: a rehearsal of tomorrow is no past
  /// @param problems takes what is wrong with a record that was read on the way
  public Optional<Kept> newest(String subject, Instant notAfter, Problems problems) {
    String latest = RecordFile.stamp(notAfter) + "~";
    for (String name : names(problems)) {
      if (name.compareTo(latest) <= 0) {
        Optional<DecisionRecord> record = read(name, problems);
        if (record.isPresent() && record.get().terms().subject().equals(subject)) {
          return Optional.of(new Kept(name, record.get()));
        }
      }
    }
    return Optional.empty();
  }

  /// The names of all records, the newest first.
  public List<String> names(Problems problems) {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        problems.report(Source.of(shown, ""), new RecordProblem.NoFile("no folder"));
      }
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(RecordFile::isName)
          .sorted(ORDER.reversed())
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problems.report(Source.of(shown, ""), new RecordProblem.Unreadable(reason(e)));
      return List.of();
    }
  }

  /// By time; of those of one second, the one with the greater number is the later one.
  private static final Comparator<String> ORDER =
      Comparator.comparing(
              (String name) -> name.substring(0, RecordFile.stamp(Instant.EPOCH).length()))
          .thenComparingInt(RecordFolder::number)
          .thenComparing(Comparator.naturalOrder());

  private static int number(String name) {
    String stem = name.substring(0, name.length() - ".json".length());
    String last = stem.substring(stem.lastIndexOf('-') + 1);
    return last.chars().allMatch(Character::isDigit) ? Integer.parseInt(last) : 1;
  }

  private Optional<DecisionRecord> read(String name, Problems problems) {
    return read(path.resolve(name), shown + "/" + name, problems);
  }

  /// Reads a record from a file, which no link leads to.
  ///
  /// @param shown how people call it
  public static Optional<DecisionRecord> read(Path file, String shown, Problems problems) {
    return bytes(file, shown, problems).flatMap(bytes -> RecordFile.read(shown, bytes, problems));
  }

  /// The bytes of a file that should be a record: no more than one may have.
  public static Optional<byte[]> bytes(Path file, String shown, Problems problems) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      problems.report(
          Source.of(shown, ""),
          there ? new RecordProblem.NoFile("no file") : new RecordProblem.Missing());
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readNBytes(RecordFile.MAX_BYTES + 1));
    } catch (IOException e) {
      problems.report(Source.of(shown, ""), new RecordProblem.Unreadable(reason(e)));
      return Optional.empty();
    }
  }

  private static String reason(Exception e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }

  /// Writes a record into a file of its own, which is there whole or not at all, whenever the
  /// writer is stopped, and never takes the place of another.
  ///
  /// @return the name of the file
  public String add(DecisionRecord record) throws IOException {
    byte[] bytes = RecordFile.bytes(record);
    if (Files.isSymbolicLink(path)) {
      throw new FileSystemException(path.toString(), null, "is a link");
    }
    Files.createDirectories(path);
    sweep();
    Path draft = path.resolve(DRAFT + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
    try {
      write(draft, bytes);
      for (int nth = 1; ; nth++) {
        String name = RecordFile.name(record, nth);
        if (give(draft, path.resolve(name))) {
          settle();
          return name;
        }
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static final String DRAFT = ".unfinished-";

  /// What a writer that was killed has left.
  private void sweep() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      for (Path entry : entries.filter(RecordFolder::isAbandoned).toList()) {
        Files.deleteIfExists(entry);
      }
    }
  }

  private static boolean isAbandoned(Path entry) {
    String name = String.valueOf(entry.getFileName());
    if (!name.startsWith(DRAFT) || !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    String pid = name.substring(DRAFT.length()).split("-", 2)[0];
    return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
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
  private static boolean give(Path whole, Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      Files.createLink(file, whole);
      return true;
    } catch (FileAlreadyExistsException _) {
      return false;
    } catch (UnsupportedOperationException | FileSystemException _) {
      return moved(whole, file);
    }
  }

  /// On a file system without links: a move looks for the name first, and refuses one that is
  /// there.
  private static boolean moved(Path whole, Path file) throws IOException {
    try {
      Files.move(whole, file);
      return true;
    } catch (FileAlreadyExistsException _) {
      return false;
    }
  }

  /// Writes the folder's own entry to the disk, where a system lets a folder be opened.
  private void settle() {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows opens no folder; the entry comes to the disk a little later.
    }
  }
}
