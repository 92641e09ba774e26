package dev.gonogo.cli;

import dev.gonogo.gate.ProjectFile;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The project whose files are judged: its `gonogo.yaml`, and what lies beside it.
///
/// @param root the folder of its `gonogo.yaml`, or the one that was looked at where there is none
/// @param file its `gonogo.yaml`
/// @param checklist the folder that it names
record Project(Path root, Optional<Source> file, Optional<Path> checklist) {
  private static final String NAME = "gonogo.yaml";

  /// The project of the working directory: a `gonogo.yaml` in it or above it.
  static Project around(Context context) {
    Path at = context.directory().toAbsolutePath().normalize();
    while (at != null) {
      if (Files.isRegularFile(at.resolve(NAME))) {
        return of(context, at.resolve(NAME));
      }
      at = at.getParent();
    }
    return new Project(context.directory(), Optional.empty(), Optional.empty());
  }

  /// The project of what is judged: a `gonogo.yaml` in a folder that is judged (or beside a file
  /// that is), else in the working directory or above it.
  static Project of(Context context, List<Path> judged) {
    for (Path path : judged) {
      Path folder = Files.isDirectory(path) ? path : BuildCommand.parent(path);
      if (Files.isRegularFile(folder.resolve(NAME))) {
        return of(context, folder.resolve(NAME));
      }
    }
    return around(context);
  }

  /// The project of a `gonogo.yaml`.
  static Project of(Context context, Path file) {
    Source source = context.read(file);
    var problems = new Problems();
    Optional<String> named = ProjectFile.checklist(source, problems);
    if (problems.hasErrors()) {
      throw new UserError(problems.drawn() + "gonogo: nothing was done: mend this file first");
    }
    Path root = BuildCommand.parent(file);
    Path checklist = root.resolve(named.orElse("content")).normalize();
    return new Project(root, Optional.of(source), Optional.of(checklist));
  }

  /// The checklist's folder, or `content` where no `gonogo.yaml` names one.
  Path contentOrDefault() {
    return checklist.orElse(root.resolve("content"));
  }
}
