package dev.gonogo.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gonogo.CaseAnswer;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The METADATA blocks of `cases/metadata`: `== ` and a name, a block or a whole module, and behind
/// `=>` a line for each thing that is wrong. The real `opa`, where there is one, refuses the same
/// with the same codes in the same lines, but for `ours.txt`, which says why not. The words are
/// ours. `-Dcases.write=true` rewrites what is said.
class MetadataCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases/metadata");
  private static final String CASE = "== ";
  private static final String ANSWER = "=>";

  /// @param text as it stands in the file
  /// @param answer a line for each problem: `3: rego_parse_error: …`
  private record MetadataCase(String name, String text, List<String> answer) {
    static MetadataCase of(String part) {
      int name = part.indexOf('\n');
      int answer = part.indexOf("\n" + ANSWER, name);
      return new MetadataCase(
          part.substring(0, name),
          part.substring(name + 1, answer + 1),
          part.substring(answer + 1 + ANSWER.length())
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .toList());
    }

    /// A module in a package of its own: opa reads all of them at once.
    Source module(int number) {
      String module = text.contains("package t\n") ? text : "package t\n\n" + text + "p := 1\n";
      return Source.of(
          number + ".rego", module.replace("package t\n", "package t" + number + "\n"));
    }

    MetadataCase answered(List<String> said) {
      return new MetadataCase(name, text, said);
    }

    @Override
    public String toString() {
      String said = answer.isEmpty() ? "" : " " + String.join("\n   ", answer);
      return CASE + name + "\n" + text + ANSWER + said + "\n";
    }
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static List<MetadataCase> cases(String file) {
    return Stream.of(file.split("(?m)^" + CASE)).skip(1).map(MetadataCase::of).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areToldAsWritten(Path file) throws IOException {
    String text = Files.readString(file);
    List<String> said = new ArrayList<>(List.of(text.split("(?m)^" + CASE)[0].strip() + "\n"));
    for (MetadataCase each : cases(text)) {
      said.add(each.answered(ours(each.module(0))).toString());
    }
    CaseAnswer.expect(file, String.join("\n", said));
  }

  private static List<String> ours(Source module) {
    var problems = new Problems();
    Rego.query(List.of(module), "true", problems);
    return problems.all().stream()
        .map(p -> p.source().place(p.problem().at().start()).line() + ": " + p.problem().words())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areRefusedByOpaToo(Path file, @TempDir Path folder)
      throws IOException, InterruptedException {
    RealOpa opa = RealOpa.found();
    List<MetadataCase> cases = cases(Files.readString(file));
    assertFalse(cases.isEmpty());
    for (int i = 0; i < cases.size(); i++) {
      Source module = cases.get(i).module(i);
      Files.writeString(folder.resolve(module.name()), module.text());
    }
    // What is no syntax error is told only when there is none.
    Map<String, List<String>> theirs = new HashMap<>(refused(opa, folder));
    for (String name : theirs.keySet()) {
      Files.delete(folder.resolve(name));
    }
    theirs.putAll(refused(opa, folder));
    for (int i = 0; i < cases.size(); i++) {
      List<String> expected =
          file.endsWith("ours.txt") ? List.of() : theirs.getOrDefault(i + ".rego", List.of());
      List<String> codes =
          cases.get(i).answer().stream()
              .map(a -> a.split(": ", 3))
              .map(a -> a[0] + ": " + a[1])
              .toList();
      assertEquals(expected, codes, cases.get(i).name());
      assertEquals(
          file.endsWith("ours.txt"),
          !codes.equals(theirs.getOrDefault(i + ".rego", List.of())),
          cases.get(i).name());
    }
  }

  // The lines and codes by file.
  private static Map<String, List<String>> refused(RealOpa opa, Path folder)
      throws IOException, InterruptedException {
    var ended = opa.run(folder, List.of("check", "--max-errors", "10000", "--format", "json", "."));
    String answer = ended.out() + ended.err();
    Map<String, List<String>> refused = new HashMap<>();
    if (!answer.isBlank()) {
      var errors = (ArrayValue) ((ObjectValue) RegoCase.json(answer)).get("errors").orElseThrow();
      for (Value error : errors.items()) {
        Value place = ((ObjectValue) error).get("location").orElseThrow();
        refused
            .computeIfAbsent(text(place, "file"), _ -> new ArrayList<>())
            .add(text(place, "row") + ": " + text(error, "code"));
      }
    }
    return refused;
  }

  private static String text(Value object, String key) {
    Value value = ((ObjectValue) object).get(key).orElseThrow();
    return value instanceof StringValue(var text) ? text : value.toString();
  }
}
