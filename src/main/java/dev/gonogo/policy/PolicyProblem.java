package dev.gonogo.policy;

import dev.gonogo.checklist.Check.Expected;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import java.util.List;
import java.util.Optional;

/// What only shows when a checklist is compiled and its examples are run.
sealed interface PolicyProblem extends Problem {
  /// What the engine says of the Rego of a check, of its author's own in the first place.
  record RawDoesNotCompile(Span at, String detail, Optional<String> mend, Problem.Level level)
      implements PolicyProblem {}

  /// An example that gets another verdict than it must.
  ///
  /// @param came the verdict that came out
  /// @param findings what was said of it
  record ExampleContradicts(Span at, Expected expected, String came, List<String> findings)
      implements PolicyProblem {}

  /// A check that stops the evaluation instead of answering.
  ///
  /// @param example where the example stands on which it does
  record ExampleStopped(Span at, String example, String detail) implements PolicyProblem {}

  /// A check that hands out a pass for nothing.
  ///
  /// @param on what, in words
  /// @param said whether the author says what silence means, and yet it passes
  record PassesOnSilence(Span at, String on, boolean said) implements PolicyProblem {}

  /// A check that may pass for nothing, and of which no subject could be made to see.
  record SilenceUntried(Span at) implements PolicyProblem {}

  /// A blocker that passes on silence, without a source for it.
  record BlockerWithoutLink(Span at) implements PolicyProblem {}

  @Override
  default String words() {
    return switch (this) {
      case PassesOnSilence p -> "this check passes on silence: " + p.on();
      case SilenceUntried _ ->
          "this check may pass on silence, and no subject of its `where` could be made to see";
      case BlockerWithoutLink _ ->
          "a blocker passes on silence only where the API's own default is documented";
      case RawDoesNotCompile p -> p.detail();
      case ExampleContradicts p -> contradiction(p);
      case ExampleStopped p -> "stops on the example at " + p.example() + ": " + p.detail();
    };
  }

  private static String contradiction(ExampleContradicts p) {
    String wanted = p.expected().word();
    String words = "this example must get the verdict " + wanted + ", and gets " + p.came();
    return p.findings().isEmpty() ? words : words + ": " + String.join("; ", p.findings());
  }

  @Override
  default Optional<String> hint() {
    return switch (this) {
      case PassesOnSilence(_, _, boolean said) ->
          Optional.of(
              said
                  ? "ask by `where` for subjects that can hold it"
                  : "say what that means, `silence: not-applicable`, `unknown`, or `pass` with its"
                      + " reason in `because`, or ask by `where` for subjects that can hold it");
      case SilenceUntried _ ->
          Optional.of("say what that means (`silence: …`), or show an example that passes");
      case BlockerWithoutLink _ -> Optional.of("put a link to it (https://…) into `because`");
      case RawDoesNotCompile p -> p.mend();
      case ExampleStopped _ ->
          Optional.of("a built-in that fails stops all checks: ask for the type before it");
      case ExampleContradicts p ->
          switch (p.came()) {
            case "not-applicable" -> Optional.of("it holds no subject of the check");
            case "not-evaluated" ->
                Optional.of(
                    "nothing says that there should be one: name the item's facet behind it"
                        + " (`facet=…`), or hold a subject of `expected-with`");
            default -> Optional.empty();
          };
    };
  }
}
