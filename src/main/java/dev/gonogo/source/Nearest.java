package dev.gonogo.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the name that was probably meant.
public final class Nearest {
  private Nearest() {}

  /// The known name with the fewest edits (insert, delete, replace, swap of neighbours), if no more
  /// than a third of the name has to change.
  public static Optional<String> of(String wrong, Collection<String> known) {
    return within(Math.max(1, wrong.length() / 3), wrong, known);
  }

  /// The known name that is one edit away: what is further may be a name that is not known here.
  public static Optional<String> next(String wrong, Collection<String> known) {
    return within(1, wrong, known);
  }

  private static Optional<String> within(int most, String wrong, Collection<String> known) {
    return known.stream()
        .filter(name -> Math.abs(name.length() - wrong.length()) <= most)
        .filter(name -> edits(wrong, name) <= most)
        .min(
            Comparator.<String>comparingInt(name -> edits(wrong, name))
                .thenComparing(name -> name));
  }

  /// Damerau's distance with restricted swaps.
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
