package dev.gonogo.checklist.language;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.HashSet;
import java.util.Set;

/// Takes what is wrong in one file.
///
/// The schema and the readers behind it may both stumble over one node; [#oncePerPlace] keeps what
/// was said first, so that one mistake is told once.
public final class FileProblems {
  private final Source source;
  private final Problems problems;
  private final boolean oncePerPlace;
  private final Set<Span> told = new HashSet<>();

  private FileProblems(Source source, Problems problems, boolean oncePerPlace) {
    this.source = source;
    this.problems = problems;
    this.oncePerPlace = oncePerPlace;
  }

  public static FileProblems of(Source source, Problems problems) {
    return new FileProblems(source, problems, false);
  }

  /// For the same file, but a place takes only its first problem.
  FileProblems oncePerPlace() {
    return new FileProblems(source, problems, true);
  }

  public Source source() {
    return source;
  }

  public void report(Problem problem) {
    if (told.add(problem.at()) || !oncePerPlace) {
      problems.report(source, problem);
    }
  }

  /// Whether anything was told through this one.
  boolean any() {
    return !told.isEmpty();
  }
}
