package dev.gonogo.cli;

import dev.gonogo.git.GitAnswer;
import dev.gonogo.git.GitFile;
import dev.gonogo.git.Repository;
import dev.gonogo.source.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files of a commit, laid into a folder that nobody else may read, as far as somebody asks for
/// them.
///
/// A link becomes what it leads to within the commit; nothing is a link here, so that nothing leads
/// out. The folder is gone at the end, also where the program is told to end.
final class BaseTree implements AutoCloseable {
  /// All that is asked for at once: rules are texts, and what is judged is no more.
  static final long MOST_BYTES = 1L << 30;

  private static final int MOST_LINKS = 8;

  /// What no file of a checkout may be called, and what would lead elsewhere.
  private static final Pattern NO_NAME = Pattern.compile("|\\.|\\.\\.|(?i:\\.git)");

  private final Repository repository;
  private final Path folder;
  private final Thread atTheEnd;
  private final Map<String, GitFile> files = new TreeMap<>();
  private final Set<String> folders = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private long bytes;

  private BaseTree(Repository repository, Path folder, List<GitFile> files) {
    this.repository = repository;
    this.folder = folder;
    this.atTheEnd = new Thread(() -> delete(folder));
    Runtime.getRuntime().addShutdownHook(atTheEnd);
    for (GitFile file : files) {
      this.files.put(file.path(), file);
      for (int at = file.path().lastIndexOf('/');
          at > 0;
          at = file.path().lastIndexOf('/', at - 1)) {
        folders.add(file.path().substring(0, at));
      }
    }
  }

  /// Nothing of it is there yet.
  static BaseTree of(Repository repository, String commit) throws IOException {
    List<GitFile> files = told(repository.files(commit));
    Path folder = Files.createTempDirectory("gonogo-base-");
    return new BaseTree(repository, folder.toRealPath(), files);
  }

  /// Where its top is.
  Path folder() {
    return folder;
  }

  /// Where something of it is, or would be.
  Path at(String path) {
    return folder.resolve(path);
  }

  /// Whether it has a file there; a link to one is one.
  boolean has(String path) {
    return files.containsKey(path);
  }

  boolean isFolder(String path) {
    return path.isEmpty() || folders.contains(path);
  }

  /// Makes an empty folder, as far as it is not there.
  void folder(String path) throws IOException {
    Files.createDirectories(at(path));
  }

  /// A file that is asked for and cannot be laid here.
  record Left(String path, String why) {}

  /// Lays files.
  ///
  /// @param wanted by their paths
  /// @param most bytes of one
  /// @return what could not be laid
  List<Left> lay(Predicate<String> wanted, int most) throws IOException {
    List<Left> left = new ArrayList<>();
    Map<String, List<String>> targets = new HashMap<>();
    List<GitFile> sources = new ArrayList<>();
    for (GitFile file : files.values()) {
      if (!wanted.test(file.path()) || !written.add(file.path())) {
        continue;
      }
      Optional<GitFile> source =
          file.kind() == GitFile.Kind.LINK ? followed(file) : Optional.of(file);
      if (file.kind() == GitFile.Kind.SUBMODULE) {
        left.add(
            new Left(file.path(), "is a repository of its own, whose files are not in this one"));
      } else if (source.isEmpty()) {
        left.add(new Left(file.path(), "is a link that leads to no file of the repository"));
      } else if (!isNamedWell(file.path())) {
        left.add(new Left(file.path(), "has a name that no file here can have"));
      } else {
        GitFile found = source.get();
        List<String> targeted = targets.computeIfAbsent(found.path(), _ -> new ArrayList<>());
        if (targeted.isEmpty()) {
          sources.add(found);
        }
        targeted.add(file.path());
      }
    }
    for (GitFile file :
        told(repository.read(sources, most, (file, content) -> write(targets, file, content)))) {
      targets
          .getOrDefault(file.path(), List.of())
          .forEach(path -> left.add(new Left(path, "is larger than is read")));
    }
    return left;
  }

  private void write(Map<String, List<String>> targets, GitFile file, byte[] content)
      throws IOException {
    for (String path : targets.getOrDefault(file.path(), List.of())) {
      bytes += content.length;
      if (bytes > MOST_BYTES) {
        throw new IOException("its files are more than " + (MOST_BYTES >> 20) + " MiB");
      }
      Path target = at(path);
      Files.createDirectories(BuildCommand.parent(target));
      Files.write(target, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  private boolean isNamedWell(String path) {
    if (Stream.of(path.split("/", -1)).anyMatch(name -> NO_NAME.matcher(name).matches())) {
      return false;
    }
    try {
      return at(path).normalize().startsWith(folder);
    } catch (InvalidPathException _) {
      return false;
    }
  }

  private Optional<GitFile> followed(GitFile link) {
    GitFile at = link;
    for (int i = 0; i < MOST_LINKS && at.kind() == GitFile.Kind.LINK; i++) {
      Optional<GitFile> next = target(at).map(files::get);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.of(at).filter(file -> file.kind() == GitFile.Kind.FILE);
  }

  /// Where a path leads, with each link on its way followed as it was in the commit; nowhere where
  /// one leads out of it. What is not there stays as it is.
  Optional<String> led(String path) {
    Deque<String> rest = new ArrayDeque<>(List.of(path.split("/", -1)));
    String at = "";
    for (int links = 0; !rest.isEmpty(); ) {
      String next = below(at, rest.removeFirst());
      GitFile file = files.get(next);
      if (file == null || file.kind() != GitFile.Kind.LINK) {
        at = next;
        continue;
      }
      Optional<String> target = links++ < MOST_LINKS ? target(file) : Optional.empty();
      if (target.isEmpty()) {
        return Optional.empty();
      }
      List.of(target.get().split("/", -1)).reversed().forEach(rest::addFirst);
      at = "";
    }
    return Optional.of(at);
  }

  /// A path in a folder; the folder itself where there is no name.
  static String below(String folder, String name) {
    return folder.isEmpty() || name.isEmpty() ? folder + name : folder + "/" + name;
  }

  private Optional<String> target(GitFile link) {
    var text = new StringBuilder();
    told(
        repository.read(
            List.of(link),
            4_096,
            (_, content) -> text.append(new String(content, StandardCharsets.UTF_8))));
    List<String> names = new ArrayList<>(List.of(link.path().split("/", -1)));
    names.removeLast();
    if (text.isEmpty() || text.charAt(0) == '/') {
      return Optional.empty();
    }
    for (String name : text.toString().split("/", -1)) {
      if (name.equals("..") && names.isEmpty()) {
        return Optional.empty();
      } else if (name.equals("..")) {
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return Optional.of(String.join("/", names));
  }

  private static <T> T told(GitAnswer<T> answer) {
    return switch (answer) {
      case GitAnswer.Told<T>(var value) -> value;
      case GitAnswer.Untold<T>(var why) ->
          throw new UserError("gonogo: --base: " + Printable.of(why) + "; nothing was judged");
    };
  }

  @Override
  public void close() {
    delete(folder);
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException _) {
      // It ends already, and deletes what is left.
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList().reversed()) {
        Files.deleteIfExists(path);
      }
    } catch (FileSystemException | UncheckedIOException _) {
      // Gone already, or somebody else's now.
    } catch (IOException _) {
      // As good as it gets: it is private.
    }
  }
}
