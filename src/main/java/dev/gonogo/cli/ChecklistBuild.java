package dev.gonogo.cli;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.policy.PolicySet;
import dev.gonogo.policy.names.KnownNames;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import java.util.SortedSet;

/// A checklist read and compiled.
///
/// @param checklist the model
/// @param policies its Rego, its tests, and what judging needs
/// @param warnings drawn, each ending with a line end; empty where there is none
/// @param strangers what the catalogue of names does not know, so that its names were not judged
record ChecklistBuild(
    Checklist checklist, PolicySet policies, String warnings, SortedSet<String> strangers) {

  /// Reads and compiles, by the names that exist for its project; what is wrong, all of it, ends
  /// the command.
  static ChecklistBuild of(Content content, Build build, Catalogue catalogue) {
    var problems = new Problems();
    Checklist checklist = read(content, problems);
    SortedSet<String> strangers = names(checklist, catalogue, problems);
    PolicySet policies =
        PolicyCompiler.compile(checklist, content.key(catalogue.key(build.identity())), problems)
            .orElseThrow(() -> refusal(problems));
    if (problems.hasErrors()) {
      throw refusal(problems);
    }
    return new ChecklistBuild(checklist, policies, problems.drawn(), strangers);
  }

  /// Reads alone.
  static Checklist read(Content content, Problems problems) {
    Checklist checklist = ChecklistReader.read(content.language(), content.files(), problems);
    if (problems.hasErrors()) {
      throw refusal(problems);
    }
    return checklist;
  }

  /// Looks at all names in it.
  static SortedSet<String> names(Checklist checklist, Catalogue catalogue, Problems problems) {
    return KnownNames.check(checklist, catalogue.terraform(), catalogue.kubernetes(), problems);
  }

  /// What is said once of names that were not judged; empty where all were.
  static String told(SortedSet<String> strangers) {
    return strangers.isEmpty()
        ? ""
        : "names below these are not known, and were not judged: "
            + String.join(", ", strangers)
            + System.lineSeparator();
  }

  private static UserError refusal(Problems problems) {
    return new UserError(
        problems.drawn() + "gonogo: the checklist has " + errors(problems) + "; nothing was done");
  }

  /// How many errors there are: `1 error`, `3 errors`.
  static String errors(Problems problems) {
    long errors =
        problems.all().stream().filter(p -> p.problem().level() == Problem.Level.ERROR).count();
    return errors + (errors == 1 ? " error" : " errors");
  }
}
