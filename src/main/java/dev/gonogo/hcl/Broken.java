package dev.gonogo.hcl;

/// Stops the reading of a text; never leaves this room.
final class Broken extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient HclProblem problem;

  Broken(HclProblem problem) {
    super(problem.words(), null, false, false);
    this.problem = problem;
  }

  HclProblem problem() {
    return problem;
  }
}
