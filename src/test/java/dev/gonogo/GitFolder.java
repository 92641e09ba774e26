package dev.gonogo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A repository that a test makes with the real git, and that knows nothing of whoever runs it.
///
/// @param root its top folder
public record GitFolder(Path root) {

  /// A new repository with nothing in it.
  public static GitFolder init(Path root) throws IOException, InterruptedException {
    return init(root, "sha1");
  }

  public static GitFolder init(Path root, String format) throws IOException, InterruptedException {
    Files.createDirectories(root);
    var made = new GitFolder(root);
    made.git("init", "-q", "-b", "main", "--object-format=" + format, ".");
    made.git("config", "user.name", "Ana Lima");
    made.git("config", "user.email", "ana@example.com");
    made.git("config", "commit.gpgSign", "false");
    return made;
  }

  /// Runs git there, and expects it to end well.
  ///
  /// @return what it printed
  public String git(String... arguments) throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of("-c", "core.hooksPath=/dev/null"));
    all.addAll(List.of("-c", "protocol.file.allow=always"));
    all.addAll(List.of(arguments));
    var ended = RealProgram.named("git").run(root, all);
    assertEquals(0, ended.status(), ended.out() + ended.err());
    return ended.out().strip();
  }

  public GitFolder write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  public GitFolder delete(String name) throws IOException {
    Files.delete(root.resolve(name));
    return this;
  }

  /// Commits all that is there.
  ///
  /// @return the commit
  public String commit(String words) throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", words);
    return git("rev-parse", "HEAD");
  }
}
