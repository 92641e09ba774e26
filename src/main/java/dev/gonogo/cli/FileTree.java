package dev.gonogo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder of generated files: compares it with what it should hold, and brings it there.
///
/// @param folder the folder
/// @param files what it should hold: path below it, with `/`, to text
/// @param owned which other files below it are ours, and go when they are no longer generated
record FileTree(Path folder, SortedMap<String, byte[]> files, Predicate<String> owned) {

  /// A file that is being written: with the process that writes it, by its number.
  private static final Pattern DRAFT =
      Pattern.compile("\\.gonogo-(?:([0-9]{1,18})-)?[0-9]+\\.part");

  static FileTree ofTexts(Path folder, Map<String, String> texts, Predicate<String> owned) {
    var files = new TreeMap<String, byte[]>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new FileTree(folder, files, owned);
  }

  /// One file that is not as it should be.
  record Difference(String path, Kind kind) {
    enum Kind {
      MISSING,
      CHANGED,
      LEFT_OVER
    }
  }

  List<Difference> differences() throws IOException {
    var found = new ArrayList<Difference>();
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path)) {
        found.add(new Difference(file.getKey(), Difference.Kind.MISSING));
      } else if (!Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        found.add(new Difference(file.getKey(), Difference.Kind.CHANGED));
      }
    }
    for (String path : existing()) {
      if (!files.containsKey(path) && owned.test(path)) {
        found.add(new Difference(path, Difference.Kind.LEFT_OVER));
      }
    }
    return found;
  }

  /// Writes what differs and nothing else, each file whole or not at all.
  ///
  /// @return how many files changed
  int write() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        sweep(paths);
      }
    }
    List<Difference> differences = differences();
    for (Difference difference : differences) {
      Path path = folder.resolve(difference.path());
      if (difference.kind() == Difference.Kind.LEFT_OVER) {
        Files.delete(path);
        deleteIfEmpty(path.resolveSibling(""));
      } else {
        put(path, files.getOrDefault(difference.path(), new byte[0]));
      }
    }
    return differences.size();
  }

  /// Writes a file beside its place and moves it there: a reader sees the old one or the new one. A
  /// link stays one, and so does what is no file (`/dev/null`, a pipe): that is written into.
  ///
  /// @throws FileSystemException naming this file, with the reason in words
  static void writeWhole(Path path, byte[] content) throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null && Files.isDirectory(parent)) {
      try (Stream<Path> beside = Files.list(parent)) {
        sweep(beside);
      } catch (AccessDeniedException _) {
        // A folder may be written to and not be listed: then nothing is swept.
      }
    }
    put(path, content);
  }

  /// Deletes the drafts of runs that were killed. The draft of one that still runs is its own.
  private static void sweep(Stream<Path> paths) throws IOException {
    for (Path path : paths.filter(FileTree::isAbandoned).toList()) {
      Files.deleteIfExists(path);
    }
  }

  private static boolean isAbandoned(Path path) {
    Matcher draft = DRAFT.matcher(String.valueOf(path.getFileName()));
    return draft.matches()
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Optional.ofNullable(draft.group(1))
            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
            .isEmpty();
  }

  private static void put(Path path, byte[] content) throws IOException {
    try {
      Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path parent = place.getParent();
      if (parent == null || Files.isDirectory(place)) {
        throw new FileSystemException(path.toString(), null, "is a folder");
      }
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        Files.write(place, content);
      } else {
        Files.createDirectories(parent);
        replace(place, parent, content);
      }
    } catch (FileSystemException e) {
      throw new FileSystemException(path.toString(), null, reason(e));
    } catch (IOException e) {
      // A full disk, for one, comes without a file's name.
      throw new FileSystemException(path.toString(), null, String.valueOf(e.getMessage()));
    }
  }

  private static void replace(Path place, Path parent, byte[] content) throws IOException {
    Path draft =
        Files.createTempFile(parent, ".gonogo-" + ProcessHandle.current().pid() + "-", ".part");
    try {
      Files.write(draft, content);
      makeReadable(draft);
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Why a file cannot be read or written, in words.
  static String reason(FileSystemException e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "does not exist";
      case FileAlreadyExistsException _ -> "a file stands where a folder is needed";
      default -> e.getReason() == null ? "it cannot be reached" : e.getReason();
    };
  }

  // A temporary file is its owner's alone; what we generate is for everyone, as the folder allows.
  private static void makeReadable(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(
          file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private List<String> existing() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private void deleteIfEmpty(Path directory) throws IOException {
    Path at = directory;
    while (at != null && at.startsWith(folder) && !at.equals(folder)) {
      try (Stream<Path> rest = Files.list(at)) {
        if (rest.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(at);
      at = at.getParent();
    }
  }
}
