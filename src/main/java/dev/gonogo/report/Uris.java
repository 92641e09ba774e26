package dev.gonogo.report;

import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.report.ReportOptions.Folders;
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

  private Uris() {}

  /// The path of an input, with `/`.
  static Optional<String> input(Location location, Folders folders) {
    return input(location.file(), folders);
  }

  static Optional<String> input(String name, Folders folders) {
    return below(folders.inputs(), name, folders.root());
  }

  /// The path of an item's file, with `/`. That of a pack is in no repository: its name then stands
  /// as it is.
  static String checklist(CompiledItem item, Folders folders) {
    return inRepository(item, folders).orElseGet(() -> lastName(item.file()));
  }

  /// The path of an item's file, with `/`, where the repository has it.
  static Optional<String> inRepository(CompiledItem item, Folders folders) {
    return Optional.ofNullable(folders.checklist().get(item.file()))
        .flatMap(file -> below(file, "", folders.root()));
  }

  /// The name without its folders.
  static String lastName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static Optional<String> below(Path folder, String name, Path root) {
    try {
      Path file = folder.resolve(name).normalize();
      return file.startsWith(root) && !file.equals(root)
          ? Optional.of(root.relativize(file).toString().replace('\\', '/'))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
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
