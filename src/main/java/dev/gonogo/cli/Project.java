package dev.gonogo.cli;

import dev.gonogo.gate.ProjectFile;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The project whose files are judged: its `gonogo.yaml`, and what lies beside it.
///
/// @param root the folder of its `gonogo.yaml`, or the one that was looked at where there is none
/// @param file its `gonogo.yaml`
/// @param settings what that says of the checklist
record Project(Path root, Optional<Source> file, Optional<Path> checklist) {
  private static final String NAME = "gonogo.yaml";

  /// The project of a folder: a `gonogo.yaml` in it or above it.
  static Project around(Path directory) {
    return find(directory)
        .map(Project::of)
        .orElseGet(() -> new Project(directory, Optional.empty(), Optional.empty()));
  }

  /// The project of what is judged: a `gonogo.yaml` in a folder that is judged (or beside a file
  /// that is), else in the working directory or above it.
  static Project of(List<Path> judged, Path directory) {
    for (Path path : judged) {
      Path folder = Files.isDirectory(path) ? path : BuildCommand.parent(path);
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return of(file);
      }
    }
    return around(directory);
  }

  /// The project of a `gonogo.yaml`.
  static Project of(Path file) {
    Source source = read(file);
    var problems = new Problems();
    Optional<String> named = ProjectFile.checklist(source, problems);
    if (problems.hasErrors()) {
      throw new UserError(
          problems.drawn() + "gonogo: " + file + " is not right: nothing was judged");
    }
    Path root = BuildCommand.parent(file);
    Path checklist = root.resolve(named.orElse("content")).normalize();
    return new Project(root, Optional.of(source), Optional.of(checklist));
  }

  /// The checklist's folder, or `content` where no `gonogo.yaml` names one.
  Path contentOrDefault() {
    return checklist.orElse(root.resolve("content"));
  }

  static Source read(Path file) {
    try {
      String text =
          Texts.decode(Files.readAllBytes(file))
              .orElseThrow(
                  () -> new UserError("gonogo: " + file + ": is not UTF-8: save it as UTF-8 text"));
      return Source.of(file.toString(), text);
    } catch (IOException e) {
      throw new UserError("gonogo: cannot read " + file + ": " + e.getMessage());
    }
  }

  private static Optional<Path> find(Path directory) {
    Path at = directory.toAbsolutePath().normalize();
    while (at != null) {
      if (Files.isRegularFile(at.resolve(NAME))) {
        return Optional.of(at.resolve(NAME));
      }
      at = at.getParent();
    }
    return Optional.empty();
  }
}
