package dev.gonogo.source;

/// Draws a problem: the head line, the quoted line, and carets under the place.
final class Drawing {
  /// A longer line is cut around the place: a plan is one line of megabytes.
  private static final int WIDTH = 100;

  private Drawing() {}

  static String of(Problems.Located located) {
    Source source = located.source();
    Problem problem = located.problem();
    Place place = source.place(problem.at().start());
    String number = String.valueOf(place.line());
    var window = Window.around(source, place.line(), problem.at());
    return Printable.opening(source.name())
        + ":"
        + place
        + ": "
        + problem.level().word()
        + ": "
        + Printable.of(problem.words())
        + "\n   "
        + number
        + " | "
        + window.shown()
        + "\n   "
        + " ".repeat(number.length())
        + " | "
        + window.carets()
        + problem.hint().map(hint -> " " + Printable.of(hint)).orElse("")
        + "\n";
  }

  /// The part of a line that is shown, and the marks below it.
  private record Window(String shown, String carets) {
    static Window around(Source source, int line, Span at) {
      Span whole = source.lineSpan(line);
      int start = Math.min(at.start(), whole.end());
      int end = Math.clamp(at.end(), start, whole.end());
      int from =
          start - whole.start() <= WIDTH / 2 ? whole.start() : apart(source, start - WIDTH / 2);
      int to = from + WIDTH >= whole.end() ? whole.end() : apart(source, from + WIDTH);
      String before = shown(source, from, start);
      String marked = shown(source, start, Math.min(end, to));
      String after = shown(source, Math.min(end, to), to);
      String lead = from > whole.start() ? "…" : "";
      String tail = to < whole.end() ? "…" : "";
      int carets = Math.max(1, columns(marked));
      return new Window(
          lead + before + marked + after + tail,
          " ".repeat(lead.length() + columns(before)) + "^".repeat(carets));
    }

    /// The place for a cut: not between the two halves of a character.
    private static int apart(Source source, int offset) {
      String text = source.text();
      boolean halves =
          Character.isHighSurrogate(text.charAt(offset - 1))
              && Character.isLowSurrogate(text.charAt(offset));
      return halves ? offset - 1 : offset;
    }

    private static String shown(Source source, int from, int to) {
      return from >= to ? "" : Printable.of(source.text(new Span(from, to)).replace("\t", "  "));
    }

    /// How many columns a terminal gives to a text: wide characters take two, marks none.
    private static int columns(String text) {
      return text.codePoints().map(Printable::columns).sum();
    }
  }
}
