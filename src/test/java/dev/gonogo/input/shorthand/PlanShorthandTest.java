package dev.gonogo.input.shorthand;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import dev.gonogo.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every `cases/shorthand/*.yaml` beside the plan that it stands for. `-Dcases.write=true` rewrites
/// the answers.
class PlanShorthandTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  static Stream<Path> cases() throws IOException {
    try (var files = Files.list(CASES.resolve("shorthand"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void standsForThePlan(Path file) throws IOException {
    String plan = ValueWriter.toPrettyJson(plan(Files.readString(file))) + "\n";
    Path expected = file.resolveSibling(file.getFileName().toString().replace(".yaml", ".json"));
    CaseAnswer.expect(expected, plan);
  }

  private static Value plan(String shorthand) {
    Source text = Source.of("", shorthand);
    var problems = new Problems();
    Value plan =
        YamlReader.read(text, problems)
            .map(yaml -> PlanShorthand.expand(yaml, p -> problems.report(text, p)))
            .orElse(Value.ofNull());
    assertTrue(problems.isEmpty(), problems::drawn);
    return plan;
  }
}
