package dev.gonogo.input;

import dev.gonogo.source.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Arguments to files: named files first, then those that folders hold, each once, in the order of
/// their names. docs/inputs.md says what is looked into in a folder.
final class FileWalk {
  private static final Set<String> SKIPPED_FOLDERS = Set.of("node_modules", "golive");
  private final List<Found> found = new ArrayList<>();
  private final List<String> folders = new ArrayList<>();
  private final List<Inputs.Skipped> skipped = new ArrayList<>();
  private final List<Inputs.Refused> refused = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Set<InputStream> pipes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ManifestSources sources = new ManifestSources();

  /// The folders that were walked, as they are without links.
  private final Set<Path> walked = new HashSet<>();

  /// Links to folders, looked into when all else is, so that files keep their own names.
  private final Deque<LinkedFolder> links = new ArrayDeque<>();

  /// @param argument the argument that led here
  private record LinkedFolder(Path path, String name, Root argument) {}

  /// A folder that was given: no link is followed out of it.
  private record Root(String name, Path real) {}

  /// What the arguments lead to.
  ///
  /// @param files to read, in their order
  /// @param folders the arguments that are folders
  /// @param skipped what is not looked into
  /// @param refused what is not there, or cannot be listed
  record Walk(
      List<Found> files,
      List<String> folders,
      List<Inputs.Skipped> skipped,
      List<Inputs.Refused> refused) {}

  /// A file to read.
  ///
  /// @param folder the argument that it was found in; nothing for a file that was named
  /// @param doubt why it is left out, unless an input is in it
  record Found(String name, Optional<String> folder, Optional<Doubt> doubt, Content content) {}

  /// Why a file is hardly an input.
  ///
  /// @param isSource whether documents are rendered from it, so that what looks like one of those
  ///   is none
  record Doubt(String reason, boolean isSource) {}

  /// Its bytes, not read yet.
  sealed interface Content {
    record OnDisk(Path path) implements Content {}

    record Given(byte[] bytes) implements Content {}

    record Piped(InputStream in) implements Content {}
  }

  private FileWalk() {}

  static Walk of(List<InputReader.Argument> arguments) {
    var walk = new FileWalk();
    List<InputReader.Argument> sorted =
        arguments.stream().sorted(Comparator.comparing(InputReader.Argument::name)).toList();
    sorted.stream().filter(argument -> !isFolder(argument)).forEach(walk::named);
    for (InputReader.Argument argument : sorted) {
      if (argument instanceof InputReader.Argument.OnDisk(var name, var path)
          && isFolder(argument)) {
        walk.folders.add(name);
        walk.folder(path, name, new Root(name, real(path)));
        walk.followLinks();
      }
    }
    return new Walk(
        walk.found.stream().map(walk::orPart).toList(), walk.folders, walk.skipped, walk.refused);
  }

  private static boolean isFolder(InputReader.Argument argument) {
    return argument instanceof InputReader.Argument.OnDisk disk && Files.isDirectory(disk.path());
  }

  private void named(InputReader.Argument argument) {
    switch (argument) {
      case InputReader.Argument.Given given -> add(given.name(), new Content.Given(given.bytes()));
      case InputReader.Argument.Piped(var name, var in) -> {
        if (pipes.add(in)) {
          add(name, new Content.Piped(in));
        }
      }
      case InputReader.Argument.OnDisk disk when !Files.exists(disk.path()) ->
          refuse(disk.name(), new InputProblem.Missing(nearest(disk)));
      case InputReader.Argument.OnDisk disk ->
          add(disk.name(), Optional.empty(), Optional.empty(), disk.path());
    }
  }

  private void add(String name, Content content) {
    found.add(new Found(name, Optional.empty(), Optional.empty(), content));
  }

  private void add(String name, Optional<String> folder, Optional<Doubt> doubt, Path path) {
    if (seen.add(real(path))) {
      found.add(new Found(name, folder, doubt, new Content.OnDisk(path)));
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static Optional<String> nearest(InputReader.Argument.OnDisk missing) {
    Path folder = missing.path().toAbsolutePath().getParent();
    Path file = missing.path().getFileName();
    if (folder == null || file == null) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> names = entries.map(p -> String.valueOf(p.getFileName())).limit(10_000).toList();
      return Nearest.of(file.toString(), names);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// One folder, its sub-folders behind its files.
  ///
  /// @param shown how the folder is called
  /// @param argument the argument that led here
  private void folder(Path folder, String shown, Root argument) {
    walked.add(real(folder));
    var folders = new ArrayList<Path>();
    for (Path entry : entries(folder, shown)) {
      String base = String.valueOf(entry.getFileName());
      boolean isFolder = Files.isDirectory(entry);
      String name = join(shown, base) + (isFolder ? "/" : "");
      if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
        skip(name, "a link to nothing");
      } else if (Files.isSymbolicLink(entry) && !real(entry).startsWith(argument.real())) {
        skip(name, "a link that leads out of the folder that was given");
      } else if (!isFolder) {
        sources.see(entry, shown);
        file(entry, name, argument);
      } else if (base.startsWith(".") || SKIPPED_FOLDERS.contains(base)) {
        skip(name, "a folder that is not looked into");
      } else if (Files.isSymbolicLink(entry)) {
        links.add(new LinkedFolder(entry, name, argument));
      } else {
        folders.add(entry);
      }
    }
    folders.forEach(f -> folder(f, join(shown, String.valueOf(f.getFileName())), argument));
  }

  private void followLinks() {
    while (!links.isEmpty()) {
      LinkedFolder link = links.remove();
      if (walked.contains(real(link.path()))) {
        skip(link.name(), "a link to a folder that is looked into without it");
      } else {
        folder(link.path(), link.name(), link.argument());
      }
    }
  }

  /// A file of a folder, or a part of something that only its neighbours tell it to be.
  private Found orPart(Found file) {
    boolean mayBePart = Form.YAML.isNameOf(file.name()) || Form.JSON.isNameOf(file.name());
    boolean saysItself = file.doubt().isPresent() && !ManifestSources.isKustomization(file.name());
    if (!mayBePart
        || saysItself
        || file.folder().isEmpty()
        || !(file.content() instanceof Content.OnDisk(var path))) {
      return file;
    }
    return sources
        .part(path)
        .map(reason ->
            new Found(
                file.name(),
                file.folder(),
                Optional.of(new Doubt(reason, file.doubt().isEmpty())),
                file.content()))
        .orElse(file);
  }

  private List<Path> entries(Path folder, String shown) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(p -> String.valueOf(p.getFileName()))).toList();
    } catch (IOException | UncheckedIOException e) {
      refuse(shown, new InputProblem.Unreadable(reason(e)));
      return List.of();
    }
  }

  private void file(Path file, String name, Root argument) {
    Optional<String> unread = FileNames.unread(name);
    if (unread.isPresent()) {
      skip(name, unread.get());
    } else if (!Files.isRegularFile(file)) {
      skip(name, "no regular file");
    } else {
      Optional<Doubt> doubt = FileNames.doubtful(name).map(reason -> new Doubt(reason, false));
      add(name, Optional.of(argument.name()), doubt, file);
    }
  }

  /// `.` is left out, so that names are as short as people write them.
  private static String join(String folder, String name) {
    String path = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    return path.equals(".") || path.isEmpty() ? name : path + "/" + name;
  }

  /// What came of opening a file.
  sealed interface Opened {
    record Bytes(byte[] bytes) implements Opened {}

    record Not(InputProblem why) implements Opened {}
  }

  /// @param maxBytes how long a file may be
  static Opened open(Found file, int maxBytes) {
    return switch (file.content()) {
      case Content.Given(var bytes) ->
          bytes.length > maxBytes ? tooLarge(maxBytes) : new Opened.Bytes(bytes);
      case Content.Piped(var in) -> read(() -> in, maxBytes);
      case Content.OnDisk(var path) -> read(() -> Files.newInputStream(path), maxBytes);
    };
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  /// A pipe has no size and a device no end, so all is read up to the limit and one more.
  private static Opened read(Opening opening, int maxBytes) {
    try (InputStream in = opening.open()) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      return bytes.length > maxBytes ? tooLarge(maxBytes) : new Opened.Bytes(bytes);
    } catch (IOException e) {
      return new Opened.Not(new InputProblem.Unreadable(reason(e)));
    }
  }

  private static Opened tooLarge(int maxBytes) {
    return new Opened.Not(new InputProblem.TooLarge(maxBytes));
  }

  private static String reason(Exception e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }

  private void skip(String name, String reason) {
    skipped.add(new Inputs.Skipped(name, reason));
  }

  private void refuse(String name, InputProblem problem) {
    refused.add(new Inputs.Refused(name, Optional.empty(), problem));
  }
}
