package dev.gonogo.policy;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;

/// A change to a check, as its examples were held against it.
///
/// @param check the check's id
/// @param source the checklist's file
/// @param at what was changed
/// @param words how: "`multi_az` left out in `where`"
/// @param noticed whether an example gets another verdict by it
public record TriedMutant(String check, Source source, Span at, String words, boolean noticed) {
  /// The same change in another check of the same fence, noticed in either.
  TriedMutant or(TriedMutant other) {
    return new TriedMutant(check, source, at, words, noticed || other.noticed);
  }
}
