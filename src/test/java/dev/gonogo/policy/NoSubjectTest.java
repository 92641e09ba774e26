package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.input.InputKind;
import dev.gonogo.input.InputReader;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No example can say that a check has no subject: these plans, in shorthand, do.
class NoSubjectTest {
  private static final Path CASES = Path.of("src/test/resources/cases/policy");

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
  void judgesNothing(String file, String check, String shorthand) throws IOException {
    var problems = new Problems();
    Value plan =
        InputReader.example(InputKind.TERRAFORM, "yaml", Source.of("", shorthand), problems)
            .orElseThrow(() -> new AssertionError(problems.drawn()));
    Path path = CASES.resolve(file);
    var report =
        (ObjectValue)
            PolicyCasesTest.compiled(path, Files.readString(path))
                .compiled()
                .policy()
                .evaluate(
                    Gatherers.entrypoint(InputKind.TERRAFORM),
                    plan,
                    Value.objectOf(Map.of()),
                    Limits.DEFAULT)
                .orElseThrow();
    Value none = Value.set(List.of());
    assertEquals(none, report.get("deny").orElseThrow());
    assertEquals(none, report.get("unknown").orElseThrow());
    var judged = (ObjectValue) report.get("judged").orElseThrow();
    assertEquals(0, ((SetValue) judged.get(check).orElseThrow()).size());
  }
}
