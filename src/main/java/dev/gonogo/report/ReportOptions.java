package dev.gonogo.report;

import java.nio.file.Path;
import java.util.Optional;

/// How a decision is to be written.
///
/// @param width in columns, for the console; nothing is written wider
/// @param colour whether the console may use colours
/// @param siteBase where the site is: `https://…/` or a folder's name; nothing where there is none
/// @param directory in which names of files are meant, absolute
/// @param root of the repository, absolute: formats that want names of files want them from there
public record ReportOptions(
    int width, boolean colour, Optional<String> siteBase, Path directory, Path root) {
  /// The narrowest console that is honoured.
  public static final int MIN_WIDTH = 40;

  public ReportOptions {
    width = Math.max(width, MIN_WIDTH);
    directory = directory.toAbsolutePath().normalize();
    root = root.toAbsolutePath().normalize();
  }
}
