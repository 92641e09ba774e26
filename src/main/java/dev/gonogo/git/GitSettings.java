package dev.gonogo.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Who somebody is to git, by its configuration: the repository's, the user's, the machine's.
///
/// @param signingKey a file, or `key::` and the key itself
/// @param signingFormat `openpgp`, `ssh`, `x509`
/// @param signingProgram what makes SSH signatures in the place of `ssh-keygen`, by the user's own
///   configuration or the machine's alone: a repository may be a stranger's, and starts no program
public record GitSettings(
    Optional<String> name,
    Optional<String> email,
    Optional<String> signingKey,
    Optional<String> signingFormat,
    Optional<String> signingProgram) {

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
            setting(git, "gpg.format"),
            setting(git, "--global", "gpg.ssh.program")
                .or(() -> setting(git, "--system", "gpg.ssh.program"))));
  }

  // One that is not set ends with 1: no answer, and no error either.
  private static Optional<String> setting(GitCommand git, String key) {
    return value(git.words(List.of("config", "-z", "--get", key)));
  }

  private static Optional<String> setting(GitCommand git, String scope, String key) {
    return value(git.words(List.of("config", "-z", scope, "--includes", "--get", key)));
  }

  private static Optional<String> value(GitAnswer<List<String>> answer) {
    return answer
        .told()
        .flatMap(values -> values.stream().findFirst())
        .filter(value -> !value.isBlank());
  }
}
