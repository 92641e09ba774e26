package dev.gonogo.checklist;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A code fence whose second word gives it a role.
///
/// @param at its first line, from the backticks on
/// @param language its first word
/// @param role its second word, not looked up yet
/// @param more the words behind
/// @param text its lines, which know where they stand
record Fence(Span at, Word language, Word role, List<Word> more, FenceText text) {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /// A word that could be a role; `title="x"`, `{1,3}` and the like are other tools' business.
  private static final Pattern ROLE = Pattern.compile("\\p{L}[\\p{L}\\d_-]*");

  Fence {
    more = List.copyOf(more);
  }

  /// The fence, or nothing where it is ordinary code.
  static Optional<Fence> of(FencedCodeBlock block) {
    List<Word> words = words(block.getInfo());
    if (words.size() < 2 || !ROLE.matcher(words.get(1).text()).matches()) {
      return Optional.empty();
    }
    var at = new Span(block.getOpeningMarker().getStartOffset(), block.getInfo().getEndOffset());
    return Optional.of(
        new Fence(
            at,
            words.get(0),
            words.get(1),
            words.subList(2, words.size()),
            FenceText.of(block.getContentLines(), at.end())));
  }

  private static List<Word> words(BasedSequence info) {
    var words = new ArrayList<Word>();
    var matcher = WORD.matcher(info);
    while (matcher.find()) {
      int start = info.getStartOffset() + matcher.start();
      words.add(new Word(new Span(start, start + matcher.group().length()), matcher.group()));
    }
    return words;
  }
}
