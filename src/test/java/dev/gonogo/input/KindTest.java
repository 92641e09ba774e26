package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.rego.Policy;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The policies guess the kind of a document as the reader does: else conftest would hold checks
/// against documents that gonogo does not, or the other way round.
class KindTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'format_version': '1.2', 'resource_changes': []}",
        "{'format_version': '1.2', 'resource_changes': null}",
        "{'format_version': 1.2, 'resource_changes': []}",
        "{'format_version': '1.2'}",
        "{'format_version': '1.2', 'resource_changes': [], 'apiVersion': 'v1', 'kind': 'Pod'}",
        "{'apiVersion': 'v1', 'kind': 'Pod'}",
        "{'apiVersion': 'v1', 'kind': 'List', 'items': []}",
        "{'apiVersion': 'v1', 'kind': 5}",
        "{'apiVersion': 'v1'}",
        "{'apiVersion': '', 'kind': ''}",
        "[{'path': 'a', 'contents': {'apiVersion': 'v1', 'kind': 'Pod'}}, 7]",
        "[{'path': 'a', 'contents': {'A': 'b'}}]",
        "[{'apiVersion': 'v1', 'kind': 'Pod'}]",
        "[]",
        "{'metrics': {'http_reqs': {'count': 1}}}",
        "{'metrics': {'vus': 0}}",
        "{'metrics': {'iterations': false}}",
        "{'metrics': {'checks': {}}}",
        "{'metrics': 'http_reqs'}",
        "{'metrics': ['vus']}",
        "{'DEBUG': 'False', '_x.y': ''}",
        "{'DEBUG': 'False', 'PORT': 8000}",
        "{'2FAST': 'x'}",
        "{'é': 'x'}",
        "{'A\\n': 'x'}",
        "{}",
        "null",
        "'text'",
        "7",
      })
  void policiesAndReaderGuessTheSame(String json) throws IOException {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Value value = ((ValueReader.Result.Read) ValueReader.read(bytes)).value();
    Path library = Path.of("policies/lib/kind.rego");
    var problems = new Problems();
    Policy policy =
        Rego.compile(
                List.of(Source.of("kind.rego", Files.readString(library))),
                List.of("gonogo/lib/kind/kind"),
                problems)
            .orElseThrow(() -> new AssertionError(problems.drawn()));
    Optional<Value> asked =
        policy.evaluate("gonogo/lib/kind/kind", value, Value.object(Map.of()), Limits.DEFAULT);
    assertEquals(asked, InputReader.guess(value).<Value>map(kind -> Value.of(kind.label())));
  }
}
