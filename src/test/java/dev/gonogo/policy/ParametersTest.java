package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.rego.host.Limits;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A project's profile moves a threshold, and one of a wrong type never makes a check silent.
class ParametersTest {
  private static final Path CASE = Path.of("src/test/resources/cases/policy/load-test.md");

  /// A p95 of 231.7 ms over 20,000 requests, where 200 ms and 1000 requests are asked for.
  private static final String SUMMARY =
      """
      {"metrics": {"http_reqs": {"count": 20000}, "http_req_duration": {"p(95)": 231.7, "max": 1}}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {}                                                                        | deny
          {"items": {"api-p95-under-200ms": {"params": {"p95_max_ms": 250}}}}     | pass
          {"items": {"api-p95-under-200ms": {"params": {"p95_max_ms": 231.7}}}}   | deny
          {"items": {"api-p95-under-200ms": {"params": {"min_samples": 20001}}}}  | unknown
          {"items": {"api-p95-under-200ms": {"params": {"other": 250}}}}          | deny
          {"items": {"another-item": {"params": {"p95_max_ms": 250}}}}            | deny
          {"items": {"api-p95-under-200ms": {"params": {"p95_max_ms": "250"}}}}   | deny
          {"items": {"api-p95-under-200ms": {"params": {"p95_max_ms": null}}}}    | deny
          {"items": {"api-p95-under-200ms": {"params": {"p95_max_ms": [250]}}}}   | deny
          {"items": {"api-p95-under-200ms": {"params": {"min_samples": {}}}}}     | deny
          {"items": {"api-p95-under-200ms": {"params": 250}}}                     | deny
          {"items": {"api-p95-under-200ms": {"params": null}}}                    | deny
          {"items": ["api-p95-under-200ms"]}                                      | deny
          {"items": "none"}                                                       | deny
          {"items": null}                                                         | deny
          {"profile": []}                                                           | deny
          {"profile": 7}                                                            | deny
          """)
  void decides(String data, String verdict) throws IOException {
    var report =
        (ObjectValue)
            PolicyCasesTest.compiled(CASE, Files.readString(CASE))
                .compiled()
                .policy()
                .evaluate(
                    "gonogo/k6/report", value(SUMMARY), (ObjectValue) value(data), Limits.DEFAULT)
                .orElseThrow();
    String found = says(report, "deny") ? "deny" : says(report, "unknown") ? "unknown" : "pass";
    assertEquals(verdict, found);
  }

  private static boolean says(ObjectValue report, String set) {
    return ((SetValue) report.get(set).orElseThrow())
        .members().stream()
            .map(ObjectValue.class::cast)
            .anyMatch(f -> f.get("check").orElseThrow().equals(Value.of("k6/api-p95-under-200ms")));
  }

  private static Value value(String json) {
    return ((ValueReader.Result.Read) ValueReader.read(json.getBytes(StandardCharsets.UTF_8)))
        .value();
  }
}
