package dev.gonogo.rego.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same modules, asked of the real `opa check`. It stops at its first stage with an error where
/// we go on, so what it says must be among what we say: the code and the line. Without the program
/// nothing is compared, and the answers in the cases hold alone.
class OpaAgreesTest {
  /// What OPA says at another line, and why that is so.
  private static final Set<String> ELSEWHERE =
      Set.of(
          // At the package, where we point at the second default.
          "conflicts.rego 2 rego_type_error",
          // Nowhere.
          "empty.rego 0 rego_parse_error");

  @TempDir private Path folder;

  static List<Path> problems() throws IOException {
    return CompileCasesTest.problems();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void saysNothingThatWeDoNot(Path file) throws IOException, InterruptedException {
    String text = CompileCasesTest.read(file).replaceAll("(?m)[ \t]*#!.*$", "");
    var problems = new Problems();
    CompileCasesTest.compile(List.of(CompileCasesTest.source(file, text)), problems);
    Set<String> ours = new TreeSet<>();
    boolean unsupported = false;
    for (Problems.Located p : problems.all()) {
      String code = p.problem().words().replaceFirst(":.*", "");
      unsupported |= code.equals("rego_unsupported_error");
      ours.add(
          file.getFileName()
              + " "
              + p.source().place(p.problem().at().start()).line()
              + " "
              + code);
    }
    Files.writeString(folder.resolve(file.getFileName()), text);
    Set<String> theirs = check(text.startsWith("# strict"));
    assertTrue(unsupported || !theirs.isEmpty(), "opa has nothing against it");
    theirs.removeAll(ELSEWHERE);
    theirs.removeAll(ours);
    assertEquals(Set.of(), theirs);
  }

  @Test
  void takesThePrograms() throws IOException, InterruptedException {
    for (Path file : CompileCasesTest.programs()) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    assertEquals(Set.of(), check(false));
  }

  private Set<String> check(boolean strict) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("check", "--format", "json"));
    if (strict) {
      command.add("--strict");
    }
    command.add(".");
    RealProgram.Ended ended = RealProgram.named("opa").run(folder, command);
    Set<String> errors = new TreeSet<>();
    if (ended.status() != 0) {
      byte[] said = (ended.out() + ended.err()).getBytes(StandardCharsets.UTF_8);
      var whole = (ObjectValue) ((ValueReader.Result.Read) ValueReader.read(said)).value();
      for (Value error : ((ArrayValue) whole.get("errors").orElseThrow()).items()) {
        errors.add(shown((ObjectValue) error));
      }
    }
    return errors;
  }

  private static String shown(ObjectValue error) {
    Optional<ObjectValue> location = error.get("location").map(ObjectValue.class::cast);
    String file =
        location.flatMap(l -> l.get("file")).map(f -> ((StringValue) f).value()).orElse("");
    String line = location.flatMap(l -> l.get("row")).map(Value::toString).orElse("0");
    String code = ((StringValue) error.get("code").orElseThrow()).value();
    return Path.of(file).getFileName() + " " + line + " " + code;
  }

  /// Where a text ends, OPA counts the column from 0, and we from 1.
  @Test
  void endsOfTextsAreOnTheSameLine() throws IOException, InterruptedException {
    String text = "package a\n\np := [1\n";
    Files.writeString(folder.resolve("end.rego"), text);
    var problems = new Problems();
    CompileCasesTest.compile(List.of(Source.of("end.rego", text)), problems);
    assertEquals(
        "end.rego:4:1",
        problems.all().getFirst().source().place(problems.all().getFirst().problem().at()));
    assertEquals(Set.of("end.rego 4 rego_parse_error"), check(false));
  }
}
