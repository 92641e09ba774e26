package dev.gonogo.git;

/// A file of a commit.
///
/// @param path from the root of the repository on, as git writes it
/// @param object the name of its bytes, in hexadecimal
public record GitFile(String path, Kind kind, String object) {
  /// What git keeps under a path.
  public enum Kind {
    FILE,
    /// Its bytes are where it leads to.
    LINK,
    /// Another repository's commit; it has no bytes here.
    SUBMODULE;

    static Kind of(String mode) {
      return switch (mode) {
        case "120000" -> LINK;
        case "160000" -> SUBMODULE;
        default -> FILE;
      };
    }
  }
}
