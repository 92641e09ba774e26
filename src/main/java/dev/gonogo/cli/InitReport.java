package dev.gonogo.cli;

import dev.gonogo.init.Looks;
import dev.gonogo.init.PlaceNames;
import dev.gonogo.init.Sign;
import dev.gonogo.source.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `init` says, in 80 columns: what was found, what became of each file, what to do next.
final class InitReport {
  private static final int WIDTH = 80;
  private static final int VERB = 9;
  private static final int SIGN = 23;
  private static final int FILE = 31;

  private InitReport() {}

  /// What was found, a line a sign.
  static List<String> found(Looks looks) {
    var lines = new ArrayList<String>();
    looks
        .places()
        .forEach((sign, places) ->
            lines.add(
                padded("found", VERB)
                    + padded(sign.words(), SIGN)
                    + PlaceNames.some(places, WIDTH - VERB - SIGN)));
    if (lines.isEmpty()) {
      lines.add("found    nothing yet that goes live: the example is one of Terraform");
    }
    return lines;
  }

  /// What is to be known of that.
  ///
  /// @param above what lies above the folder and speaks for it: its checkout, another project
  static List<String> notes(Looks looks, List<String> above) {
    var notes = new ArrayList<>(above);
    if (!looks.isWhole()) {
      notes.add("the repository is large: not all of it was looked at");
    }
    int roots = looks.where(Sign.TERRAFORM).size();
    boolean hasCi = looks.has(Sign.GITHUB) || looks.has(Sign.GITLAB);
    if (!hasCi) {
      notes.add("no CI is here: make .github/ or .gitlab-ci.yml, and run this again");
    } else if (CiFiles.paths(looks).equals(List.of("."))) {
      notes.add("the CI judges all that lies here: say in its file what goes live");
    } else if (roots > 1) {
      notes.add("the CI plans one folder of Terraform: add the others to its file");
    }
    if (hasCi && CiFiles.leavesOut(looks)) {
      notes.add("a folder with an uncommon name is not in the CI's file: add it there");
    }
    return notes.stream().map(note -> padded("note", VERB) + note).toList();
  }

  /// A line of a file.
  static String row(String verb, String name, String words) {
    return padded(verb, VERB) + padded(name, FILE) + words;
  }

  private static String padded(String word, int columns) {
    return word + " ".repeat(Math.max(1, columns - word.length()));
  }

  /// The commands that come next.
  ///
  /// @param folder where they are to be typed, unless it is here
  /// @param wasWrittenBeside whether a pipeline that is there is to take in another file
  static List<String> next(Looks looks, Optional<String> folder, boolean wasWrittenBeside) {
    var lines = new ArrayList<String>();
    folder.ifPresent(name -> lines.add("cd " + shell(name)));
    lines.add("gonogo build            # compiles your items and tries their examples");
    var judged = new ArrayList<String>();
    looks.where(Sign.TERRAFORM).stream()
        .map(CiFiles::bare)
        .findFirst()
        .ifPresent(at -> {
          String there = at.equals(".") ? "" : " -chdir=" + shell(at);
          String plan = shell(CiFiles.plan(at));
          lines.add("terraform" + there + " plan -out=gonogo.tfplan");
          lines.addAll(
              folded(List.of("terraform" + there + " show -json gonogo.tfplan", ">", plan)));
          judged.add(plan);
        });
    for (Sign sign : List.of(Sign.KUBERNETES, Sign.SETTINGS, Sign.DOTENV)) {
      looks.where(sign).stream()
          .map(CiFiles::bare)
          .map(InitReport::shell)
          .limit(MOST_JUDGED)
          .forEach(judged::add);
    }
    rendered(looks, lines);
    if (wasWrittenBeside) {
      lines.add("# and into .gitlab-ci.yml: include: [{local: " + CiFiles.GITLAB_BESIDE + "}]");
    }
    if (!judged.isEmpty()) {
      judged.addFirst("gonogo check");
      lines.addAll(folded(judged));
    } else if (lines.stream().noneMatch(line -> line.contains("gonogo check"))) {
      lines.add("gonogo check FILE...    # plans, manifests, .env files, load-test reports");
    }
    return lines;
  }

  private static final int MOST_JUDGED = 3;

  private static void rendered(Looks looks, List<String> lines) {
    looks.where(Sign.HELM).stream()
        .findFirst()
        .ifPresent(
            at -> lines.add("helm template " + shell(CiFiles.bare(at)) + " | gonogo check -"));
    looks.where(Sign.KUSTOMIZE).stream()
        .reduce((_, last) -> last)
        .ifPresent(
            at -> lines.add("kustomize build " + shell(CiFiles.bare(at)) + " | gonogo check -"));
  }

  /// A name as a word of a shell's line; one that cannot be shown as it is, is named in capitals.
  private static String shell(String name) {
    return PlaceNames.visible(name).equals(name) ? PlaceNames.word(name) : "FOLDER";
  }

  /// A command over several lines, each of which a shell takes on.
  private static List<String> folded(List<String> words) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : words) {
      if (!line.isEmpty() && Printable.columns(line + " " + word) > WIDTH - 4) {
        lines.add(line + " \\");
        line.setLength(0);
        line.append("   ");
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
