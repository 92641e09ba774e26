package dev.gonogo.rego.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `cases/run/NAME.rego` has the plan that `opa build` makes of it, `NAME.plan.json`, and the
/// answer that `opa eval` gives, `NAME.answer.json`. Held: opa's plan in our runner gives opa's
/// answer; so does our plan; and both survive either form of a plan. Where opa is installed it is
/// asked again, and `-Dcases.write=true` writes down what it says.
class RunCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases/run");
  private static final String ENTRYPOINT = "cases/answer";
  private static final ObjectValue NOTHING = Value.objectOf(Map.of());

  /// One case; its input and data stand in comments of the module.
  record Case(Path rego) {
    String name() {
      return rego.getFileName().toString().replace(".rego", "");
    }

    String module() throws IOException {
      return Files.readString(rego);
    }

    Path plan() {
      return rego.resolveSibling(name() + ".plan.json");
    }

    Path answer() {
      return rego.resolveSibling(name() + ".answer.json");
    }

    private Optional<String> comment(String word) throws IOException {
      return module()
          .lines()
          .filter(line -> line.startsWith("# " + word + " "))
          .map(line -> line.substring(word.length() + 3))
          .filter(json -> !json.equals("-"))
          .findFirst();
    }

    Optional<Value> input() throws IOException {
      return comment("input").map(RunCasesTest::read);
    }

    ObjectValue data() throws IOException {
      return comment("data").map(json -> (ObjectValue) read(json)).orElse(NOTHING);
    }

    @Override
    public String toString() {
      return name();
    }
  }

  static Stream<Case> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".rego"))
          .sorted()
          .map(Case::new)
          .toList()
          .stream();
    }
  }

  private static Value read(String json) {
    return switch (ValueReader.read(json.getBytes(StandardCharsets.UTF_8))) {
      case ValueReader.Result.Read(var value) -> value;
      case ValueReader.Result.Refused(_, var words) -> throw new AssertionError(words + json);
    };
  }

  private static String answer(Policy policy, Case c) throws IOException {
    try {
      List<Value> results = policy.results(ENTRYPOINT, c.input(), c.data(), Limits.DEFAULT);
      assertTrue(results.size() <= 1);
      return results.stream()
          .findFirst()
          .map(r -> ValueWriter.toPrettyJson(((ObjectValue) r).get("result").orElseThrow()))
          .orElse("undefined");
    } catch (EvaluationException e) {
      return "! " + e.code() + ": " + e.words();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void opasPlanGivesOpasAnswer(Case c) throws IOException {
    Policy policy = Policy.ofPlanJson(Files.readAllBytes(c.plan()));
    assertEquals(Files.readString(c.answer()), answer(policy, c) + "\n");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ourPlanGivesOpasAnswer(Case c) throws IOException {
    assertEquals(Files.readString(c.answer()), answer(compiled(c), c) + "\n");
  }

  private static Policy compiled(Case c) throws IOException {
    var problems = new Problems();
    Source source = Source.of(c.name() + ".rego", c.module());
    Optional<Policy> policy = Rego.compile(List.of(source), List.of(ENTRYPOINT), problems);
    assertEquals("", problems.drawn());
    return policy.orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void plansSurviveBothForms(Case c) throws IOException {
    for (Policy policy : List.of(Policy.ofPlanJson(Files.readAllBytes(c.plan())), compiled(c))) {
      String json = policy.planJson();
      assertEquals(json, Policy.ofPlanJson(json.getBytes(StandardCharsets.UTF_8)).planJson());
      Policy again = throughBinary(policy);
      assertEquals(Files.readString(c.answer()), answer(again, c) + "\n");
      assertEquals(again.planJson(), throughBinary(again).planJson());
    }
  }

  private static Policy throughBinary(Policy policy) throws IOException {
    var bytes = new ByteArrayOutputStream();
    policy.write(new DataOutputStream(bytes));
    return Policy.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void recordsAreWhatOpaSays(Case c, @TempDir Path temporary)
      throws IOException, InterruptedException {
    RealOpa opa = RealOpa.found();
    String rego = c.name() + ".rego";
    Files.copy(c.rego(), temporary.resolve(rego));
    String plan = opa.plan(temporary, rego, ENTRYPOINT);
    String answer = pretty(opa.answer(temporary, args(c, temporary), "data.cases.answer"));
    CaseAnswer.expect(c.plan(), plan);
    CaseAnswer.expect(c.answer(), answer + "\n");
  }

  private static List<String> args(Case c, Path folder) throws IOException {
    Files.writeString(folder.resolve("data.json"), ValueWriter.toJson(c.data()));
    List<String> args = new ArrayList<>(List.of("-d", c.name() + ".rego", "-d", "data.json"));
    if (c.input().isPresent()) {
      Files.writeString(folder.resolve("input.json"), ValueWriter.toJson(c.input().get()));
      args.addAll(List.of("-i", "input.json"));
    }
    return args;
  }

  private static String pretty(String answer) {
    return answer.startsWith("!") || answer.equals("undefined")
        ? answer
        : ValueWriter.toPrettyJson(read(answer));
  }

  @Test
  void everyFileBelongsToACase() throws IOException {
    List<String> names = cases().map(Case::name).toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          List.of(),
          files
              .map(f -> f.getFileName().toString())
              .filter(
                  f -> !names.contains(f.replaceFirst("\\.(rego|plan\\.json|answer\\.json)$", "")))
              .toList());
    }
  }
}
