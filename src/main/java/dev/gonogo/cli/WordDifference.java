package dev.gonogo.cli;

import java.util.ArrayList;
import java.util.List;

/// What is otherwise in a second text, word by word: `every [-day-] {+hour+}`.
final class WordDifference {
  /// Longer texts are shown one behind the other: nobody compares them by eye anyway.
  private static final int MOST_WORDS = 2_000;

  /// How many words that are the same stand around what changed.
  private static final int AROUND = 6;

  private final List<String> before;
  private final List<String> after;
  private final List<Piece> pieces = new ArrayList<>();

  private enum Kind {
    SAME,
    GONE,
    COME
  }

  private record Piece(Kind kind, String word) {}

  private WordDifference(String before, String after) {
    this.before = List.of(before.split(" "));
    this.after = List.of(after.split(" "));
  }

  static String of(String before, String after) {
    var difference = new WordDifference(before, after);
    if (Math.max(difference.before.size(), difference.after.size()) > MOST_WORDS) {
      return "[-" + before + "-] {+" + after + "+}";
    }
    difference.compare();
    return difference.text();
  }

  /// The longest sequence of words that both have stays; all other words came or went.
  private void compare() {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).equals(after.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean same = i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
      if (same) {
        pieces.add(new Piece(Kind.SAME, before.get(i)));
        i++;
        j++;
      } else if (j == after.size()
          || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
        pieces.add(new Piece(Kind.GONE, before.get(i++)));
      } else {
        pieces.add(new Piece(Kind.COME, after.get(j++)));
      }
    }
  }

  private String text() {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < pieces.size(); ) {
      Kind kind = pieces.get(at).kind();
      int end = at;
      while (end < pieces.size() && pieces.get(end).kind() == kind) {
        end++;
      }
      List<String> run = pieces.subList(at, end).stream().map(Piece::word).toList();
      switch (kind) {
        case SAME -> words.addAll(shortened(run, at == 0, end == pieces.size()));
        case GONE -> words.add("[-" + String.join(" ", run) + "-]");
        case COME -> words.add("{+" + String.join(" ", run) + "+}");
      }
      at = end;
    }
    return String.join(" ", words);
  }

  private static List<String> shortened(List<String> run, boolean first, boolean last) {
    int head = first ? 0 : AROUND;
    int tail = last ? 0 : AROUND;
    if (run.size() <= head + tail + 1) {
      return run;
    }
    List<String> kept = new ArrayList<>(run.subList(0, head));
    kept.add("…");
    kept.addAll(run.subList(run.size() - tail, run.size()));
    return kept;
  }
}
