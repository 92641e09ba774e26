package dev.gonogo.report;

import dev.gonogo.source.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Lines for a terminal: wraps words at a width, counts wide characters as two columns, puts
/// colours where they are wanted, and makes strangers' text printable. No line is wider than the
/// sheet.
final class Sheet {
  /// A part of a word that is cut is no shorter than this at its beginning.
  private static final int MIN_PART = 12;

  /// What a CI server obeys at the beginning of a line ([Printable#opening]).
  private static final String ORDER = "::";

  private final int width;
  private final boolean colour;
  private final IntUnaryOperator columns;
  private final StringBuilder out = new StringBuilder();

  Sheet(int width, boolean colour) {
    this(width, colour, Printable::columns);
  }

  /// @param columns how many columns a code point takes: asked a few times for each, however long
  ///   the text is
  Sheet(int width, boolean colour, IntUnaryOperator columns) {
    this.width = width;
    this.colour = colour;
    this.columns = columns;
  }

  /// How a text looks: ECMA-48's graphic rendition.
  enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    RED_BOLD("1;31"),
    GREEN("32"),
    GREEN_BOLD("1;32"),
    YELLOW("33"),
    CYAN("36");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /// Words in one style. Between two runs stands a space.
  ///
  /// @param least the columns that it takes even if its words need fewer
  record Run(Style style, String text, int least) {
    static Run of(Style style, String text) {
      return new Run(style, text, 0);
    }

    static Run plain(String text) {
      return of(Style.PLAIN, text);
    }
  }

  /// What stands unbroken on a line.
  private record Piece(Style style, String text, int columns) {}

  private Piece piece(Style style, String text) {
    return new Piece(style, text, text.codePoints().map(columns).sum());
  }

  /// A line while it grows.
  private static final class Line {
    private final List<Piece> pieces = new ArrayList<>();
    private int columns;

    Line(int indent) {
      append(indent);
    }

    boolean isEmpty() {
      return pieces.size() == 1;
    }

    void append(Piece piece) {
      pieces.add(piece);
      columns += piece.columns();
    }

    void append(int spaces) {
      append(new Piece(Style.PLAIN, " ".repeat(spaces), spaces));
    }
  }

  void blank() {
    out.append('\n');
  }

  /// A paragraph.
  ///
  /// @param indent of its first line, in columns
  /// @param hang the indentation of all further lines
  void paragraph(int indent, int hang, Run... runs) {
    wrap(indent, hang, List.of(runs)).forEach(this::print);
  }

  /// A paragraph with a label at the right edge: of its last line where there is room, else of a
  /// line below.
  void labelled(int indent, int hang, Run left, Run label) {
    List<Line> lines = new ArrayList<>(wrap(indent, hang, List.of(left)));
    List<Line> labels = wrap(0, 0, List.of(label));
    if (labels.size() > 1) {
      lines.addAll(wrap(hang + 2, hang + 2, List.of(label)));
    } else {
      Line only = labels.getFirst();
      if (lines.getLast().columns + 2 + only.columns > width) {
        lines.add(new Line(0));
      }
      lines.getLast().append(width - lines.getLast().columns - only.columns);
      only.pieces.forEach(lines.getLast()::append);
    }
    lines.forEach(this::print);
  }

  /// All lines so far.
  String text() {
    return out.toString();
  }

  private List<Line> wrap(int indent, int hang, List<Run> runs) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(indent));
    for (Run run : runs) {
      int before = lines.getLast().columns + (lines.getLast().isEmpty() ? 0 : 1);
      for (String word : Printable.of(run.text()).split(" +")) {
        if (!word.isEmpty()) {
          add(lines, hang, piece(run.style(), word));
        }
      }
      int missing = before + run.least() - lines.getLast().columns;
      if (missing > 0 && lines.getLast().columns + missing < width) {
        lines.getLast().append(missing);
      }
    }
    return lines;
  }

  private void add(List<Line> lines, int hang, Piece word) {
    Line line = lines.getLast();
    int gap = line.isEmpty() ? 0 : 1;
    // A word that no line could hold is begun where there is room: text without spaces, too.
    boolean isCut = word.columns() > width - hang && width - line.columns >= MIN_PART;
    if (line.columns + gap + word.columns() > width && !line.isEmpty() && !isCut) {
      line = new Line(hang);
      lines.add(line);
      gap = 0;
    }
    if (gap > 0) {
      line.append(gap);
    }
    fill(lines, hang, word);
  }

  /// Puts a word on the last line and, where it does not fit, on more: each of its characters is
  /// looked at once, for a hostile word is as long as its file.
  private void fill(List<Line> lines, int hang, Piece word) {
    String text = word.text();
    int at = 0;
    while (true) {
      Line line = lines.getLast();
      String open = line.isEmpty() && text.startsWith(ORDER, at) ? Printable.opening(ORDER) : "";
      int from = open.isEmpty() ? at : at + ORDER.length();
      at = fitting(text, from, width - line.columns - open.length());
      line.append(piece(word.style(), open + text.substring(from, at)));
      if (at == text.length()) {
        return;
      }
      lines.add(new Line(hang));
    }
  }

  /// Where the part of a word ends that fits, which has at least one character.
  private int fitting(String word, int start, int room) {
    int taken = 0;
    int end = start;
    while (end < word.length()) {
      int c = word.codePointAt(end);
      taken += columns.applyAsInt(c);
      if (taken > room && end > start) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private void print(Line line) {
    var text = new StringBuilder();
    for (Piece piece : line.pieces) {
      boolean styled = colour && !piece.style().code.isEmpty();
      text.append(styled ? "\u001b[" + piece.style().code + "m" : "")
          .append(piece.text())
          .append(styled ? "\u001b[0m" : "");
    }
    out.append(text.toString().stripTrailing()).append('\n');
  }
}
