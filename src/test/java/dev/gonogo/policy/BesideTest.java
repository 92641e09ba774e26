package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a check looks for beside its subjects counts as looked at: what must lead to them, and the
/// Services where it asks what serves, the autoscalers where it asks what is replicated. Nothing
/// else does.
class BesideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          must: {metadata.labels.o: present}                                        |
          {where: {serves: true}, must: {metadata.labels.o: present}}               | Service
          must: {serves: true}                                                  | Service
          exists: {serves: true}                                                | Service
          related: {NetworkPolicy: spec.podSelector}                            | NetworkPolicy
          {where: {serves: true}, related: {NetworkPolicy: spec.podSelector}}   | NetworkPolicy Service
          {where: {serves: true}, related: {Service: spec.selector}}            | Service
          must: {spec.serves: true}                                             |
          {where: {replicated: true}, related: {NetworkPolicy: spec.podSelector}} | HorizontalPodAutoscaler NetworkPolicy ScaledObject
          """)
  void isTold(String asked, String types) throws IOException {
    List<String> beside =
        PolicyCasesTest.compiled(Path.of("beside.md"), checklist(asked))
            .compiled()
            .items()
            .getFirst()
            .checks()
            .getFirst()
            .beside();
    assertEquals(types == null ? List.of() : List.of(types.split(" ")), beside);
  }

  private static String checklist(String asked) {
    String lines =
        asked.startsWith("{")
            ? asked.substring(1, asked.length() - 1).replace("}, ", "}\n  ")
            : asked;
    return """
    - [ ] Workloads <!-- workloads -->

      ```yaml check
      kubernetes: workload
      %s
      ```
    """
        .formatted(lines);
  }
}
