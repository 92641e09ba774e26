package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import dev.gonogo.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every `cases/shorthand/*.yaml` beside the plan that it stands for. `-Dcases.write=true` rewrites
/// the answers.
class TerraformExampleTest {
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
    if (Boolean.getBoolean("cases.write")) {
      Files.writeString(expected, plan);
    }
    assertTrue(Files.exists(expected), () -> expected + " is missing: run with -Dcases.write=true");
    assertEquals(Files.readString(expected), plan);
  }

  private static Value plan(String shorthand) {
    Source text = Source.of("", shorthand);
    var problems = new Problems();
    Value plan =
        YamlReader.read(text, problems)
            .map(yaml -> TerraformExample.expand(yaml, p -> problems.report(text, p)))
            .orElse(Value.ofNull());
    assertTrue(problems.isEmpty(), problems::drawn);
    return plan;
  }

  /// No example can say that a check has no subject: these plans do.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          bucket-private.md | terraform/bucket-private       | aws_s3_bucket.media: {_actions: [delete]}
          bucket-private.md | terraform/bucket-private       | aws_s3_bucket.media: {_actions: [forget]}
          bucket-private.md | terraform/bucket-private       | aws_vpc.main: {}
          rds-backups.md    | terraform/automatic-db-backups | aws_db_instance.copy: {replicate_source_db: "${aws_db_instance.main.identifier}"}
          rds-backups.md    | terraform/automatic-db-backups | aws_db_instance.copy: {replicate_source_db: main}
          """)
  void hasNoSubject(String file, String check, String shorthand) throws IOException {
    Path path = CASES.resolve("policy").resolve(file);
    var report =
        (ObjectValue)
            PolicyCasesTest.compiled(path, Files.readString(path))
                .compiled()
                .policy()
                .evaluate(
                    "gonogo/terraform/report",
                    plan(shorthand),
                    Value.objectOf(Map.of()),
                    Limits.DEFAULT)
                .orElseThrow();
    Value none = Value.set(java.util.List.of());
    assertEquals(none, report.get("deny").orElseThrow());
    assertEquals(none, report.get("unknown").orElseThrow());
    var judged = (ObjectValue) report.get("judged").orElseThrow();
    assertEquals(0, ((SetValue) judged.get(check).orElseThrow()).size());
  }
}
