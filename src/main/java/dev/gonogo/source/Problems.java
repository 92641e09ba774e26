package dev.gonogo.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong in one or several texts, so that one run tells all of it.
public final class Problems {
  private final List<Located> found = new ArrayList<>();

  /// A problem with the text it is in.
  public record Located(Source source, Problem problem) {
    /// `name:line:column: error: words`, the line, and a caret under the place with the hint behind
    /// it. Control characters of the text are shown as escapes.
    public String drawn() {
      return Drawing.of(this);
    }
  }

  public void report(Source source, Problem problem) {
    found.add(new Located(source, problem));
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(p -> p.problem().level() == Problem.Level.ERROR);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// All of them: texts in the order in which they were first named, places in the order of the
  /// text.
  public List<Located> all() {
    List<Source> order = found.stream().map(Located::source).distinct().toList();
    return found.stream()
        .sorted(
            Comparator.<Located>comparingInt(p -> order.indexOf(p.source()))
                .thenComparingInt(p -> p.problem().at().start()))
        .toList();
  }

  /// All of them, drawn for a terminal, each ending with a line end.
  public String drawn() {
    var out = new StringBuilder();
    all().forEach(p -> out.append(p.drawn()));
    return out.toString();
  }
}
