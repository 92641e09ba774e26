package dev.gonogo.input;

import dev.gonogo.source.Place;

/// A place in a file that was read.
///
/// @param file the file's name, as it was given
/// @param place line and column
public record Location(String file, Place place) {
  /// `file:line:column`.
  @Override
  public String toString() {
    return file + ":" + place;
  }
}
