package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import dev.gonogo.yaml.YamlDialect;
import dev.gonogo.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The place of a value is where quoting its file gives the value: held for every scalar of every
/// case, whatever the kind, the language, the number of files.
class PlacesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/input");

  static Stream<String> cases() throws IOException {
    return InputCasesTest.cases().filter(name -> !name.endsWith(".answer"));
  }

  @Test
  void thereIsSomethingToQuote() throws IOException {
    int quoted = 0;
    for (String entry : cases().toList()) {
      quoted += quoteAll(entry);
    }
    assertTrue(quoted > 200, () -> "too few values were quoted");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void quotingThePlaceGivesTheValue(String entry) throws IOException {
    quoteAll(entry);
  }

  @Test
  void aCollectionStandsAtItsKeyAndWhatIsMissingAtTheLongestPartThatExists() {
    Inputs inputs =
        InputReader.read(
            List.of(
                InputReaderTest.given(
                    "b.json",
                    """
                    {"apiVersion": "v1",
                     "kind": "List", "items": [
                       {"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{}]},
                        "metadata": {"name": "b"}}]}
                    """),
                InputReaderTest.given(
                    "a.yaml",
                    """
                    {apiVersion: v1, kind: Namespace,
                     metadata: {name: a}}
                    ---
                    apiVersion: v1
                    kind: Pod
                    spec:
                      containers:
                        - name: app
                    metadata: {name: a}
                    """),
                InputReaderTest.given("c.env", "A=1\n  EMPTY=\n")),
            Optional.empty());
    Document.Locator list = inputs.documents().getFirst().locator();
    assertEquals("a.yaml:6:1", at(list, "items", 1, "spec"));
    assertEquals("a.yaml:7:3", at(list, "items", 1, "spec", "containers"));
    assertEquals("a.yaml:8:7", at(list, "items", 1, "spec", "containers", 0));
    assertEquals("a.yaml:8:13", at(list, "items", 1, "spec", "containers", 0, "name"));
    assertEquals("a.yaml:8:7", at(list, "items", 1, "spec", "containers", 0, "image", "x"));
    assertEquals("a.yaml:1:2", at(list, "items", 0, "spec"));
    assertEquals("b.json:3:40", at(list, "items", 2, "spec", "nothing"));
    assertEquals("b.json:3:49", at(list, "items", 2, "spec", "containers"));
    assertEquals("b.json:3:64", at(list, "items", 2, "spec", "containers", 0, "image"));
    assertEquals("nowhere", at(list, "items", 3));
    assertEquals("nowhere", at(list, "items"));
    Document.Locator dotenv = inputs.documents().getLast().locator();
    assertEquals("c.env:1:3", at(dotenv, "A"));
    assertEquals("c.env:2:3", at(dotenv, "EMPTY"));
    assertEquals("c.env:1:1", at(dotenv, "MISSING"));
  }

  @Test
  void aPlanOfOneLongLineHasNoPlaces() {
    String plan =
        "{\"format_version\": \"1.2\", \"x\": \"%s\", \"resource_changes\": [%s]}"
            .formatted("x".repeat(2_000), InputReaderTest.CHANGE);
    Inputs inputs = InputReaderTest.read(InputReaderTest.given("plan.json", plan));
    assertEquals("nowhere", at(inputs.documents().getFirst().locator(), "x"));
    inputs = InputReaderTest.read(InputReaderTest.given("plan.json", plan.replace(", ", ",\n")));
    assertEquals("plan.json:2:6", at(inputs.documents().getFirst().locator(), "x"));
  }

  private static String at(Document.Locator locator, Object... path) {
    List<Value> steps =
        Stream.of(path)
            .<Value>map(p -> p instanceof Integer i ? Value.of(i) : Value.of((String) p))
            .toList();
    return locator.locate(List.of(steps)).getFirst().map(Location::toString).orElse("nowhere");
  }

  private static int quoteAll(String entry) throws IOException {
    int quoted = 0;
    for (Document document :
        InputReader.read(List.of(InputCasesTest.argument(entry)), Optional.empty()).documents()) {
      List<List<Value>> paths = new ArrayList<>();
      List<Value> leaves = new ArrayList<>();
      leaves(document.value(), List.of(), paths, leaves);
      List<Optional<Location>> places = document.locator().locate(paths);
      assertEquals(paths.size(), places.size());
      for (int i = 0; i < paths.size(); i++) {
        Location location = places.get(i).orElseThrow();
        String rest = rest(location);
        String about = paths.get(i) + " = " + leaves.get(i) + " at " + location + ": " + rest;
        assertTrue(
            shows(document.kind(), location.file(), rest, leaves.get(i), paths.get(i).getLast()),
            about);
        quoted++;
      }
    }
    return quoted;
  }

  private static void leaves(
      Value value, List<Value> path, List<List<Value>> paths, List<Value> leaves) {
    switch (value) {
      case ObjectValue object ->
          object.entries().forEach((key, v) -> leaves(v, with(path, key), paths, leaves));
      case ArrayValue array -> {
        for (int i = 0; i < array.size(); i++) {
          leaves(array.get(i), with(path, Value.of(i)), paths, leaves);
        }
      }
      default -> {
        if (!isStatedNowhere(path, value)) {
          paths.add(path);
          leaves.add(value);
        }
      }
    }
  }

  /// What a configuration is seen by, and the names of its files; what the list of all manifests
  /// says of itself, that it goes on in what was refused, and what a `PodList` says for its items.
  private static boolean isStatedNowhere(List<Value> path, Value value) {
    boolean saysWhat = Set.of(Value.of("kind"), Value.of("apiVersion")).contains(path.getLast());
    boolean ofFile = path.size() == 3 && path.getFirst().equals(Value.of("documents"));
    return path.equals(List.of(Value.of("profile")))
        || path.equals(List.of(Value.of("incomplete")))
        || ofFile && path.getLast().equals(Value.of("path"))
        || path.equals(List.of(Value.of("metadata"), Value.of("continue")))
        || saysWhat && (path.size() == 1 || value.equals(Value.of("UntypedItem")));
  }

  private static List<Value> with(List<Value> path, Value step) {
    var longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  /// The file from the place on.
  private static String rest(Location location) throws IOException {
    byte[] bytes = Files.readAllBytes(CASES.resolve(location.file()));
    String text =
        Texts.decode(bytes).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    List<String> lines = text.replace("\ufeff", "").lines().toList();
    String line = lines.get(location.place().line() - 1);
    int from = line.offsetByCodePoints(0, location.place().column() - 1);
    return line.substring(from)
        + "\n"
        + String.join("\n", lines.subList(location.place().line(), lines.size()));
  }

  /// Whether a text begins with something that reads as the value.
  private static boolean shows(InputKind kind, String file, String rest, Value value, Value key) {
    String line = rest.lines().findFirst().orElse("");
    boolean startsWithKey = line.startsWith(key.toString().replace("\"", ""));
    if (kind == InputKind.DOTENV && !file.endsWith(".json")) {
      return value.equals(Value.of("")) ? startsWithKey : readsAsVariable(rest, value);
    }
    if (file.endsWith(".properties")) {
      return value.equals(Value.of("")) ? startsWithKey : readsAsProperty(rest, value);
    }
    if (line.startsWith("|") || line.startsWith(">")) {
      return true; // a block begins with its mark, and its text on the next line
    }
    for (int end = 1; end <= line.length(); end++) {
      boolean token = end == line.length() || " ,]}".indexOf(line.charAt(end)) >= 0;
      if (token && yaml(line.substring(0, end)).filter(value::equals).isPresent()) {
        return true;
      }
    }
    // Nothing written, `a:`, is null, and stands at its key.
    return value.equals(Value.ofNull()) && startsWithKey;
  }

  /// Whether the first lines of a text, as few as are whole, are the value of a variable.
  private static boolean readsAsVariable(String rest, Value value) {
    var lines = new StringBuilder("X=");
    for (String line : rest.lines().toList()) {
      Source text = Source.of("x", lines.append(line).append('\n').toString());
      var read = InputReader.example(InputKind.DOTENV, "dotenv", text, new Problems());
      if (read.isPresent()) {
        return read.get().equals(Value.objectOf(Map.of("X", value)));
      }
    }
    return false;
  }

  /// Whether the first lines of a text, as few as are whole, are the value of a property.
  private static boolean readsAsProperty(String rest, Value value) {
    var lines = new StringBuilder("X=");
    for (String line : rest.lines().toList()) {
      lines.append(line).append('\n');
      if (!line.endsWith("\\")) {
        var read = PropertiesText.read(Source.of("x", lines.toString()), new Problems());
        return PropertiesText.value(read.documents().getFirst())
            .equals(Value.objectOf(Map.of("X", value)));
      }
    }
    return false;
  }

  private static Optional<Value> yaml(String text) {
    return YamlReader.readAll(Source.of("x", text), YamlDialect.KUBERNETES, new Problems())
        .documents()
        .stream()
        .map(Yaml::value)
        .findFirst();
  }
}
