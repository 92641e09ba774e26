package dev.gonogo.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a decision is to be written.
///
/// @param width in columns, for the console; nothing is written wider
/// @param colour whether the console may use colours
/// @param siteBase where the site is: `https://…/` or a folder's name; nothing where there is none
/// @param sourceBase where the files of the repository can be looked at, as they were judged:
///   `https://…/blob/COMMIT/`; nothing where nobody says so
/// @param folders for the formats that want names of files as the repository has them
/// @param took how long the inputs were read and judged
/// @param changes since the last decision that was recorded; nothing where none was
public record ReportOptions(
    int width,
    boolean colour,
    Optional<String> siteBase,
    Optional<String> sourceBase,
    Folders folders,
    Duration took,
    Optional<Changes> changes) {
  /// The narrowest console that is honoured.
  public static final int MIN_WIDTH = 40;

  public ReportOptions {
    width = Math.max(width, MIN_WIDTH);
  }

  /// What became of a decision since another one.
  ///
  /// @param since the name of that one's record
  /// @param words a sentence each, without a full stop; none where nothing changed
  public record Changes(String since, List<String> words) {
    public Changes {
      words = List.copyOf(words);
    }
  }

  /// From where names are meant.
  ///
  /// @param inputs in which the names of inputs are meant
  /// @param checklist where the project's own files of the checklist lie, by name; a pack's are of
  ///   no repository that a reader could look into
  /// @param root of the repository
  public record Folders(Path inputs, Map<String, Path> checklist, Path root) {
    public Folders {
      inputs = inputs.toAbsolutePath().normalize();
      checklist = Map.copyOf(checklist);
      root = root.toAbsolutePath().normalize();
    }
  }
}
