package dev.gonogo.cli;

import dev.gonogo.git.GitAnswer;
import dev.gonogo.git.Repository;
import dev.gonogo.source.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the one repository whose rules count: that in which the files really lie that are judged,
/// wherever somebody stands and by whatever link they are reached.
final class BaseRepository {
  private BaseRepository() {}

  /// @param names what is judged. Where none of it lies in a repository, as a plan in a temporary
  ///   folder, that of the working directory serves
  static Repository of(Context world, List<Path> names) {
    SequencedMap<Path, Repository> found = new LinkedHashMap<>();
    names.stream()
        .flatMap(BaseRepository::folders)
        .distinct()
        .flatMap(folder -> at(folder).stream())
        .forEach(repository -> found.putIfAbsent(repository.root(), repository));
    if (found.size() > 1) {
      throw new UserError(
          "gonogo: --base: what is judged lies in several repositories: "
              + Printable.of(
                  found.keySet().stream().map(world::shown).collect(Collectors.joining(", ")))
              + "; judge what is in each by a call of its own; nothing was judged");
    }
    Repository repository =
        Optional.ofNullable(found.firstEntry())
            .map(Map.Entry::getValue)
            .orElseGet(() -> around(world));
    if (repository.isSubmodule()) {
      throw new UserError(
          "gonogo: --base: "
              + Printable.of(world.shown(repository.root()))
              + " is a submodule, and the commit around it does not have its files: judge it in a"
              + " clone of its own; nothing was judged");
    }
    return repository;
  }

  /// The folder in which something really lies, and those of the links that lead to it: a link out
  /// of a repository is that repository's matter too.
  private static Stream<Path> folders(Path name) {
    Stream.Builder<Path> all = Stream.builder();
    all.add(folder(Base.reached(name.toAbsolutePath())));
    for (Path at = name.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        all.add(folder(Context.real(BuildCommand.parent(at))));
      }
    }
    return all.build();
  }

  /// The nearest folder that is there.
  private static Path folder(Path path) {
    Path at = path;
    while (!Files.isDirectory(at) && at.getParent() != null) {
      at = BuildCommand.parent(at);
    }
    return at;
  }

  private static Optional<Repository> at(Path folder) {
    return switch (Repository.around(folder)) {
      case GitAnswer.Told<Repository>(var found) -> Optional.of(found);
      case GitAnswer.Untold<Repository>(var why) -> {
        // One that git does not speak of must not be passed by for another.
        if (Files.exists(Context.checkout(folder).resolve(".git"))) {
          throw none(why);
        }
        yield Optional.empty();
      }
    };
  }

  private static Repository around(Context world) {
    return switch (Repository.around(world.directory().toAbsolutePath())) {
      case GitAnswer.Told<Repository>(var found) -> found;
      case GitAnswer.Untold<Repository>(var why) -> throw none(why);
    };
  }

  private static UserError none(String why) {
    return new UserError(
        "gonogo: --base asks git, and there is no repository: "
            + Printable.of(why)
            + "; run it in a checkout; nothing was judged");
  }
}
