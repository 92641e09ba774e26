package dev.gonogo.cli;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.policy.PolicyCompiler;
import dev.gonogo.policy.TriedMutant;
import dev.gonogo.source.Printable;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// The part of `gonogo test` that changes the checks: names what no example notices, but for what
/// is accepted.
///
/// @param verbose whether every mutant is named
record Mutation(Terminal terminal, AcceptedMutants accepted, boolean verbose) {
  /// @param checklist one whose examples hold
  /// @return the exit status: 1 where a mutant is neither noticed nor accepted, or one is accepted
  ///   that need not be
  int run(Checklist checklist) {
    List<TriedMutant> tried = PolicyCompiler.mutate(checklist);
    if (verbose) {
      tried.forEach(mutant -> terminal.out().println(line(mutant)));
    }
    var problems = new Problems();
    List<TriedMutant> unnoticed = tried.stream().filter(this::needsExample).toList();
    unnoticed.forEach(mutant -> problems.report(mutant.source(), new Unnoticed(mutant)));
    accepted.reportUnused(tried, problems);
    terminal.err().print(problems.drawn());
    terminal.err().flush();
    long noticed = tried.stream().filter(TriedMutant::noticed).count();
    terminal
        .out()
        .println(
            count(tried.size(), "mutant")
                + " of "
                + count(declared(checklist), "check")
                + ": "
                + noticed
                + " noticed by an example, "
                + (tried.size() - noticed - unnoticed.size())
                + " accepted, "
                + unnoticed.size()
                + " unnoticed");
    long raw = all(checklist) - declared(checklist);
    if (raw > 0) {
      terminal
          .out()
          .println(count(raw, "check") + " in Rego " + (raw == 1 ? "has" : "have") + " no mutants");
    }
    return problems.hasErrors() ? 1 : 0;
  }

  private boolean needsExample(TriedMutant mutant) {
    return !mutant.noticed() && accepted.because(mutant).isEmpty();
  }

  private String line(TriedMutant mutant) {
    Optional<String> because = accepted.because(mutant).filter(_ -> !mutant.noticed());
    String state = mutant.noticed() ? "noticed  " : because.isPresent() ? "accepted " : "UNNOTICED";
    return Printable.of(
        state
            + "  "
            + mutant.check()
            + "  "
            + mutant.words()
            + "  "
            + mutant.source().place(mutant.at())
            + because.map(reason -> "  because: " + reason).orElse(""));
  }

  private static long all(Checklist checklist) {
    return checklist.items().stream()
        .filter(item -> item.sameAs().isEmpty())
        .mapToLong(item -> item.checks().stream().map(Check::at).distinct().count())
        .sum();
  }

  private static long declared(Checklist checklist) {
    return checklist.items().stream()
        .filter(item -> item.sameAs().isEmpty())
        .mapToLong(item ->
            item.checks().stream()
                .filter(Check.Declared.class::isInstance)
                // A setting is several checks, and is changed once.
                .map(Check::at)
                .distinct()
                .count())
        .sum();
  }

  private static String count(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /// A change to a check that none of its examples shows.
  private record Unnoticed(TriedMutant mutant) implements Problem {
    @Override
    public Span at() {
      return mutant.at();
    }

    @Override
    public String words() {
      return "no example of `" + mutant.check() + "` notices " + mutant.words();
    }

    @Override
    public Optional<String> hint() {
      return Optional.of("show one whose verdict it changes");
    }
  }
}
