package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.policy.mutation.Mutant;
import dev.gonogo.policy.mutation.Mutants;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Place;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every `cases/mutants/*.md` beside the mutants of its checks (`.txt`): where, whether an example
/// notices it, and what it is. `the same` is one that says what the check or another mutant says.
/// `-Dcases.write=true` rewrites the answers.
class MutantCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/mutants");

  static Stream<Path> cases() throws IOException {
    try (var files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsTheMutants(Path file) throws IOException {
    var out = new StringBuilder();
    for (NamedCheck named : checks(file)) {
      out.append(named.id()).append('\n');
      Map<String, TriedMutant> tried = new HashMap<>();
      trials(named, Trials.LIMITS).run().forEach(mutant -> tried.put(mutant.words(), mutant));
      mutants(named)
          .forEach(mutant -> {
            String state =
                Optional.ofNullable(tried.get(mutant.words()))
                    .map(t -> t.noticed() ? "noticed" : "unnoticed")
                    .orElse("the same");
            out.append(
                "  %-7s%-11s%s%n".formatted(place(named, mutant.at()), state, mutant.words()));
          });
    }
    CaseAnswer.expect(
        file.resolveSibling(file.getFileName().toString().replaceFirst("\\.md$", ".txt")),
        out.toString());
  }

  /// What is accepted is told by check and words: they must mean one mutant.
  @ParameterizedTest
  @MethodSource("cases")
  void givesEachMutantWordsOfItsOwn(Path file) throws IOException {
    for (NamedCheck named : checks(file)) {
      List<String> words = mutants(named).stream().map(Mutant::words).toList();
      assertEquals(words.size(), new HashSet<>(words).size(), words::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasExamplesThatHold(Path file) throws IOException {
    var problems = new Problems();
    assertTrue(PolicyCompiler.test(checklist(file), problems).isPresent());
    assertEquals("", problems.drawn());
  }

  /// It is another answer than the example shows that it gives: none.
  @ParameterizedTest
  @MethodSource("cases")
  void takesOneThatStopsForNoticed(Path file) throws IOException {
    Limits few = new Limits(Trials.LIMITS.time(), 1, Trials.LIMITS.depth(), true);
    for (NamedCheck named : checks(file)) {
      List<TriedMutant> all = trials(named, Trials.LIMITS).run();
      List<TriedMutant> stopped = trials(named, few).run();
      assertEquals(
          all.stream().map(TriedMutant::words).toList(),
          stopped.stream().map(TriedMutant::words).toList());
      boolean shown = !named.check().examples().isEmpty();
      assertTrue(stopped.stream().allMatch(mutant -> mutant.noticed() == shown), named.id());
    }
  }

  private static MutantTrials trials(NamedCheck named, Limits limits) {
    return new MutantTrials(named, new Examples(new Problems()).of(named), limits);
  }

  private static List<Mutant> mutants(NamedCheck named) {
    return named.check() instanceof Check.Declared declared ? Mutants.of(declared) : List.of();
  }

  private static String place(NamedCheck named, Span at) {
    Place place = named.item().source().place(at.start());
    return place.line() + ":" + place.column();
  }

  private static List<NamedCheck> checks(Path file) throws IOException {
    return NamedCheck.of(checklist(file));
  }

  private static Checklist checklist(Path file) throws IOException {
    var problems = new Problems();
    Source source = Source.of(file.getFileName().toString(), Files.readString(file));
    Checklist checklist = ChecklistReader.read("en", List.of(source), problems);
    assertFalse(problems.hasErrors(), problems::drawn);
    return checklist;
  }
}
