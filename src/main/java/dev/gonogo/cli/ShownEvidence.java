package dev.gonogo.cli;

import dev.gonogo.log.Evidence;
import dev.gonogo.source.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the command line shows as evidence: pages, and files of the project, which are read once
/// for their digest.
final class ShownEvidence {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  private final Ledger ledger;
  private final Complaints complaints;

  ShownEvidence(Ledger ledger, Complaints complaints) {
    this.ledger = ledger;
    this.complaints = complaints;
  }

  /// Those in which nothing is wrong, each once, in their order.
  List<Evidence> all(List<String> given) {
    return given.stream().flatMap(word -> one(word).stream()).distinct().toList();
  }

  private Optional<Evidence> one(String word) {
    if (Evidence.isUrl(word)) {
      return Optional.of(new Evidence.Link(word));
    }
    if (word.toLowerCase(Locale.ROOT).startsWith("http") && SCHEME.matcher(word).matches()) {
      return wrong(word, "is no address of the web: write it as `https://example.com/run/7`");
    }
    try {
      return file(word, ledger.at(Path.of(word)));
    } catch (InvalidPathException _) {
      return wrong(word, "is neither a file nor an address of the web");
    } catch (IOException e) {
      return wrong(word, "cannot be read: " + reason(e));
    }
  }

  private Optional<Evidence> file(String word, Path path) throws IOException {
    if (!Files.exists(path)) {
      return SCHEME.matcher(word).matches()
          ? wrong(word, "is neither a file nor an address of the web (`https://…`)")
          : wrong(word, "does not exist: look at the path");
    }
    if (!Files.isRegularFile(path)) {
      return wrong(word, "is no file: name one, or put all that it holds into one");
    }
    Path root = ledger.root().toRealPath();
    Path real = path.toRealPath();
    if (!real.startsWith(root)) {
      return wrong(
          word, "lies outside of the project, where nobody finds it again: copy it in there");
    }
    if (Files.isSymbolicLink(path)) {
      return wrong(word, "is a link: name the file that it leads to");
    }
    String name =
        root.relativize(real).toString().replace(path.getFileSystem().getSeparator(), "/");
    if (!Evidence.isPath(name)) {
      return wrong(word, "has a name that not every system takes: give it a plain one");
    }
    return Optional.of(new Evidence.Attached(name, digest(real)));
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return Digest.ofBytes(in);
    }
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException wrong
        ? FileTree.reason(wrong)
        : String.valueOf(e.getMessage());
  }

  private Optional<Evidence> wrong(String word, String words) {
    complaints.add("the evidence `" + word + "` " + words);
    return Optional.empty();
  }
}
