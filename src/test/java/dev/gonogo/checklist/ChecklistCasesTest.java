package dev.gonogo.checklist;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every `cases/checklist/*.md` beside the model that it makes, and every `cases/problems/*.md`
/// beside all that a terminal shows of it. `-Dcases.write=true` rewrites the answers.
class ChecklistCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  static Stream<Path> models() throws IOException {
    return markdown("checklist");
  }

  static Stream<Path> problems() throws IOException {
    return markdown("problems");
  }

  static Stream<Path> all() throws IOException {
    return Stream.concat(models(), problems());
  }

  private static Stream<Path> markdown(String folder) throws IOException {
    try (var files = Files.list(CASES.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void makesTheModel(Path file) throws IOException {
    var problems = new Problems();
    Checklist checklist = read(file, text(file), problems);
    expect(file, ".model.txt", ModelPrinter.print(checklist) + problems.drawn());
    assertTrue(!problems.hasErrors(), problems::drawn);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void tellsTheProblems(Path file) throws IOException {
    var problems = new Problems();
    read(file, text(file), problems);
    expect(file, ".txt", problems.drawn());
    assertTrue(!problems.isEmpty(), "a case of a problem has none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"checklist", "problems"})
  void everyAnswerHasItsCase(String folder) throws IOException {
    try (var files = Files.list(CASES.resolve(folder))) {
      for (Path file : files.toList()) {
        String stem = file.getFileName().toString().replaceFirst("(\\.model)?\\.(txt|md)$", "");
        assertTrue(Files.exists(file.resolveSibling(stem + ".md")), () -> file + " has no case");
      }
    }
  }

  private static void expect(Path file, String suffix, String answer) throws IOException {
    Path expected =
        file.resolveSibling(file.getFileName().toString().replaceFirst("\\.md$", suffix));
    CaseAnswer.expect(expected, answer);
  }

  static String text(Path file) throws IOException {
    return Texts.decode(Files.readAllBytes(file)).orElseThrow();
  }

  static Checklist read(Path file, String text, Problems problems) {
    String name = CASES.relativize(file).toString().replace('\\', '/');
    return ChecklistReader.read("fr", List.of(Source.of(name, text)), problems);
  }
}
