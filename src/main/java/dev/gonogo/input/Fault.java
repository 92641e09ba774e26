package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What is wrong with a document, its place not looked up yet: a document is gone through once for
/// all of its faults.
///
/// @param in the document
/// @param path to it; the longest part that exists is its place
/// @param isOfFile whether it is told of a file as a whole, for no line of it would show more; of
///   an example it is told at its place all the same
/// @param harmless why the file may lie in a folder, if it may: something else than an input
/// @param isSource whether that is because documents are rendered from it
record Fault(
    Parsed in,
    List<Value> path,
    Function<Span, ? extends Problem> problem,
    boolean isOfFile,
    Optional<String> harmless,
    boolean isSource) {
  Fault {
    path = List.copyOf(path);
  }

  /// One that a line shows.
  static Fault at(Parsed in, List<Value> path, Function<Span, ? extends Problem> problem) {
    return new Fault(in, path, problem, false, Optional.empty(), false);
  }

  /// One of the file as a whole.
  static Fault ofFile(Parsed in, List<Value> path, Function<Span, ? extends Problem> problem) {
    return new Fault(in, path, problem, true, Optional.empty(), false);
  }

  /// One of a text that nothing could read.
  static Fault ofText(Supplier<Source> text, Problem problem) {
    return ofFile(Parsed.ofText(text), List.of(), _ -> problem);
  }

  /// The same, where the file may lie in a folder for another purpose.
  Fault harmless(String reason) {
    return new Fault(in, path, problem, isOfFile, Optional.of(reason), false);
  }

  /// The same, where documents are rendered from the file.
  Fault ofSource(String reason) {
    return new Fault(in, path, problem, isOfFile, Optional.of(reason), true);
  }

  /// Reports all of them, each at its place.
  static void report(List<Fault> all, Problems problems) {
    // By identity: two documents may hold the same. Their order is that of the text, in Problems.
    Map<Parsed, List<Fault>> byDocument = new IdentityHashMap<>();
    all.forEach(fault -> byDocument.computeIfAbsent(fault.in, _ -> new ArrayList<>()).add(fault));
    byDocument.forEach((document, faults) -> report(document, faults, problems));
  }

  private static void report(Parsed document, List<Fault> faults, Problems problems) {
    Source source = document.text().get();
    List<Span> spans = document.places().find(source, faults.stream().map(Fault::path).toList());
    for (int i = 0; i < faults.size(); i++) {
      problems.report(source, faults.get(i).problem.apply(spans.get(i)));
    }
  }
}
