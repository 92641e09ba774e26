package dev.gonogo.checklist.language;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;

/// Takes what is wrong in one file.
public final class FileProblems {
  private final Source source;
  private final Problems problems;
  private boolean any;

  private FileProblems(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  public static FileProblems of(Source source, Problems problems) {
    return new FileProblems(source, problems);
  }

  /// For the same file, but [#any] begins anew.
  FileProblems counting() {
    return new FileProblems(source, problems);
  }

  public Source source() {
    return source;
  }

  public void report(Problem problem) {
    any = true;
    problems.report(source, problem);
  }

  /// Whether anything was told through this one.
  boolean any() {
    return any;
  }
}
