package dev.gonogo.cli;

import dev.gonogo.gate.ProjectFile;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The project whose files are judged: its `gonogo.yaml`, and what lies beside it.
///
/// @param root the folder of its `gonogo.yaml`, or the one that was looked at where there is none
/// @param path its `gonogo.yaml`
/// @param file the text of that
/// @param checklist the folder that it names
record Project(Path root, Optional<Path> path, Optional<Source> file, Optional<Path> checklist) {
  private static final String NAME = "gonogo.yaml";

  /// The project of the working directory: a `gonogo.yaml` in it or above it.
  static Project around(Context context) {
    return above(context.directory())
        .map(file -> of(context, file))
        .orElseGet(() ->
            new Project(context.directory(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /// The project of what is judged: a `gonogo.yaml` in a folder that is judged (or beside a file
  /// that is) or above it, else in the working directory or above that. Files of two projects have
  /// no rules in common.
  static Project of(Context context, List<Path> judged) {
    List<Path> found =
        judged.stream()
            .map(path -> Files.isDirectory(path) ? path : BuildCommand.parent(path))
            .flatMap(folder -> above(folder).stream())
            .distinct()
            .sorted()
            .toList();
    if (found.size() > 1) {
      throw new UserError(
          "gonogo: what is to be judged is of several projects: "
              + Printable.of(String.join(", ", found.stream().map(context::shown).toList()))
              + "; judge them one by one, or say which with --project");
    }
    return found.isEmpty() ? around(context) : of(context, found.getFirst());
  }

  private static Optional<Path> above(Path folder) {
    Path at = folder.toAbsolutePath().normalize();
    while (at != null) {
      if (Files.isRegularFile(at.resolve(NAME))) {
        return Optional.of(at.resolve(NAME));
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  /// The project of a `gonogo.yaml`.
  static Project of(Context context, Path file) {
    Source source = context.read(file);
    var problems = new Problems();
    Optional<String> named = ProjectFile.checklist(source, problems);
    if (!problems.hasErrors()) {
      ProjectFile.names(source, problems);
    }
    if (problems.hasErrors()) {
      throw new UserError(problems.drawn() + "gonogo: nothing was done: mend this file first");
    }
    Path root = BuildCommand.parent(file);
    Path checklist = root.resolve(named.orElse("content")).normalize();
    return new Project(root, Optional.of(file), Optional.of(source), Optional.of(checklist));
  }

  /// The same, for who judges by the checklist that lies there: where no `gonogo.yaml` names one,
  /// that is `content` too, and not the one in the jar.
  Project withItsChecklist() {
    return new Project(root, path, file, Optional.of(contentOrDefault()));
  }

  /// The checklist's folder, or `content` where no `gonogo.yaml` names one.
  Path contentOrDefault() {
    return checklist.orElse(root.resolve("content"));
  }
}
