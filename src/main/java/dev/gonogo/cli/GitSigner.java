package dev.gonogo.cli;

import dev.gonogo.git.GitSettings;
import dev.gonogo.ssh.KeySetting;
import dev.gonogo.ssh.Signer;
import java.nio.file.Path;
import java.util.Optional;

/// Who sits here, as one who signs: with the key that git names for them.
final class GitSigner {
  private GitSigner() {}

  /// @param folder in which git is asked, and where paths begin that it names
  static Signer of(Context context, Path folder) {
    Optional<GitSettings> git = GitSettings.in(folder).told();
    return new Signer(
        new KeySetting(
            git.flatMap(GitSettings::signingFormat),
            git.flatMap(GitSettings::signingKey),
            git.flatMap(GitSettings::signingProgram)),
        Path.of(System.getProperty("user.home")),
        folder,
        context.terminal().errIsTerminal());
  }
}
