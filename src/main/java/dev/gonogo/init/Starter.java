package dev.gonogo.init;

import java.util.List;

/// What was found in a repository to the files that a project begins with, in the order in which
/// they are to be written: `gonogo.yaml` last, since it names what must be there by then.
public final class Starter {
  /// The languages that an item of one's own can be written in; the first unless another is asked
  /// for.
  public static final List<String> LANGUAGES = List.of("en", "fr");

  /// The folder of the team's own checklist, as `gonogo.yaml` names it.
  public static final String CHECKLIST = "checklist/";

  /// The project's own file.
  public static final String PROJECT = "gonogo.yaml";

  static final String GO_LIVE = "gonogo:go-live";
  private static final String SPRING = "gonogo:spring";

  private Starter() {}

  /// The packs that fit what was found, as `gonogo.yaml` names them.
  public static List<String> packs(Looks looks) {
    return List.of(looks.has(Sign.SPRING) && !looks.has(Sign.DJANGO) ? SPRING : GO_LIVE);
  }

  /// The example of an item of the team's own.
  ///
  /// @param language one of [#LANGUAGES]
  public static StarterFile item(Looks looks, String language) {
    return new StarterFile(
        CHECKLIST + language + "/" + (language.equals("fr") ? "01-les-notres.md" : "01-our-own.md"),
        OwnItem.of(looks, language),
        "an item of your own, as an example");
  }

  /// The file of the project.
  ///
  /// @param packs as the file names them
  public static StarterFile project(Looks looks, List<String> packs) {
    return new StarterFile(
        PROJECT, ProjectText.of(looks, packs), "which checklists, and what you have");
  }
}
