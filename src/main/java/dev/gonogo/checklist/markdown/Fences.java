package dev.gonogo.checklist.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.gonogo.checklist.FenceText;
import dev.gonogo.checklist.language.Fence;
import dev.gonogo.checklist.language.Word;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the code fences whose second word gives them a role.
final class Fences {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /// A word that could be a role; `title="x"`, `{1,3}` and the like are other tools' business.
  private static final Pattern ROLE = Pattern.compile("\\p{L}[\\p{L}\\d_-]*");

  private Fences() {}

  /// The fence, or nothing where it is ordinary code.
  static Optional<Fence> of(FencedCodeBlock block) {
    List<Word> words = words(block.getInfo());
    if (words.size() < 2 || !ROLE.matcher(words.get(1).text()).matches()) {
      return Optional.empty();
    }
    var at = new Span(block.getOpeningMarker().getStartOffset(), block.getInfo().getEndOffset());
    return Optional.of(
        new Fence(
            at, words.get(0), words.get(1), words.subList(2, words.size()), text(block, at.end())));
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

  /// @param before where the fence's content would stand if it had any
  private static FenceText text(FencedCodeBlock block, int before) {
    return FenceText.of(block.getContentLines().stream().map(Fences::line).toList(), before);
  }

  /// A line with a tab in its indentation that reaches into the code begins with spaces that are
  /// the rest of the tab, and have no offset.
  private static FenceText.Line line(BasedSequence whole) {
    BasedSequence line = whole.trimEOL();
    int added = 0;
    while (added < line.length() && line.getIndexOffset(added) < 0) {
      added++;
    }
    int start = added < line.length() ? line.getIndexOffset(added) : line.getStartOffset();
    return new FenceText.Line(start, added, line.toString());
  }
}
