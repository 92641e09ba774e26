package dev.gonogo.input;

import dev.gonogo.value.Value;
import java.util.List;

/// A value that a file brings, and where in the file it stands: the whole document, or one object
/// out of several.
///
/// @param file the name of its file
/// @param path from the root of its document in the file: empty, or into a list
/// @param locator of that document
record Piece(String file, Value value, List<Value> path, Document.Locator locator) {
  Piece {
    path = List.copyOf(path);
  }
}
