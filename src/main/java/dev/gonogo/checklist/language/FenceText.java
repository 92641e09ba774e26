package dev.gonogo.checklist.language;

import dev.gonogo.source.Span;
import java.util.Arrays;
import java.util.List;

/// The lines of a fence without the item's indentation, and where each stands in the file.
///
/// Every line ends with `\n`, whatever it ends with in the file.
public final class FenceText {
  private final String text;
  private final int[] lineStarts;
  private final int[] fileStarts;
  private final int fileEnd;

  private FenceText(String text, int[] lineStarts, int[] fileStarts, int fileEnd) {
    this.text = text;
    this.lineStarts = lineStarts;
    this.fileStarts = fileStarts;
    this.fileEnd = fileEnd;
  }

  /// A line of the fence.
  ///
  /// @param start where it begins in the file, behind the item's indentation
  /// @param text without its end
  public record Line(int start, String text) {}

  /// @param lines as the Markdown parser cut them
  /// @param before where the fence's content would stand if it had any
  public static FenceText of(List<Line> lines, int before) {
    var text = new StringBuilder();
    int[] lineStarts = new int[Math.max(1, lines.size())];
    int[] fileStarts = new int[lineStarts.length];
    fileStarts[0] = before;
    int fileEnd = before;
    for (int i = 0; i < lines.size(); i++) {
      lineStarts[i] = text.length();
      fileStarts[i] = lines.get(i).start();
      String line = lines.get(i).text();
      text.append(line).append('\n');
      fileEnd = fileStarts[i] + line.length();
    }
    return new FenceText(text.toString(), lineStarts, fileStarts, fileEnd);
  }

  public String text() {
    return text;
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /// From its first character in the file to behind its last.
  public Span span() {
    return new Span(fileStarts[0], fileEnd);
  }

  /// The stretch of the file that a stretch of the text is.
  public Span inFile(Span inText) {
    int from = inFile(inText.start());
    return new Span(from, Math.max(from, inFile(inText.end())));
  }

  private int inFile(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return Math.min(fileStarts[line] + offset - lineStarts[line], fileEnd);
  }
}
