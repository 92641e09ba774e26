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
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A number or a boolean where a text is due is unknown to the check that looks at it, and to no
/// other. An example cannot show it, for there it is an error.
class NoTextTest {
  private static final Path CASE = Path.of("src/test/resources/cases/policy/no-text.md");
  private static final String POD =
      """
      {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"containers": [%s]}}
      """;
  private static final String CONFIG =
      """
      {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "labels": %s}, "data": %s}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"image": "a", "args": ["b"]}                                    | pass
          {"image": "a", "args": ["runserver"]}                            | deny
          {"image": "a", "args": ["b", 8000]}                              | unknown
          {"image": "a", "args": ["runserver", 8000]}                      | unknown
          {"image": 7, "args": ["runserver"]}                              | unknown
          {"image": "redis", "args": [7]}                                  | pass
          {"image": "a", "env": [{"name": "A", "value": true}]}            | unknown
          {"image": "a", "env": [{"name": "A", "value": "!!!"}, {"name": "B", "value": 1}]} | deny
          {"image": "a", "ports": [{"containerPort": 1}], "command": [1]}  | pass
          """)
  void ofAContainer(String container, String verdict) throws IOException {
    assertEquals(verdict, verdict(POD.formatted(container)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"team": "shop"}  | {"debug": "false"}              | pass
          {"team": "shop"}  | {"debug": "true"}               | deny
          {"team": "shop"}  | {"debug": true}                 | unknown
          {"team": true}    | {"debug": "false"}              | unknown
          {"team": true}    | {"debug": "true"}               | deny
          {"team": "shop"}  | {"debug": "false", "other": 1}  | pass
          """)
  void ofAConfigMap(String labels, String data, String verdict) throws IOException {
    assertEquals(verdict, verdict(CONFIG.formatted(labels, data)));
  }

  private static String verdict(String document) throws IOException {
    byte[] json = document.getBytes(StandardCharsets.UTF_8);
    Value input = ((ValueReader.Result.Read) ValueReader.read(json)).value();
    var report =
        (ObjectValue)
            PolicyCasesTest.compiled(CASE, Files.readString(CASE))
                .compiled()
                .policy()
                .evaluate(
                    "gonogo/kubernetes/report", input, Value.objectOf(Map.of()), Limits.DEFAULT)
                .orElseThrow();
    return has(report, "deny") ? "deny" : has(report, "unknown") ? "unknown" : "pass";
  }

  private static boolean has(ObjectValue report, String set) {
    return !((SetValue) report.get(set).orElseThrow()).members().isEmpty();
  }
}
