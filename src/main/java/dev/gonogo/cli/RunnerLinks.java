package dev.gonogo.cli;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a CI server shows the files of the commit that it checks, by the variables that it sets:
/// those of GitHub's and of GitLab's runners. What does not look like an address gives none.
final class RunnerLinks {
  private static final Pattern PAGE = Pattern.compile("https?://[A-Za-z0-9.:_/~-]+[A-Za-z0-9_~-]");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");

  private RunnerLinks() {}

  /// The address behind which the path of a file goes.
  static Optional<String> of(Map<String, String> variables) {
    String github =
        variables.getOrDefault("GITHUB_SERVER_URL", "")
            + "/"
            + variables.getOrDefault("GITHUB_REPOSITORY", "");
    return link(github, "/blob/", variables.getOrDefault("GITHUB_SHA", ""))
        .or(() ->
            link(
                variables.getOrDefault("CI_PROJECT_URL", ""),
                "/-/blob/",
                variables.getOrDefault("CI_COMMIT_SHA", "")));
  }

  private static Optional<String> link(String page, String files, String commit) {
    return PAGE.matcher(page).matches() && COMMIT.matcher(commit).matches()
        ? Optional.of(page + files + commit + "/")
        : Optional.empty();
  }
}
