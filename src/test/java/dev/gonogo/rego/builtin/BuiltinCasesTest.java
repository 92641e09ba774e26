package dev.gonogo.rego.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.rego.Policy;
import dev.gonogo.rego.RealOpa;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.value.ValueWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What built-ins give, held against what the real `opa` gave.
///
/// A line of `cases/builtin/*.txt` is an expression, `=>`, and its value as JSON, `undefined`, or
/// `! code: words` for the error under strict errors. The answers are opa's: `-Dcases.write=true`
/// asks it again where it is installed, and writes down what it says. `!~` stands before words that
/// are ours, because opa's come from Go's library: there only the code and the name are held.
class BuiltinCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases/builtin");
  private static final String ARROW = "  =>  ";
  private static final boolean WRITE = Boolean.getBoolean("cases.write");

  record Case(String expression, String answer) {
    static Case of(String line) {
      int arrow = line.lastIndexOf(ARROW);
      return arrow < 0
          ? new Case(line.strip(), "")
          : new Case(line.substring(0, arrow), line.substring(arrow + ARROW.length()));
    }
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static List<Case> cases(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Case::of)
        .toList();
  }

  private static String module(List<Case> cases) {
    var module = new StringBuilder("package cases\n");
    for (int i = 0; i < cases.size(); i++) {
      module.append("\nc").append(i).append(" := ").append(cases.get(i).expression()).append('\n');
    }
    return module.toString();
  }

  @ParameterizedTest
  @MethodSource("files")
  void giveWhatOpaGave(Path file) throws IOException {
    List<Case> cases = cases(file);
    assertFalse(cases.isEmpty());
    IntFunction<String> ours = ours(cases);
    var wrong = new ArrayList<String>();
    for (int i = 0; i < cases.size(); i++) {
      String said = ours.apply(i);
      String expected = cases.get(i).answer();
      if (!agree(said, expected)) {
        wrong.add(cases.get(i).expression() + "\n  opa:  " + expected + "\n  ours: " + said);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static boolean agree(String ours, String expected) {
    if (!expected.startsWith("!~ ")) {
      return ours.equals(expected);
    }
    // The code, and the name of the built-in.
    String[] parts = expected.substring(3).split(": ", 3);
    return ours.startsWith("! " + parts[0] + ": " + parts[1] + ": ");
  }

  private static IntFunction<String> ours(List<Case> cases) throws IOException {
    var problems = new Problems();
    List<String> entrypoints =
        IntStream.range(0, cases.size()).mapToObj(i -> "cases/c" + i).toList();
    Optional<Policy> policy =
        Rego.compile(List.of(Source.of("cases.rego", module(cases))), entrypoints, problems);
    assertEquals("", problems.drawn());
    Value input = read(Files.readAllBytes(FOLDER.resolve("input.json")));
    ObjectValue data = Value.objectOf(Map.of());
    return i -> {
      try {
        return policy
            .orElseThrow()
            .evaluate("cases/c" + i, input, data, Limits.DEFAULT)
            .map(ValueWriter::toJson)
            .orElse("undefined");
      } catch (EvaluationException e) {
        return "! " + e.code() + ": " + e.words();
      }
    };
  }

  private static Value read(byte[] json) {
    return switch (ValueReader.read(json)) {
      case ValueReader.Result.Read(var value) -> value;
      case ValueReader.Result.Refused(_, var words) -> throw new AssertionError(words);
    };
  }

  @Test
  void everyBuiltinHasACase() throws IOException {
    Set<String> missing = new LinkedHashSet<>();
    var all = new StringBuilder();
    for (Path file : files().toList()) {
      all.append(Files.readString(file));
    }
    for (Builtin builtin : Builtins.all()) {
      if (builtin.name().contains(".")
          && !builtin.name().startsWith("internal.")
          && all.indexOf(builtin.name() + "(") < 0) {
        missing.add(builtin.name());
      }
    }
    // What the clock says is no case.
    assertEquals(Set.of("time.now_ns"), missing);
  }

  @ParameterizedTest
  @MethodSource("files")
  void areWhatOpaSays(Path file, @TempDir Path temporary) throws IOException, InterruptedException {
    RealOpa opa = RealOpa.found();
    List<Case> cases = cases(file);
    List<String> answers = answers(opa, temporary, module(cases), cases.size());
    if (WRITE) {
      write(file, answers);
      return;
    }
    for (int i = 0; i < cases.size(); i++) {
      Case c = cases.get(i);
      String expected = c.answer().replaceFirst("^!~ ", "! ");
      assertEquals(expected, answers.get(i), c.expression());
    }
  }

  // All at once; those that are undefined once more, to learn whether a built-in failed.
  private static List<String> answers(RealOpa opa, Path temporary, String module, int count)
      throws IOException, InterruptedException {
    Files.writeString(temporary.resolve("cases.rego"), module);
    Files.copy(FOLDER.resolve("input.json"), temporary.resolve("input.json"));
    List<String> args = List.of("-d", "cases.rego", "-i", "input.json");
    List<String> all = new ArrayList<>(List.of("eval", "--format=raw", "data.cases"));
    all.addAll(args);
    var values = (ObjectValue) read(opa.run(temporary, all).out().getBytes(StandardCharsets.UTF_8));
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Optional<Value> value = values.get("c" + i);
      answers.add(
          value.isPresent()
              ? ValueWriter.toJson(value.get())
              : opa.answer(temporary, args, "data.cases.c" + i));
    }
    return answers;
  }

  private static void write(Path file, List<String> answers) throws IOException {
    var out = new StringBuilder();
    int next = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        out.append(line).append('\n');
        continue;
      }
      Case c = Case.of(line);
      String answer = answers.get(next++);
      boolean ownWords = c.answer().startsWith("!~ ") && answer.startsWith("! ");
      out.append(c.expression()).append(ARROW);
      out.append(ownWords ? "!~ " + answer.substring(2) : answer).append('\n');
    }
    Files.writeString(file, out);
    assertTrue(next > 0);
  }
}
