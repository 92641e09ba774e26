package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Check;
import dev.gonogo.source.Span;

/// Where the words of a check stand in its fence, of which the model keeps no places.
record WrittenWords(Check.Declared check) {
  /// The first place of a word, or the fence where it is not written as it is read.
  Span of(String word) {
    return check.text().word(word).orElse(check.at());
  }
}
