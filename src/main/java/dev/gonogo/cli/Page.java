package dev.gonogo.cli;

import dev.gonogo.source.Printable;
import java.util.ArrayList;
import java.util.List;

/// Lines for a terminal of some width, in which no text of a stranger's can do anything but be
/// read.
final class Page {
  private final int width;
  private final StringBuilder out = new StringBuilder();

  Page(int width) {
    this.width = width;
  }

  void blank() {
    out.append('\n');
  }

  /// A text, its words on as many lines as they need; each line end in it begins one too.
  ///
  /// @param first what stands before the text
  /// @param indent how far later lines stand in
  void text(String first, int indent, String text) {
    var line = new StringBuilder(Printable.of(first));
    boolean fresh = true;
    for (String part : text.split("\\R", -1)) {
      if (!fresh || line.length() > Printable.of(first).length()) {
        end(line, indent);
        fresh = true;
      }
      for (String word : words(part, Math.max(10, width - indent))) {
        if (!fresh && Printable.columns(line.toString()) + 1 + Printable.columns(word) > width) {
          end(line, indent);
          fresh = true;
        }
        line.append(fresh ? "" : " ").append(word);
        fresh = false;
      }
    }
    end(line, 0);
  }

  void text(int indent, String text) {
    text(" ".repeat(indent), indent, text);
  }

  private void end(StringBuilder line, int indent) {
    out.append(Printable.opening(line.toString().stripTrailing())).append('\n');
    line.setLength(0);
    line.append(" ".repeat(indent));
  }

  /// The words of a line, visibly escaped; one that fits no line in pieces.
  private static List<String> words(String line, int most) {
    var words = new ArrayList<String>();
    for (String word : line.strip().split("[ \\t]+")) {
      var piece = new StringBuilder();
      int columns = 0;
      for (int c : Printable.of(word).codePoints().toArray()) {
        int wide = Printable.columns(c);
        if (columns + wide > most) {
          words.add(piece.toString());
          piece.setLength(0);
          columns = 0;
        }
        piece.appendCodePoint(c);
        columns += wide;
      }
      words.add(piece.toString());
    }
    return words;
  }

  /// A text in so many columns: cut, or with spaces behind it.
  static String cell(String text, int columns) {
    var cell = new StringBuilder();
    int used = 0;
    int[] points = Printable.of(text).codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      int wide = Printable.columns(points[i]);
      if (used + wide > columns - (i + 1 < points.length ? 1 : 0)) {
        cell.append('…');
        used++;
        break;
      }
      cell.appendCodePoint(points[i]);
      used += wide;
    }
    return cell + " ".repeat(Math.max(0, columns - used));
  }

  String text() {
    return out.toString();
  }
}
