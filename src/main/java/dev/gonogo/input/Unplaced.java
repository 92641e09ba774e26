package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A problem whose place is not looked up yet: a file is gone through once for all of its problems.
///
/// @param path to it; the longest part that exists is its place
record Unplaced(List<Value> path, Function<Span, InputProblem> problem) {
  Unplaced below(List<Value> parent) {
    return new Unplaced(Stream.concat(parent.stream(), path.stream()).toList(), problem);
  }

  static void report(List<Unplaced> all, Parsed parsed, Problems problems) {
    if (all.isEmpty()) {
      return;
    }
    Source source = parsed.text().get();
    List<Span> spans = parsed.places().find(source, all.stream().map(Unplaced::path).toList());
    for (int i = 0; i < all.size(); i++) {
      problems.report(source, all.get(i).problem().apply(spans.get(i)));
    }
  }
}
