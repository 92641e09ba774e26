package dev.gonogo.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Who somebody is to git, by its configuration: the repository's, the user's, the machine's.
///
/// @param signingKey a file, or `key::` and the key itself
/// @param signingFormat `openpgp`, `ssh`, `x509`
public record GitSettings(
    Optional<String> name,
    Optional<String> email,
    Optional<String> signingKey,
    Optional<String> signingFormat) {

  /// As git has it in a folder, whether that lies in a repository or not.
  public static GitAnswer<GitSettings> in(Path folder) {
    var git = new GitCommand(folder);
    if (git.text(List.of("version")) instanceof GitAnswer.Untold<String>(var why)) {
      return new GitAnswer.Untold<>(why);
    }
    return new GitAnswer.Told<>(
        new GitSettings(
            setting(git, "user.name"),
            setting(git, "user.email"),
            setting(git, "user.signingkey"),
            setting(git, "gpg.format")));
  }

  // One that is not set ends with 1: no answer, and no error either.
  private static Optional<String> setting(GitCommand git, String key) {
    return git.words(List.of("config", "-z", "--get", key))
        .told()
        .flatMap(values -> values.stream().findFirst())
        .filter(value -> !value.isBlank());
  }
}
