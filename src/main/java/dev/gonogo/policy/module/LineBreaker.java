package dev.gonogo.policy.module;

import java.util.List;

/// Chooses the line ends of a [LooseText]: what fits stays on one line, and of what does not the
/// outermost is parted first. Where only one thing stands between brackets they part together, so
/// that nesting alone indents nothing.
final class LineBreaker {
  /// How wide a line may be; what nothing can part may be wider.
  private static final int WIDTH = 120;

  /// How wide a tab is shown.
  private static final int TAB = 4;

  /// The width of what is never one line: more than any line has, and small enough to be added up.
  private static final int NEVER = 1 << 20;

  private final StringBuilder out = new StringBuilder();
  private int column;

  private LineBreaker() {}

  /// @return without an end of the last line
  static String lines(LooseText text) {
    var breaker = new LineBreaker();
    breaker.print(text, 0, 0);
    return breaker.out.toString();
  }

  /// Whether all of it fits on one line.
  static boolean isLine(LooseText text) {
    return width(text) <= WIDTH;
  }

  /// @param depth of the line on which it begins
  /// @param behind how much must stand on the same line behind it
  private void print(LooseText text, int depth, int behind) {
    if (column + width(text) + behind <= WIDTH) {
      flat(text);
      return;
    }
    switch (text) {
      case LooseText.Word(String word) -> add(word);
      case LooseText.Row(List<LooseText> parts) -> row(parts, depth, behind);
      case LooseText.Bracketed bracketed -> bracketed(bracketed, depth, behind);
      case LooseText.Block block -> {
        print(block.open(), depth, 0);
        for (LooseText line : block.lines()) {
          newLine(depth + 1);
          print(line, depth + 1, 0);
        }
        newLine(depth);
        add(block.close());
      }
      case LooseText.Trail(LooseText first, List<LooseText> others) -> {
        print(first, depth, 1 + start(others.getFirst()).width());
        add(" ");
        print(others.getFirst(), depth, 0);
        for (LooseText other : others.subList(1, others.size())) {
          newLine(depth + 1);
          print(other, depth + 1, 0);
        }
      }
    }
  }

  private void row(List<LooseText> parts, int depth, int behind) {
    for (int i = 0; i < parts.size(); i++) {
      print(parts.get(i), depth, start(parts.subList(i + 1, parts.size())).with(behind));
    }
  }

  private void bracketed(LooseText.Bracketed text, int depth, int behind) {
    List<LooseText> parts = text.parts();
    add(text.open());
    if (partsWithItsLast(text)) {
      for (int i = 0; i < parts.size() - 1; i++) {
        flat(parts.get(i));
        add(", ");
      }
      print(parts.getLast(), depth, text.close().length() + behind);
    } else if (!parts.isEmpty()) {
      for (LooseText part : parts) {
        newLine(depth + 1);
        print(part, depth + 1, 1);
        add(",");
      }
      newLine(depth);
    }
    add(text.close());
  }

  /// Whether the brackets part where those of the last part do: it is the only one, which older
  /// versions of `opa fmt` leave no line of its own, or the last argument of a call whose others
  /// stand before it on the line.
  private boolean partsWithItsLast(LooseText.Bracketed text) {
    List<LooseText> parts = text.parts();
    if (parts.size() < 2) {
      return !parts.isEmpty();
    }
    List<LooseText> before = parts.subList(0, parts.size() - 1);
    return text.isCall()
        && endsInBrackets(parts.getLast())
        && before.stream().noneMatch(LineBreaker::endsInBrackets)
        && column
                + before.stream().mapToInt(part -> width(part) + 2).sum()
                + start(parts.getLast()).width()
            <= WIDTH;
  }

  /// Whether it can be parted, in the brackets at its end alone.
  private static boolean endsInBrackets(LooseText text) {
    return switch (text) {
      case LooseText.Word _, LooseText.Block _, LooseText.Trail _ -> false;
      case LooseText.Bracketed(_, List<LooseText> parts, _, _) ->
          parts.size() > 1 || (parts.size() == 1 && endsInBrackets(parts.getFirst()));
      case LooseText.Row(List<LooseText> parts) ->
          endsInBrackets(parts.getLast())
              && parts.subList(0, parts.size() - 1).stream()
                  .noneMatch(part -> part instanceof LooseText.Bracketed);
    };
  }

  private void newLine(int depth) {
    out.append('\n').append("\t".repeat(depth));
    column = depth * TAB;
  }

  private void add(String text) {
    out.append(text);
    column += text.length();
  }

  private void flat(LooseText text) {
    switch (text) {
      case LooseText.Word(String word) -> add(word);
      case LooseText.Row(List<LooseText> parts) -> parts.forEach(this::flat);
      case LooseText.Bracketed bracketed -> {
        add(bracketed.open());
        flat(bracketed.parts(), ", ");
        add(bracketed.close());
      }
      case LooseText.Block block -> {
        flat(block.open());
        add(" ");
        flat(block.lines(), block.joint().orElseThrow());
        add(block.close());
      }
      case LooseText.Trail(LooseText first, List<LooseText> others) -> {
        flat(first);
        others.forEach(other -> {
          add(" ");
          flat(other);
        });
      }
    }
  }

  private void flat(List<LooseText> parts, String joint) {
    String before = "";
    for (LooseText part : parts) {
      add(before);
      flat(part);
      before = joint;
    }
  }

  /// How wide it is on one line.
  private static int width(LooseText text) {
    int width =
        switch (text) {
          case LooseText.Word(String word) -> word.length();
          case LooseText.Row(List<LooseText> parts) -> width(parts, 0);
          case LooseText.Bracketed(
                  String open,
                  List<LooseText> parts,
                  String close,
                  boolean spread) ->
              spread ? NEVER : open.length() + width(parts, 2) + close.length();
          case LooseText.Block(LooseText open, List<LooseText> lines, String close, var joint) ->
              joint
                  .map(between -> width(open) + 1 + width(lines, between.length()) + close.length())
                  .orElse(NEVER);
          case LooseText.Trail(LooseText first, List<LooseText> others) ->
              width(first) + 1 + width(others, 1);
        };
    return Math.min(NEVER, width);
  }

  private static int width(List<LooseText> parts, int joint) {
    int width = Math.max(0, parts.size() - 1) * joint;
    for (LooseText part : parts) {
      width = Math.min(NEVER, width + width(part));
    }
    return width;
  }

  /// How much of something stands on the line on which it begins, whatever is parted.
  ///
  /// @param ends whether a line may end behind that
  private record Start(int width, boolean ends) {
    /// Its width and that of what must follow it.
    int with(int behind) {
      return ends ? width : width + behind;
    }
  }

  private static Start start(List<LooseText> parts) {
    int width = 0;
    for (LooseText part : parts) {
      Start start = start(part);
      width += start.width();
      if (start.ends()) {
        return new Start(width, true);
      }
    }
    return new Start(width, false);
  }

  private static Start start(LooseText text) {
    return switch (text) {
      case LooseText.Word(String word) -> new Start(word.length(), false);
      case LooseText.Row(List<LooseText> parts) -> start(parts);
      case LooseText.Bracketed bracketed ->
          bracketed.parts().isEmpty()
              ? new Start(width(bracketed), false)
              : new Start(bracketed.open().length(), true);
      case LooseText.Block block -> new Start(start(block.open()).width(), true);
      case LooseText.Trail trail -> new Start(start(trail.first()).width(), true);
    };
  }
}
