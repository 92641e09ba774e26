package dev.gonogo.cli;

import dev.gonogo.init.Looks;
import dev.gonogo.init.PlaceNames;
import dev.gonogo.init.Sign;
import dev.gonogo.init.StarterFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is written for the CI of a repository: a text with places to fill, which are told in
/// `ci/README.md` beside the texts.
final class CiFiles {
  static final String GITHUB = ".github/workflows/golive.yml";
  static final String GITLAB = ".gitlab-ci.yml";

  /// Where the entry goes if the repository has a pipeline of its own.
  static final String GITLAB_BESIDE = ".gitlab/golive.yml";

  private static final Pattern RELEASE = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

  private CiFiles() {}

  /// The files for whoever hosts the repository; none where nobody is found.
  ///
  /// @param hasPipeline whether GitLab's file is there, and knows nothing of gonogo
  static List<StarterFile> of(Looks looks, String version, String branch, boolean hasPipeline) {
    var files = new ArrayList<StarterFile>();
    if (looks.has(Sign.GITHUB)) {
      String text = filled(text("github.yml"), looks, version, branch);
      files.add(new StarterFile(GITHUB, text, "the workflow of a pull request"));
    }
    if (looks.has(Sign.GITLAB)) {
      String text = filled(text("gitlab.yml"), looks, version, branch);
      String path = hasPipeline ? GITLAB_BESIDE : GITLAB;
      files.add(new StarterFile(path, text, "the jobs of a merge request"));
    }
    return files;
  }

  private static String text(String name) {
    try (InputStream in = CiFiles.class.getResourceAsStream("ci/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // All values are common names: nothing in them is to be escaped, and a CI finds no expression of
  // its own there.
  private static String filled(String text, Looks looks, String version, String branch) {
    return text.replace("@VERSION@", release(version))
        .replace("@BRANCH@", branch)
        .replace("@TERRAFORM@", terraform(looks).orElse(""))
        .replace("@PATHS@", String.join(",", paths(looks)));
  }

  /// A build between two releases speaks of the next. Classes that are in no jar have no version.
  private static String release(String version) {
    Matcher release = RELEASE.matcher(version);
    return release.lookingAt() ? release.group() : "0.0.0";
  }

  /// The branch that is judged after a merge: what the repository was cloned for, else a branch of
  /// a usual name that it stands on.
  static String branch(Path root) {
    String remote =
        line(root.resolve(".git/refs/remotes/origin/HEAD"), "ref: refs/remotes/origin/");
    String here = line(root.resolve(".git/HEAD"), "ref: refs/heads/");
    return remote.isEmpty() ? USUAL.contains(here) ? here : USUAL.getFirst() : remote;
  }

  private static final List<String> USUAL = List.of("main", "master", "trunk", "develop");

  /// What stands behind the beginning of a file of one line; nothing where it is another.
  private static String line(Path file, String beginning) {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      String line = new String(in.readNBytes(1_024), StandardCharsets.UTF_8).strip();
      String rest = line.startsWith(beginning) ? line.substring(beginning.length()) : "";
      return PlaceNames.isCommon(rest) ? rest : "";
    } catch (IOException _) {
      return "";
    }
  }

  /// The folder in which Terraform makes its plan: the first that has a name to be written
  /// anywhere.
  static Optional<String> terraform(Looks looks) {
    return looks.where(Sign.TERRAFORM).stream()
        .filter(CiFiles::isSafe)
        .map(CiFiles::bare)
        .findFirst();
  }

  /// What a CI judges: a plan that is made there, and what is in git.
  static List<String> paths(Looks looks) {
    var paths = new ArrayList<String>();
    terraform(looks).ifPresent(folder -> paths.add(plan(folder)));
    Stream.of(Sign.KUBERNETES, Sign.SETTINGS)
        .flatMap(sign -> looks.where(sign).stream())
        .filter(CiFiles::isSafe)
        .map(CiFiles::bare)
        .forEach(paths::add);
    return paths.isEmpty() ? List.of(".") : paths;
  }

  /// Whether something that was found is in no CI's file, for its name.
  static boolean leavesOut(Looks looks) {
    return Stream.of(Sign.TERRAFORM, Sign.KUBERNETES, Sign.SETTINGS)
        .flatMap(sign -> looks.where(sign).stream())
        .anyMatch(place -> !isSafe(place));
  }

  /// The plan that is made in a folder.
  static String plan(String folder) {
    return folder.equals(".") ? "plan.json" : folder + "/plan.json";
  }

  private static boolean isSafe(String place) {
    return PlaceNames.isCommon(place);
  }

  /// A place without its last slash.
  static String bare(String place) {
    return place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
  }
}
