package dev.gonogo.checklist;

import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines inside a code fence, and where each character of them stands in the file.
///
/// What an item's indentation or a quote's marks put before a line is not part of it, so that the
/// lines are what their author meant, whatever they stand under. Every line ends with `\n`,
/// whatever it ends with in the file.
public final class FenceText {
  private final String lines;
  private final int[] starts;
  private final List<Line> written;
  private final Span at;

  private FenceText(String lines, int[] starts, List<Line> written, Span at) {
    this.lines = lines;
    this.starts = starts;
    this.written = written;
    this.at = at;
  }

  /// A line of the fence.
  ///
  /// @param start where its first character that is in the file stands there
  /// @param added how many spaces it has in front for the rest of a tab that an indentation took a
  ///   part of: they stand nowhere in the file
  /// @param text without its end
  public record Line(int start, int added, String text) {
    private int inFile(int column) {
      return start + Math.clamp(column - added, 0, text.length() - added);
    }
  }

  /// @param lines as the Markdown parser cut them
  /// @param before where they would stand if there were any
  public static FenceText of(List<Line> lines, int before) {
    var written = new ArrayList<>(lines);
    if (written.isEmpty()) {
      written.add(new Line(before, 0, ""));
    }
    var text = new StringBuilder();
    int[] starts = new int[written.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      text.append(written.get(i).text()).append('\n');
    }
    Line last = written.getLast();
    var at = new Span(written.getFirst().start(), last.inFile(last.text().length()));
    return new FenceText(lines.isEmpty() ? "" : text.toString(), starts, List.copyOf(written), at);
  }

  /// All of them, each with its `\n`.
  public String lines() {
    return lines;
  }

  public boolean isBlank() {
    return lines.isBlank();
  }

  /// From the first character in the file to behind the last.
  public Span at() {
    return at;
  }

  /// The stretch of the file that a stretch of the lines is.
  ///
  /// @param inLines offsets in [#lines]; what lies behind their end is at their end
  public Span inFile(Span inLines) {
    int from = inFile(inLines.start());
    return new Span(from, Math.max(from, inFile(inLines.end())));
  }

  /// The stretch of the file that a stretch of one line is.
  ///
  /// @param line from 1; one that is not there is the nearest
  /// @param column of its first character, from 0
  /// @param length how many characters it has; what goes beyond the line is left out
  public Span inFile(int line, int column, int length) {
    Line at = written.get(Math.clamp(line, 1, written.size()) - 1);
    return new Span(at.inFile(column), at.inFile(column + length));
  }

  /// The first place of a word; nothing where it is not written so.
  public Optional<Span> word(String word) {
    Matcher found =
        Pattern.compile("(?:^|[^A-Za-z0-9_.-])(" + Pattern.quote(word) + ")(?:$|[^A-Za-z0-9_-])")
            .matcher(lines);
    return found.find()
        ? Optional.of(inFile(new Span(found.start(1), found.end(1))))
        : Optional.empty();
  }

  private int inFile(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return written.get(line).inFile(offset - starts[line]);
  }
}
