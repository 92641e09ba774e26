package dev.gonogo.rego.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.core.RuleTree;
import dev.gonogo.rego.syntax.Module;
import dev.gonogo.rego.syntax.ModuleParser;
import dev.gonogo.source.Place;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The modules under `cases/rego`.
///
/// `problems`: one module a file, wrong on purpose; what must be said stands behind `#!` in the
/// line where it is said, with its column. `programs`: modules that belong together, beside the
/// program that they make. `-Dcases.write=true` rewrites both.
class CompileCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/rego");

  static List<Path> problems() throws IOException {
    return modules("problems");
  }

  static List<Path> programs() throws IOException {
    return modules("programs");
  }

  static List<Path> all() throws IOException {
    return Stream.concat(problems().stream(), programs().stream()).toList();
  }

  private static List<Path> modules(String folder) throws IOException {
    try (var files = Files.list(CASES.resolve(folder))) {
      List<Path> found = files.filter(f -> !f.toString().endsWith(".txt")).sorted().toList();
      found.forEach(f -> assertTrue(f.toString().endsWith(".rego"), () -> f + " is no case"));
      return found;
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void tellsTheProblems(Path file) throws IOException {
    String annotated = read(file);
    String text = annotated.replaceAll("(?m)[ \t]*#!.*$", "");
    var problems = new Problems();
    compile(List.of(source(file, text)), problems);
    assertFalse(problems.isEmpty(), "a case of a problem has none");
    String answer = annotate(text, problems);
    CaseAnswer.expect(file, answer);
  }

  private static String annotate(String text, Problems problems) {
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (Problems.Located located : problems.all()) {
      Place place = located.source().place(located.problem().at().start());
      String line = lines.get(place.line() - 1);
      String said = "#! " + place.column() + ": " + located.problem().words();
      lines.set(place.line() - 1, line.isEmpty() ? said : line + " " + said);
    }
    return String.join("\n", lines);
  }

  @Test
  void makesThePrograms() throws IOException {
    var problems = new Problems();
    var sources = new ArrayList<Source>();
    for (Path file : programs()) {
      sources.add(source(file, read(file)));
    }
    Optional<RuleTree> program = compile(sources, problems);
    assertEquals("", problems.drawn());
    Path expected = CASES.resolve("programs/all.txt");
    String answer = ProgramText.of(program.orElseThrow());
    CaseAnswer.expect(expected, answer);
  }

  @ParameterizedTest
  @MethodSource("all")
  void lineEndsOfWindowsChangeNothing(Path file) throws IOException {
    String text = read(file).replaceAll("(?m)[ \t]*#!.*$", "");
    var problems = new Problems();
    compile(List.of(source(file, text)), problems);
    var onWindows = new Problems();
    compile(List.of(source(file, text.replace("\n", "\r\n"))), onWindows);
    assertEquals(places(problems), places(onWindows));
  }

  private static List<String> places(Problems problems) {
    return problems.all().stream()
        .map(p -> p.source().place(p.problem().at()) + ": " + p.problem().words())
        .toList();
  }

  static Optional<RuleTree> compile(List<Source> sources, Problems problems) {
    boolean strict = sources.stream().anyMatch(s -> s.text().startsWith("# strict"));
    List<Module> modules = sources.stream().map(s -> ModuleParser.parse(s, problems)).toList();
    return Compiler.compile(modules, Rego.capabilities(), strict, problems);
  }

  static String read(Path file) throws IOException {
    return Texts.decode(Files.readAllBytes(file)).orElseThrow();
  }

  static Source source(Path file, String text) {
    return Source.of(file.getFileName().toString(), text);
  }
}
