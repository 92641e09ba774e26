package dev.gonogo.cli;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.Optional;

/// What can be wrong in a list of accepted mutants.
sealed interface AcceptedProblem extends Problem {
  record NoList(Span at) implements AcceptedProblem {}

  record NoEntry(Span at) implements AcceptedProblem {}

  record MissingKey(Span at, String key) implements AcceptedProblem {}

  /// @param meant what to write instead
  record UnknownKey(Span at, String key, String meant) implements AcceptedProblem {}

  record NoText(Span at, String key) implements AcceptedProblem {}

  /// @param other the line of the one before
  record Twice(Span at, int other) implements AcceptedProblem {}

  record UnknownCheck(Span at, String check, Optional<String> nearest) implements AcceptedProblem {}

  /// @param nearest the mutant of the check whose words are most like these
  record UnknownMutant(Span at, String check, Optional<String> nearest)
      implements AcceptedProblem {}

  /// It is not needed: the examples hold the check there.
  record Noticed(Span at, String check) implements AcceptedProblem {}

  @Override
  default String words() {
    return switch (this) {
      case NoList _ -> "accepted mutants must be a list";
      case NoEntry _ -> "an accepted mutant must be a mapping of `check`, `mutant` and `because`";
      case MissingKey p -> "the accepted mutant does not say `" + p.key() + "`";
      case UnknownKey p -> "an accepted mutant has no key `" + p.key() + "`";
      case NoText p -> "`" + p.key() + "` must be a text that is not blank";
      case Twice p -> "this mutant is accepted already in line " + p.other();
      case UnknownCheck p -> "no check that has mutants is called `" + p.check() + "`";
      case UnknownMutant p -> "`" + p.check() + "` has no such mutant";
      case Noticed p -> "an example of `" + p.check() + "` notices this mutant";
    };
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case NoList _ -> Optional.of("begin each with `- check:`");
      case MissingKey p -> Optional.of("add `" + p.key() + ":`, " + meaning(p.key()));
      case UnknownKey p -> Optional.of(p.meant());
      case NoText p -> Optional.of("write " + meaning(p.key()));
      case Twice _ -> Optional.of("keep one of the two");
      case UnknownCheck p ->
          p.nearest()
              .map(name -> "did you mean `" + name + "`?")
              .or(() -> Optional.of("take the entry out"));
      case UnknownMutant p ->
          Optional.of(
              p.nearest()
                  .map(words -> "the nearest is: " + words)
                  .orElse("take the entry out, or copy the words of the one that is meant"));
      case Noticed _ -> Optional.of("take the entry out");
      case NoEntry _ -> Optional.empty();
    };
  }

  private static String meaning(String key) {
    return switch (key) {
      case "check" -> "the check's id, as `gonogo test --mutate` prints it";
      case "mutant" -> "the words behind \"notices\", as `gonogo test --mutate` prints them";
      default -> "why no example need notice it";
    };
  }
}
