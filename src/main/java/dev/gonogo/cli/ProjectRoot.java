package dev.gonogo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The folder of a project, from which a record names files: so it says the same wherever the
/// checkout lies, and wherever somebody stood.
///
/// @param path absolute, without `..`
record ProjectRoot(Path path) {
  ProjectRoot {
    path = path.toAbsolutePath().normalize();
  }

  /// A path relative to it, with `/`; `.` for itself.
  String name(Path file) {
    String name = path.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  /// The same command as if somebody stood in it.
  Context in(Context context) {
    return new Context(
        context.terminal(),
        path,
        context.clock(),
        context.cache(),
        context.build(),
        context.metrics());
  }

  /// What was given, from it on.
  List<String> names(Context context, List<String> given) {
    return given.stream().map(name -> name(context.at(Path.of(name)))).toList();
  }

  /// Turns the names of files among options, so that they are meant from it on.
  void turn(Context context, JudgeOptions options) {
    options.sources = names(context, options.sources);
    options.project = options.project.map(context::at).map(Path::toAbsolutePath);
    options.waivers = options.waivers.map(context::at).map(Path::toAbsolutePath);
    options.outputs =
        options.outputs.stream()
            .map(output ->
                new OutputSpec(
                    output.report(), output.file().map(context::at).map(Path::toAbsolutePath)))
            .toList();
  }

  /// Where something lies that a record names.
  Optional<Path> find(String name) {
    return Project.path(path, name);
  }
}
