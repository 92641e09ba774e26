package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.input.InputReader;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The hand-written library: its own tests (`policies-test/lib`) in our engine and in opa's.
class LibraryTest {
  private static final Path TESTS = Path.of("policies-test/lib");

  static Stream<Path> files() throws IOException {
    try (var files = Files.list(TESTS)) {
      return files.sorted().toList().stream();
    }
  }

  /// Every test of a file is an entry point of its own and must answer true.
  @ParameterizedTest
  @MethodSource("files")
  void keepsItsTestsInOurEngine(Path file) throws IOException {
    String text = Files.readString(file);
    String name = file.getFileName().toString().replace(".rego", "");
    List<String> tests =
        text.lines()
            .filter(line -> line.startsWith("test_"))
            .map(line -> "gonogo/lib/" + name + "/" + line.substring(0, line.indexOf(' ')))
            .toList();
    assertTrue(!tests.isEmpty(), "a file of tests has none");
    var sources = new ArrayList<>(library());
    sources.add(Source.of(file.toString(), text));
    var problems = new Problems();
    Policy policy = Rego.compile(sources, tests, problems).orElseThrow(() -> failure(problems));
    for (String test : tests) {
      Optional<Value> answer =
          policy.evaluate(test, Value.ofNull(), Value.objectOf(Map.of()), Limits.DEFAULT);
      assertEquals(Optional.of(Value.of(true)), answer, test);
    }
  }

  private static AssertionError failure(Problems problems) {
    return new AssertionError(problems.drawn());
  }

  private static List<Source> library() {
    var sources = new ArrayList<Source>();
    Library.modules().forEach((path, text) -> sources.add(Source.of(path, text)));
    return sources;
  }

  @Test
  void keepsThemInOpa() throws IOException, InterruptedException {
    RealProgram opa = RealProgram.named("opa");
    var nothing = new RealProgram.Ended(0, "", "");
    assertEquals(
        nothing, opa.run(List.of("check", "--strict", "policies/lib", "policies-test/lib")));
    assertEquals(nothing, opa.run(List.of("fmt", "--list", "policies/lib", "policies-test/lib")));
    String passed = opa.run(List.of("test", "policies/lib", "policies-test/lib")).out();
    assertTrue(passed.strip().matches("PASS: (\\d+)/\\1"), passed);
  }

  /// Nothing in `policies/lib` is left out of the jar.
  @Test
  void isWhole() throws IOException {
    try (var files = Files.list(Path.of("policies/lib"))) {
      List<String> there = files.map(f -> "lib/" + f.getFileName()).sorted().toList();
      assertEquals(there, List.copyOf(Library.modules().keySet()));
    }
  }

  /// `kind.rego` guesses as the reader of inputs does, in the same order.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format_version\": \"1.2\", \"resource_changes\": []}",
        "{\"format_version\": \"1.2\", \"resource_changes\": [], \"apiVersion\": \"v1\", \"kind\":"
            + " \"Pod\"}",
        "{\"format_version\": \"1.2\", \"resource_changes\": {}}",
        "{\"format_version\": 1, \"resource_changes\": []}",
        "{\"format_version\": \"1.2\"}",
        "{\"apiVersion\": \"v1\", \"kind\": \"Pod\"}",
        "{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"metrics\": {\"vus\": {}}}",
        "{\"apiVersion\": 1, \"kind\": \"Pod\"}",
        "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": []}",
        "{\"metrics\": {\"http_reqs\": {\"count\": 1}}}",
        "{\"metrics\": {\"iterations\": {\"count\": 1}}}",
        "{\"metrics\": {\"other\": {\"count\": 1}}}",
        "{\"metrics\": []}",
        "{\"DEBUG\": \"False\"}",
        "{\"DEBUG\": \"False\", \"db.url\": \"\"}",
        "{\"DEBUG\": false}",
        "{\"2DEBUG\": \"False\"}",
        "{}",
        "[]",
        "null",
        "\"text\"",
        "7"
      })
  void guessesAsTheReaderDoes(String json) {
    var read = (ValueReader.Result.Read) ValueReader.read(json.getBytes(StandardCharsets.UTF_8));
    var problems = new Problems();
    Policy policy =
        Rego.compile(library(), List.of("gonogo/lib/kind/kind"), problems)
            .orElseThrow(() -> failure(problems));
    Optional<Value> theirs =
        policy.evaluate(
            "gonogo/lib/kind/kind", read.value(), Value.objectOf(Map.of()), Limits.DEFAULT);
    assertEquals(InputReader.guess(read.value()).map(kind -> Value.of(kind.label())), theirs);
  }
}
