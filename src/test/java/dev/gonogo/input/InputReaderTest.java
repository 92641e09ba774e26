package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.input.InputReader.Argument;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What no case file can say: the order of arguments, bytes without a file, hostile inputs, links.
class InputReaderTest {
  /// As little as Terraform says of a resource.
  static final String CHANGE =
      "{\"address\": \"a.b\", \"mode\": \"managed\", \"type\": \"a\","
          + " \"change\": {\"actions\": [\"no-op\"]}}";

  private static final String OBJECT = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: %s}\n";

  @TempDir Path folder;

  @Test
  void theOrderOfTheArgumentsChangesNothing() throws IOException {
    List<Argument> all = new ArrayList<>();
    try (Stream<String> cases = InputCasesTest.cases()) {
      cases
          .filter(name -> !name.endsWith(".answer"))
          .map(InputCasesTest::argument)
          .forEach(all::add);
    }
    assertTrue(all.size() > 50, "the cases are there");
    String first = InputCasesTest.shown(InputReader.read(all, Optional.empty()));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertEquals(first, InputCasesTest.shown(InputReader.read(all, Optional.empty())));
    }
  }

  @Test
  void lineEndsAndAByteOrderMarkChangeNothing() throws IOException {
    int compared = 0;
    for (String entry : InputCasesTest.cases().filter(name -> !name.endsWith(".answer")).toList()) {
      Path file = ((Argument.OnDisk) InputCasesTest.argument(entry)).path();
      Inputs plain = InputReader.read(List.of(InputCasesTest.argument(entry)), Optional.empty());
      if (plain.documents().isEmpty() || Files.isDirectory(file)) {
        continue;
      }
      String text = Files.readString(file).replace("\r\n", "\n").replace("\n", "\r\n");
      String marked = text.startsWith("\ufeff") ? text : "\ufeff" + text;
      assertEquals(
          InputCasesTest.shown(plain), InputCasesTest.shown(read(given(entry, marked))), entry);
      compared++;
    }
    assertTrue(compared > 15, "the cases are there");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), OBJECT.formatted("a"));
    Inputs inputs =
        InputReader.read(
            List.of(
                new Argument.OnDisk("shop", folder),
                new Argument.OnDisk("shop/a.yaml", folder.resolve("a.yaml")),
                new Argument.OnDisk("./shop/a.yaml", folder.resolve("./a.yaml"))),
            Optional.empty());
    assertEquals(1, inputs.documents().getFirst().files().size());
  }

  @Test
  void severalFilesBecomeOneListAndOneObjectStaysAlone() {
    Inputs two =
        read(given("b.yaml", OBJECT.formatted("b")), given("a.yaml", OBJECT.formatted("a")));
    assertEquals(
        "{\"apiVersion\":\"v1\",\"items\":["
            + "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\"}},"
            + "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"b\"}}],"
            + "\"kind\":\"List\"}",
        two.documents().getFirst().value().toString());
    assertEquals("a.yaml and 1 more", two.documents().getFirst().name());
    Inputs one = read(given("-", OBJECT.formatted("a")));
    assertEquals(
        "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\"}}",
        one.documents().getFirst().value().toString());
  }

  /// Wherever a document of a file is broken, those before and behind it are read.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: \"x",
        "a: {",
        "a: 'x\n b: |\n",
        "a: *b",
        "\ta: b",
        "a: b: c",
        "\u0001",
        "a: !!int x",
        "- x\na: b",
        "kind: Pod",
        "[]"
      })
  void aBrokenDocumentCostsItselfAlone(String broken) {
    for (int at = 0; at < 3; at++) {
      var documents = new ArrayList<>(List.of(OBJECT.formatted("a"), OBJECT.formatted("b")));
      documents.add(at, broken + "\n");
      Inputs inputs = read(given("a.yaml", String.join("---\n", documents)));
      assertEquals(
          "{\"apiVersion\":\"v1\",\"items\":["
              + "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\"}},"
              + "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"b\"}}],"
              + "\"kind\":\"List\",\"metadata\":{\"continue\":\"in what was refused\"}}",
          inputs.documents().getFirst().value().toString());
      assertFalse(inputs.refused().isEmpty());
    }
  }

  /// Problems of one file are few and then a number, whatever they are about.
  @Test
  void manyOddChangesAreToldInAFewLines() {
    String plan =
        "{\"format_version\": \"1.2\", \"resource_changes\": ["
            + CHANGE
            + ",1".repeat(100_000)
            + "]}";
    Inputs inputs = read(given("plan.json", plan));
    assertEquals(1, inputs.documents().size());
    assertEquals(21, inputs.refused().size());
    assertEquals("plan.json: error: has 99980 problems more\n", inputs.refused().getLast().drawn());
  }

  @Test
  void aDocumentKnowsItsFilesByTheirHash() {
    Document document = read(given("x.env", "A=1\n")).documents().getFirst();
    assertEquals(
        "01e95dda1cac18db1653bb8ce9d9bee0e6c4e0d2cefcc1f1c6d35ba8d62fd6cd".length(),
        document.files().getFirst().sha256().length());
    assertEquals(
        document.files().getFirst().sha256(),
        read(given("y.env", "A=1\n")).documents().getFirst().files().getFirst().sha256());
    assertFalse(
        document
            .files()
            .getFirst()
            .sha256()
            .equals(
                read(given("x.env", "A=2\n")).documents().getFirst().files().getFirst().sha256()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"format_version": "1.2", "resource_changes": [CHANGE]} | terraform
          {"apiVersion": "v1", "kind": "Node", "metadata": {"name": "a"}} | kubernetes
          apiVersion: v1⏎kind: Node⏎metadata: {name: a}      | kubernetes
          {"metrics": {"vus": {"value": 1}}}                 | k6
          '# comment⏎⏎DEBUG = False'                         | dotenv
          export DEBUG=False                                 | dotenv
          {"DEBUG": "False"}                                 | dotenv
          """)
  void theKindOfBytesWithoutANameIsFound(String text, String kind) {
    Inputs inputs = read(given("-", text.replace('⏎', '\n').replace("CHANGE", CHANGE)));
    assertEquals(List.of(), inputs.refused());
    assertEquals(kind, inputs.documents().getFirst().kind().label());
  }

  @ParameterizedTest
  @CsvSource({
    "terraform, {\"DEBUG\": \"False\"}, x.json: error: is no input of the kind `terraform`",
    "k6, {\"metrics\": {}}, x.json: error: is no input of the kind `k6`",
    "kubernetes, {\"a\": 1}, 'x.json:1:1: error: a manifest must say its `kind`'",
    "dotenv, DEBUG, x.json:1:1: error: a line must be `NAME=value`"
  })
  void aForcedKindIsHeld(String kind, String text, String message) {
    Inputs inputs = InputReader.read(List.of(given("x.json", text)), InputKind.of(kind));
    assertEquals(List.of(), inputs.documents());
    String drawn = inputs.refused().getFirst().drawn();
    assertTrue(drawn.startsWith(message), drawn);
  }

  @Test
  void aForcedKindNeedsNoName() {
    Inputs inputs =
        InputReader.read(List.of(given("settings", "A: b\nC=d")), Optional.of(InputKind.DOTENV));
    assertEquals(1, inputs.refused().size());
    inputs = InputReader.read(List.of(given("notes.json", "C=d")), Optional.of(InputKind.DOTENV));
    assertEquals("{\"C\":\"d\"}", inputs.documents().getFirst().value().toString());
  }

  /// What has no end is read to the limit and one byte further.
  @Test
  void bytesHaveALimit() throws IOException {
    var endless =
        new InputStream() {
          private long count;

          @Override
          public int read() {
            count++;
            return 0;
          }
        };
    Path file = Files.writeString(folder.resolve("a.env"), "A=" + "x".repeat(998));
    List<Argument> arguments =
        List.of(new Argument.Piped("-", endless), new Argument.OnDisk("a.env", file));
    Inputs inputs = InputReader.read(arguments, Optional.empty(), 1_000);
    assertEquals(1_001, endless.count);
    assertEquals(
        "-: error: is larger than 1000 bytes, and was read no further; split it, or raise the limit"
            + " by `--max-bytes`\n",
        inputs.refused().getFirst().drawn());
    assertEquals("a.env", inputs.documents().getFirst().name());
    assertEquals(
        2, InputReader.read(arguments, Optional.empty(), 999).refused().size(), "one byte less");
  }

  @Test
  void aPipeGivenTwiceIsReadOnce() {
    var pipe = new ByteArrayInputStream("A=b\n".getBytes(StandardCharsets.UTF_8));
    Inputs inputs = read(new Argument.Piped("-", pipe), new Argument.Piped("-", pipe));
    assertEquals(1, inputs.documents().size());
    assertEquals(List.of(), inputs.refused());
  }

  @Test
  void aPlanKnowsWhenItWasMade() {
    String plan =
        "{\"format_version\": \"1.2\", \"timestamp\": \"%s\", \"resource_changes\": [%s]}";
    assertEquals(
        Optional.of(Instant.parse("2026-11-01T10:30:00Z")),
        madeAt(plan.formatted("2026-11-01T12:30:00+02:00", CHANGE)));
    assertEquals(Optional.empty(), madeAt(plan.formatted("yesterday", CHANGE)));
    assertEquals(Optional.empty(), madeAt("{\"metrics\": {\"vus\": 1}, \"timestamp\": \"x\"}"));
    assertEquals(0, remarks(plan.formatted("2026-11-01T12:30:00Z", CHANGE)));
    assertEquals(1, remarks(plan.formatted("yesterday", CHANGE)));
    assertEquals(1, remarks(plan.formatted("", CHANGE)));
    assertEquals(1, remarks(plan.replace("\"%s\"", "7").formatted(CHANGE)));
    assertEquals(0, remarks(plan.replace("\"%s\"", "null").formatted(CHANGE)));
    assertEquals(0, remarks("{\"metrics\": {\"vus\": 1}, \"timestamp\": \"x\"}"));
  }

  private static int remarks(String text) {
    return read(given("x.json", text)).documents().getFirst().remarks().size();
  }

  private static Optional<Instant> madeAt(String text) {
    return read(given("x.json", text)).documents().getFirst().made();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.json", "x.yaml", "x.env", "x.txt", "-"})
  void whatIsHostileIsRefusedFastBesideAGoodFile(String name) {
    String spaces = " ".repeat(1_000_000);
    String lines = "\n".repeat(1_000_000);
    Stream.of(
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "a: {".repeat(100_000),
            "- ".repeat(100_000),
            "{" + spaces,
            lines + "{{",
            lines + "resource \"a\" \"b\"",
            "A=\"" + "x\n".repeat(500_000),
            "\"@level" + "\"@leve".repeat(200_000),
            ("#" + spaces + "\n").repeat(3) + "=",
            "\u0000".repeat(10_000),
            "'".repeat(100_001),
            "1".repeat(200_000) + "e999999999",
            "%YAML 7.0\n---\na",
            "&".repeat(100_000),
            "\ufeff\ufeff{")
        .forEach(text ->
            assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                  Inputs inputs =
                      read(given(name, text), given("good.yaml", OBJECT.formatted("good")));
                  assertEquals(1, inputs.documents().size());
                  assertFalse(inputs.refused().isEmpty(), () -> name + " takes " + text.length());
                  inputs.refused().forEach(r -> assertTrue(r.drawn().length() < 1_000));
                }));
  }

  @Test
  void anExampleIsReadAsTheFileThatItStandsFor() {
    assertEquals(
        Optional.of(
            "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\"},"
                + "\"on\":\"yes\",\"true\":true}"),
        example(InputKind.KUBERNETES, "yaml", OBJECT.formatted("a") + "'on': 'yes'\non: yes\n"));
    assertEquals(
        Optional.of(
            "{\"apiVersion\":\"v1\",\"items\":["
                + "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\"}},"
                + "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"b\"}}],"
                + "\"kind\":\"List\"}"),
        example(
            InputKind.KUBERNETES, "yaml", OBJECT.formatted("a") + "---\n" + OBJECT.formatted("b")));
    assertEquals(Optional.of("{\"A\":\"b\"}"), example(InputKind.DOTENV, "dotenv", "A=b # c\n"));
    assertEquals(
        Optional.of("{\"metrics\":{\"vus\":1}}"),
        example(InputKind.K6, "json", "{\"metrics\": {\"vus\": 1}}"));
    assertEquals(Optional.empty(), example(InputKind.K6, "json", "{\"metrics\": {}}"));
    assertEquals(Optional.empty(), example(InputKind.DOTENV, "dotenv", "A\n"));
    assertEquals(Optional.empty(), example(InputKind.KUBERNETES, "yaml", "# nothing\n"));
  }

  private static Optional<String> example(InputKind kind, String language, String text) {
    var problems = new Problems();
    var value = InputReader.example(kind, language, Source.of("fence", text), problems);
    assertEquals(value.isEmpty(), problems.hasErrors());
    return value.map(Object::toString);
  }

  static Argument given(String name, String text) {
    return new Argument.Given(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Inputs read(Argument... arguments) {
    return InputReader.read(List.of(arguments), Optional.empty());
  }
}
