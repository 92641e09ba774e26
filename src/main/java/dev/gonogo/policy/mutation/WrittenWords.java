package dev.gonogo.policy.mutation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gonogo.checklist.Check;
import dev.gonogo.source.Span;

/// Where the words of a check stand in its fence, of which the model keeps no places.
record WrittenWords(Check.Declared check) {
  /// The first place of a word, or the fence where it is not written as it is read.
  Span of(String word) {
    Matcher found =
        Pattern.compile("(?:^|[^A-Za-z0-9_.-])(" + Pattern.quote(word) + ")(?:$|[^A-Za-z0-9_.-])")
            .matcher(check.text().lines());
    return found.find() ? check.text().inFile(new Span(found.start(1), found.end(1))) : check.at();
  }
}
