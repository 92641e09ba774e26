package dev.gonogo.git;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A repository with a working tree, as git itself tells of it.
public final class Repository {
  private final Path root;
  private final GitCommand git;

  private Repository(Path root, GitCommand git) {
    this.root = root;
    this.git = git;
  }

  /// The one that a folder lies in.
  public static GitAnswer<Repository> around(Path folder) {
    return around(new GitCommand(folder));
  }

  static GitAnswer<Repository> around(GitCommand git) {
    // A folder may end with a line feed, so only the last one is git's own.
    return git.run(
            List.of("rev-parse", "--show-toplevel"),
            List.of(),
            out -> new String(out.readAllBytes(), StandardCharsets.UTF_8))
        .map(told -> Path.of(told.endsWith("\n") ? told.substring(0, told.length() - 1) : told))
        .map(root -> new Repository(root, git.at(root)));
  }

  /// The top folder of its working tree.
  public Path root() {
    return root;
  }

  /// Whether another repository has it as a submodule.
  public boolean isSubmodule() {
    return git.text(List.of("rev-parse", "--show-superproject-working-tree"))
        .told()
        .filter(around -> !around.isEmpty())
        .isPresent();
  }

  /// The commit that is checked out.
  public GitAnswer<String> head() {
    return commit("HEAD");
  }

  /// The commit that a branch, a tag or any other name means here.
  public GitAnswer<String> commit(String name) {
    return git.text(
            List.of("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"))
        .then(commit ->
            commit.matches("[0-9a-f]{40}|[0-9a-f]{64}")
                ? new GitAnswer.Told<>(commit)
                : new GitAnswer.Untold<>("git names no commit"));
  }

  /// Whether it has the beginning of history, or was cut off by `--depth`.
  public boolean isShallow() {
    return git.text(List.of("rev-parse", "--is-shallow-repository"))
        .told()
        .equals(Optional.of("true"));
  }

  /// The tracked files of the working tree that are others than in a commit, or gone.
  ///
  /// @return paths from the root on
  public GitAnswer<List<String>> changed(String commit) {
    return git.withoutFilters()
        .words(
            List.of(
                "diff",
                "--name-only",
                "-z",
                "--no-renames",
                "--no-ext-diff",
                "--no-textconv",
                "--no-relative",
                "--ignore-submodules=dirty",
                "--end-of-options",
                commit,
                "--"));
  }

  /// The files of the working tree that git does not track, but for those that it is told to
  /// ignore. A repository of its own below this one is one name, with a slash at its end.
  public GitAnswer<List<String>> untracked() {
    return git.words(List.of("ls-files", "--others", "--exclude-standard", "-z", "--full-name"));
  }

  /// Whether nothing differs from what is checked out.
  ///
  /// @param folders from the root on: what lies in them does not count
  public GitAnswer<Boolean> isClean(List<String> folders) {
    return head()
        .then(this::changed)
        .then(changed ->
            untracked()
                .map(others ->
                    Stream.concat(changed.stream(), others.stream())
                        .allMatch(path ->
                            folders.stream().anyMatch(folder -> path.startsWith(folder + "/")))));
  }

  /// The newest commit of what is checked out that is not younger than a time, where there is one.
  public GitAnswer<Optional<String>> newestBefore(Instant time) {
    return git.text(
            List.of(
                "rev-list", "-1", "--before=@" + time.getEpochSecond() + " +0000", "HEAD", "--"))
        .map(commit -> Optional.of(commit).filter(told -> !told.isEmpty()));
  }

  /// All files of a commit, in git's order.
  public GitAnswer<List<GitFile>> files(String commit) {
    return git.words(List.of("ls-tree", "-r", "-z", "--full-tree", commit))
        .map(entries -> entries.stream().map(Repository::file).toList());
  }

  // `<mode> <type> <object>` TAB `<path>`
  private static GitFile file(String entry) {
    int tab = entry.indexOf('\t');
    String[] words = entry.substring(0, tab).split(" ", -1);
    return new GitFile(entry.substring(tab + 1), GitFile.Kind.of(words[0]), words[2]);
  }

  /// Takes the bytes of one file.
  public interface Taker {
    void take(GitFile file, byte[] bytes) throws IOException;
  }

  /// Reads files of a commit as they lie in it: no filter and no end of line is applied.
  ///
  /// @param most bytes of one: a longer one is not handed on
  /// @param taker is given one after the other, in their order
  /// @return those that were too long
  public GitAnswer<List<GitFile>> read(List<GitFile> files, int most, Taker taker) {
    List<GitFile> held =
        files.stream().filter(file -> file.kind() != GitFile.Kind.SUBMODULE).toList();
    return git.run(
        List.of("cat-file", "--batch"),
        held.stream().map(GitFile::object).toList(),
        out -> {
          var in = new BufferedInputStream(out, 1 << 16);
          var tooLong = new ArrayList<GitFile>();
          for (GitFile file : held) {
            if (!take(in, file, most, taker)) {
              tooLong.add(file);
            }
          }
          return tooLong;
        });
  }

  // `<object> blob <length>` LF bytes LF; else `<object> missing` LF.
  private static boolean take(InputStream in, GitFile file, int most, Taker taker)
      throws IOException {
    String[] head = line(in).split(" ", -1);
    if (head.length != 3 || !head[1].equals("blob")) {
      throw new IOException("the bytes of " + file.path() + " are not in this repository");
    }
    long length = Long.parseLong(head[2]);
    boolean taken = length <= most;
    if (taken) {
      byte[] bytes = in.readNBytes((int) length);
      if (bytes.length < length) {
        throw new IOException("git ends in the middle of " + file.path());
      }
      taker.take(file, bytes);
    } else {
      in.skipNBytes(length);
    }
    in.skipNBytes(1);
    return taken;
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.length() > 200) {
        throw new IOException("git ends before it has told all");
      }
      line.append((char) next);
    }
    return line.toString();
  }
}
