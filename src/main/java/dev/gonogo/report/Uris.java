package dev.gonogo.report;

import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.report.ReportOptions.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Names of files as the repository has them.
///
/// There is none where a file is not below the root: the path of a machine must not leave it, and a
/// reader of the report could not find the file.
final class Uris {
  private static final String UNRESERVED = "-._~";

  /// How standard input is called where nobody gives it a name.
  private static final String PIPE = "-";

  private Uris() {}

  /// The path of an input, with `/`. What comes by a pipe is no file.
  static Optional<String> input(String name, Folders folders) {
    return name.equals(PIPE) ? Optional.empty() : below(folders.inputs(), name, folders.root());
  }

  /// The path of an item's file, with `/`; that of a pack is in no repository.
  static Optional<String> inRepository(CompiledItem item, Folders folders) {
    return Optional.ofNullable(folders.checklist().get(item.file()))
        .flatMap(file -> below(file, "", folders.root()));
  }

  /// The name of an input that is no file of the repository.
  static String bare(String name) {
    return name.equals(PIPE) ? "stdin" : lastName(name);
  }

  /// The name without its folders.
  static String lastName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /// A file behind a link in the repository is the one that the link leads to; so is one whose path
  /// came to the repository through a link.
  private static Optional<String> below(Path folder, String name, Path root) {
    try {
      Path file = folder.resolve(name).normalize();
      return relative(real(root), real(file)).or(() -> relative(root, file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> relative(Path root, Path file) {
    return file.startsWith(root) && !file.equals(root)
        ? Optional.of(root.relativize(file).toString().replace('\\', '/'))
        : Optional.empty();
  }

  /// A path with its links followed; one to nowhere as it stands.
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path;
    }
  }

  /// A path as a relative URI (RFC 3986). A colon is encoded too, or the first folder would read as
  /// a scheme.
  static String encoded(String path) {
    var out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      if (plain || c == '/') {
        out.append(c);
      } else {
        out.append("%%%02X".formatted((int) c));
      }
    }
    return out.toString();
  }
}
