package dev.gonogo.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// `--content`: which checklist.
final class ContentOption {
  @Option(
      names = "--content",
      paramLabel = "DIR|PACK",
      description =
          "The checklist: a folder of Markdown files, one file, or a pack. Otherwise what"
              + " gonogo.yaml says, or content/.")
  private Optional<String> content = Optional.empty();

  Content read(Context context) {
    return project(context).content(context);
  }

  /// The project around, or what is left of it where another checklist is named.
  Project project(Context context) {
    Project around = Project.around(context).withItsChecklist();
    return content
        .map(name -> Project.part(context, name))
        .filter(part -> !isThatOf(around, part))
        .map(part ->
            new Project(context.directory(), Optional.empty(), Optional.empty(), List.of(part)))
        .orElse(around);
  }

  /// Whether it is the checklist of the project around.
  boolean isOfProject(Context context) {
    return content.isEmpty()
        || content
            .map(name -> Project.part(context, name))
            .filter(part -> isThatOf(Project.around(context).withItsChecklist(), part))
            .isPresent();
  }

  // Who names the checklist that is there names no other one.
  private static boolean isThatOf(Project around, Project.Part named) {
    return around.checklist().size() == 1
        && around.checklist().getFirst() instanceof Project.Part.On(var there)
        && named instanceof Project.Part.On(var here)
        && Context.real(there).equals(Context.real(here));
  }

  /// The names that exist for it: those of the project around, if it is its checklist.
  Catalogue catalogue(Context context) {
    return Catalogue.of(context, project(context));
  }
}
