package dev.gonogo.rego.plan;

import dev.gonogo.CaseAnswer;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.ir.PlanJson;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every `cases/rego/plan/*.rego` beside the plan that it makes, or why it makes none.
/// `-Dcases.write=true` rewrites the plans.
class PlanCasesTest {
  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases/rego/plan"))) {
      return files.filter(f -> f.toString().endsWith(".rego")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void makesThePlan(Path file) throws IOException {
    var problems = new Problems();
    Source source = Source.of(String.valueOf(file.getFileName()), Files.readString(file));
    String printed =
        Rego.compile(List.of(source), List.of("t"), problems)
            .map(Policy::planJson)
            .map(json -> PlanJson.read(json.getBytes(StandardCharsets.UTF_8)))
            .map(PlanPrinter::print)
            .orElseGet(problems::drawn);
    Path expected = Path.of(file.toString().replaceFirst("\\.rego$", ".plan.txt"));
    CaseAnswer.expect(expected, printed);
  }
}
