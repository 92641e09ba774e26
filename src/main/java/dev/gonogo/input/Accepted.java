package dev.gonogo.input;

import java.util.List;

/// A file that its kind has admitted.
///
/// @param pieces what it brings; none where it is a list of nothing
record Accepted(FileContents contents, Document.InputFile file, List<Piece> pieces) {
  Accepted {
    pieces = List.copyOf(pieces);
  }
}
