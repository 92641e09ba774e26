package dev.gonogo.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Names of files to relative URIs (RFC 3986), seen from the repository's root.
final class Uris {
  private static final String UNRESERVED = "-._~";

  private Uris() {}

  /// Nothing where the file is not below the root: the path of a machine must not leave it, and a
  /// reader of the report could not find the file.
  static Optional<String> relative(String name, ReportOptions options) {
    return below(name, options).map(Uris::encoded);
  }

  /// As [#relative], but the path itself.
  static Optional<String> below(String name, ReportOptions options) {
    try {
      Path file = options.directory().resolve(name).normalize();
      return file.startsWith(options.root()) && !file.equals(options.root())
          ? Optional.of(options.root().relativize(file).toString().replace('\\', '/'))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// A path with `/`, percent-encoded; a colon too, or the first folder would read as a scheme.
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
