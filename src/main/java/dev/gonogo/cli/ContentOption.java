package dev.gonogo.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// `--content`: which checklist.
final class ContentOption {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description =
          "The checklist: a folder of Markdown files, or one file. Otherwise what gonogo.yaml says,"
              + " or content/.")
  private Optional<Path> content = Optional.empty();

  ContentFolder read(Context context) {
    return ContentFolder.read(
        content.map(context::at).orElseGet(() -> Project.around(context).contentOrDefault()));
  }

  /// The names that exist for it: those of the project around, if it is its checklist.
  Catalogue catalogue(Context context) {
    return isOfProject(context) ? Catalogue.of(context, Project.around(context)) : Catalogue.NONE;
  }

  /// Whether it is the checklist of the project around.
  boolean isOfProject(Context context) {
    return content
        .map(context::at)
        .map(Context::real)
        .filter(given -> !given.equals(Context.real(Project.around(context).contentOrDefault())))
        .isEmpty();
  }
}
