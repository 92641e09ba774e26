package dev.gonogo.input;

import dev.gonogo.source.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Arguments to files: named files first, then those that folders hold, each once, in the order of
/// their names. docs/inputs.md says what is looked into in a folder.
final class FileWalk {
  private static final Set<String> SKIPPED_FOLDERS = Set.of("node_modules", "golive");
  private static final Set<String> TEMPLATE_ENDINGS =
      Set.of("example", "sample", "template", "dist", "tmpl");

  /// Files that have the form of an input, and are hardly ever one: what is in them decides.
  private static final Map<String, String> HARDLY =
      Map.of(
          "gonogo.yaml", "the project's own profile",
          "chart.yaml", "a Helm chart's own file: render the chart by `helm template`",
          "values.yaml", "a Helm chart's values: render the chart by `helm template`",
          "kustomization.yaml", "kustomize's own file: render it by `kubectl kustomize`",
          "kustomization.yml", "kustomize's own file: render it by `kubectl kustomize`",
          "package.json", "npm's own file",
          "package-lock.json", "npm's own file");

  private final List<Found> found = new ArrayList<>();
  private final List<String> folders = new ArrayList<>();
  private final List<Inputs.Skipped> skipped = new ArrayList<>();
  private final List<Inputs.Refused> refused = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

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
  /// @param doubt why it is left out, unless an input is in it: what its name says of it
  record Found(String name, Optional<String> folder, Optional<String> doubt, Content content) {}

  /// Its bytes, not read yet.
  sealed interface Content {
    record OnDisk(Path path) implements Content {}

    record Given(byte[] bytes) implements Content {}
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
        walk.folder(path, name, name);
      }
    }
    return new Walk(walk.found, walk.folders, walk.skipped, walk.refused);
  }

  private static boolean isFolder(InputReader.Argument argument) {
    return argument instanceof InputReader.Argument.OnDisk disk && Files.isDirectory(disk.path());
  }

  private void named(InputReader.Argument argument) {
    switch (argument) {
      case InputReader.Argument.Given given ->
          found.add(
              new Found(
                  given.name(),
                  Optional.empty(),
                  Optional.empty(),
                  new Content.Given(given.bytes())));
      case InputReader.Argument.OnDisk disk when !Files.exists(disk.path()) ->
          refuse(disk.name(), new InputProblem.Missing(nearest(disk)));
      case InputReader.Argument.OnDisk disk ->
          add(disk.name(), Optional.empty(), Optional.empty(), disk.path());
    }
  }

  private void add(String name, Optional<String> folder, Optional<String> doubt, Path path) {
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
  private void folder(Path folder, String shown, String argument) {
    var folders = new ArrayList<Path>();
    for (Path entry : entries(folder, shown)) {
      String base = String.valueOf(entry.getFileName());
      String name = join(shown, base);
      if (!Files.isDirectory(entry)) {
        file(entry, name, base, argument);
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (base.startsWith(".") || SKIPPED_FOLDERS.contains(base)) {
          skip(name + "/", "a folder that is not looked into");
        } else {
          folders.add(entry);
        }
      } else {
        skip(name + "/", "a link to a folder, which could lead in a circle");
      }
    }
    folders.forEach(f -> folder(f, join(shown, String.valueOf(f.getFileName())), argument));
  }

  private List<Path> entries(Path folder, String shown) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(p -> String.valueOf(p.getFileName()))).toList();
    } catch (IOException | UncheckedIOException e) {
      refuse(shown, new InputProblem.Unreadable(reason(e)));
      return List.of();
    }
  }

  private void file(Path file, String name, String base, String argument) {
    boolean hidden = base.startsWith(".") && !base.startsWith(".env");
    if (!Form.isCandidate(name)) {
      skip(name, hidden ? "a hidden file" : "no kind of input has a name like this");
    } else if (TEMPLATE_ENDINGS.contains(base.substring(base.lastIndexOf('.') + 1))) {
      skip(name, "a template, which holds no values to judge");
    } else if (!Files.isRegularFile(file)) {
      skip(name, "no regular file");
    } else {
      Optional<String> known = Optional.ofNullable(HARDLY.get(Form.base(name)));
      add(name, Optional.of(argument), hidden ? Optional.of("a hidden file") : known, file);
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

  static Opened open(Found file) {
    return switch (file.content()) {
      case Content.Given(var bytes) -> new Opened.Bytes(bytes);
      case Content.OnDisk(var path) -> open(path);
    };
  }

  /// A pipe has no size, so all is read up to the limit and one more.
  private static Opened open(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(InputReader.MAX_BYTES + 1);
      return bytes.length <= InputReader.MAX_BYTES
          ? new Opened.Bytes(bytes)
          : new Opened.Not(new InputProblem.TooLarge(InputReader.MAX_BYTES));
    } catch (IOException e) {
      return new Opened.Not(new InputProblem.Unreadable(reason(e)));
    }
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
