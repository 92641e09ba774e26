package dev.gonogo.hcl;

import dev.gonogo.source.Place;

/// Where a source declares something.
///
/// @param file its name, from where the folder's own name is meant, with `/`
/// @param place line and column
public record SourcePlace(String file, Place place) {
  /// `file:line:column`.
  @Override
  public String toString() {
    return file + ":" + place;
  }
}
