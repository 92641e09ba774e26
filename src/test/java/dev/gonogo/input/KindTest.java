package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.input.InputReader.Argument;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The policies guess the kind of a document as the reader does: else conftest would hold checks
/// against documents that gonogo does not, or the other way round.
class KindTest {
  private static final Path LIBRARY = Path.of("policies/lib/kind.rego");

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
        "{'results': {'metrics': [7, {'name': 'vus'}]}}",
        "{'results': {'metrics': [{'name': 'checks'}]}}",
        "{'results': {'metrics': {'a': {'name': 'vus'}}}}",
        "{'results': {'metrics': 'vus'}}",
        "{'profile': 'prod', 'documents': [{'path': 'application.yml', 'contents': {}}]}",
        "{'profile': '', 'documents': []}",
        "{'profile': 7, 'documents': []}",
        "{'profile': '', 'documents': [{'path': 7}]}",
        "{'profile': '', 'documents': {'path': 'x'}}",
        "{'spring': {'application': {'name': 'shop'}}}",
        "{'spring': 'text'}",
        "{'spring': ['text']}",
        "{'server.port': '8080'}",
        "{'server': {'port': 8080}}",
        "{'spring.x': 1, 'apiVersion': 'v1', 'kind': 'Pod'}",
        "{'springs.x': '1'}",
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
    assertEquals(InputReader.guess(value).map(InputKind::label), policiesGuess(library(), value));
  }

  /// Whoever adds a kind adds a file of it to the cases, and the policies must know it.
  @ParameterizedTest
  @EnumSource(InputKind.class)
  void policiesGuessEveryKind(InputKind kind) throws IOException {
    List<Argument> cases = new ArrayList<>();
    for (String entry : InputCasesTest.cases().filter(name -> !name.endsWith(".answer")).toList()) {
      cases.add(InputCasesTest.argument(entry));
    }
    List<Document> documents =
        InputReader.read(cases, Optional.empty()).documents().stream()
            .filter(document -> document.kind() == kind)
            .toList();
    assertFalse(documents.isEmpty(), () -> "no case is a file of the kind " + kind.label());
    Policy policy = library();
    for (Document document : documents) {
      assertEquals(
          Optional.of(kind.label()), policiesGuess(policy, document.value()), document::name);
    }
  }

  /// The first that fits is the kind, so the order is half of the rule.
  @Test
  void policiesGuessInTheSameOrder() throws IOException {
    List<String> order =
        Pattern.compile(":= \"([^\"]+)\" if \\{")
            .matcher(Files.readString(LIBRARY))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    assertEquals(Arrays.stream(InputKind.values()).map(InputKind::label).toList(), order);
  }

  /// The page has a row of the table and a chapter for every kind.
  @ParameterizedTest
  @EnumSource(InputKind.class)
  void thePageKnowsEveryKind(InputKind kind) throws IOException {
    String page = Files.readString(Path.of("docs/inputs.md"));
    assertTrue(page.contains("\n| `" + kind.label() + "` |"), "a row of " + kind.label());
    assertTrue(page.contains("\n## " + kind.label() + "\n"), "a chapter on " + kind.label());
  }

  private static Policy library() throws IOException {
    var problems = new Problems();
    return Rego.compile(
            List.of(Source.of("kind.rego", Files.readString(LIBRARY))),
            List.of("gonogo/lib/kind/kind"),
            problems)
        .orElseThrow(() -> new AssertionError(problems.drawn()));
  }

  private static Optional<String> policiesGuess(Policy policy, Value value) {
    return policy
        .evaluate("gonogo/lib/kind/kind", value, Value.object(Map.of()), Limits.DEFAULT)
        .map(label -> ((StringValue) label).value());
  }
}
