package dev.gonogo.cli;

import dev.gonogo.source.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at what gonogo stands on, and says of each thing whether it is well.
///
/// Whatever is wrong is an answer: nothing of this throws.
///
/// @param launch how this process was started
/// @param environment of this process
record Checkup(Context context, Launch launch, Map<String, String> environment) {
  /// What is said of one thing: how it is called, and what was found.
  sealed interface Answer {
    String about();

    String found();

    record Well(String about, String found) implements Answer {}

    /// Not an ill, and good to know.
    record Note(String about, String found) implements Answer {}

    /// @param remedy how to mend it
    record Ill(String about, String found, String remedy) implements Answer {}
  }

  /// All answers, in the order of what stands on what.
  List<Answer> answers() {
    return List.of(
        new Answer.Well("gonogo", context.build().version()),
        java(),
        aotCache(),
        userCache(),
        checkout(),
        project(),
        terminal());
  }

  private Answer java() {
    String version = Runtime.version() + ", ";
    return new Answer.Well(
        "Java", version + (launch.bringsItsJava() ? "its own" : "a JDK, " + launch.java()));
  }

  private Answer aotCache() {
    String about = "quick start";
    Optional<Path> cache = launch.cache();
    if (cache.isEmpty()) {
      return new Answer.Ill(
          about,
          "no AOT cache: Java was started without one",
          "start gonogo by its launcher, bin/gonogo (./gonogo in a checkout)");
    }
    if (!Files.isReadable(cache.get())) {
      return new Answer.Ill(
          about,
          "no AOT cache: there is no file " + cache.get() + " that can be read",
          launch.bringsItsJava()
              ? "unpack the archive again"
              : "let gonogo write to "
                  + BuildCommand.parent(cache.get())
                  + ", start it once more, and without GONOGO_NO_TRAINING");
    }
    try {
      return launch
          .refusal()
          .<Answer>map(why ->
              new Answer.Ill(
                  about, "the AOT cache is refused, so each start is slower: " + why, mendCache()))
          .orElseGet(() -> new Answer.Well(about, "the AOT cache is in use"));
    } catch (IOException e) {
      return new Answer.Ill(
          about, "Java cannot be started to ask it: " + e.getMessage(), mendCache());
    }
  }

  private String mendCache() {
    if (!environment.getOrDefault("GONOGO_JAVA_OPTS", "").isEmpty()) {
      return "try without GONOGO_JAVA_OPTS";
    }
    return launch.bringsItsJava()
        ? "unpack the archive again, by a tar that keeps the files' dates"
        : "remove target/*.aot, and start gonogo once more";
  }

  private Answer userCache() {
    String about = "user's cache";
    String remedy =
        "until then a checklist of your own is compiled at each start: set XDG_CACHE_HOME to a folder"
            + " that is yours alone and lies in no checkout";
    return switch (context.cache().open("compiled", checkouts())) {
      case UserCache.Opened.Refused(String why) ->
          new Answer.Ill(about, "not used: " + why, remedy);
      case UserCache.Opened.Trusted(Path folder) when !Files.isWritable(folder) ->
          new Answer.Ill(about, folder + " cannot be written to", remedy);
      case UserCache.Opened.Trusted(Path folder) -> new Answer.Well(about, folder.toString());
    };
  }

  /// The checkout of the working directory, where it lies in one.
  private List<Path> checkouts() {
    Path root = Context.checkout(Context.real(context.directory()));
    return Files.exists(root.resolve(".git")) ? List.of(root) : List.of();
  }

  private Answer checkout() {
    return checkouts().stream()
        .<Answer>map(root -> new Answer.Well("git", "this is the checkout " + root))
        .findFirst()
        .orElseGet(() ->
            new Answer.Note(
                "git",
                "no checkout here: nothing is said of plans that git tracks, and no git is needed"));
  }

  private Answer project() {
    try {
      Project project = Project.around(context);
      if (project.path().isEmpty()) {
        return new Answer.Note(
            "project", "no gonogo.yaml here or above: the checklist that came with gonogo decides");
      }
      project.content(context);
      return new Answer.Well("project", project.path().get() + ", and its checklist can be read");
    } catch (UserError e) {
      String first =
          String.valueOf(e.getMessage())
              .lines()
              .findFirst()
              .orElse("")
              .replaceFirst("^gonogo: ", "");
      return new Answer.Ill("project", first, "`gonogo check` says more, and how to mend it");
    }
  }

  private Answer terminal() {
    Terminal terminal = context.terminal();
    return new Answer.Well(
        "terminal",
        (terminal.outIsTerminal() ? "" : "none; for files and pipes ")
            + terminal.width()
            + " columns, "
            + (terminal.colour() ? "in colours" : "without colours"));
  }

  /// For a person: a sign, what it is about, what was found, and how to mend it.
  static String drawn(List<Answer> answers, int width) {
    var out = new StringBuilder();
    for (Answer answer : answers) {
      String sign =
          switch (answer) {
            case Answer.Well _ -> "✓";
            case Answer.Note _ -> "–";
            case Answer.Ill _ -> "✗";
          };
      paragraph(out, sign + " " + pad(answer.about()), answer.found(), width);
      if (answer instanceof Answer.Ill ill) {
        paragraph(out, "  " + pad("  Mend"), ill.remedy(), width);
      }
    }
    return out.toString();
  }

  private static String pad(String about) {
    return about + " ".repeat(Math.max(1, 14 - about.length()));
  }

  private static void paragraph(StringBuilder out, String label, String text, int width) {
    String hang = " ".repeat(label.length());
    var line = new StringBuilder(label);
    boolean first = true;
    for (String word : Printable.of(text).split("\\s+")) {
      if (!first && line.length() + 1 + word.length() > width) {
        out.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        line.append(hang);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    out.append(line).append('\n');
  }
}
