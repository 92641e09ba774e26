package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.CaseAnswer;
import dev.gonogo.RealProgram;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.markdown.ChecklistReader;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every `cases/policy/*.md` beside the Rego that it compiles to (`.rego`) and what that says of
/// each of its examples (`.txt`); every `cases/policy-problems/*.md` beside all that a terminal
/// shows of it. `-Dcases.write=true` rewrites the answers.
class PolicyCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  /// The one case that shows what stands above the checks as well.
  private static final String GATHERING = "gathering.md";

  private static final Set<String> GATHERERS =
      Set.of(
          "items.rego",
          "main.rego",
          "terraform.rego",
          "kubernetes.rego",
          "k6.rego",
          "spring_config.rego",
          "dotenv.rego");

  static Stream<Path> policies() throws IOException {
    return markdown("policy");
  }

  static Stream<Path> problems() throws IOException {
    return markdown("policy-problems");
  }

  private static Stream<Path> markdown(String folder) throws IOException {
    try (var files = Files.list(CASES.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void writesTheRego(Path file) throws IOException {
    PolicySet set = compiled(file, Files.readString(file));
    boolean all = file.endsWith(GATHERING);
    String text =
        set.modules().entrySet().stream()
            .filter(module -> !module.getKey().startsWith("lib/"))
            .filter(module -> all || !GATHERERS.contains(module.getKey()))
            .map(module -> "# --- policies/" + module.getKey() + "\n" + module.getValue())
            .collect(Collectors.joining("\n"));
    expect(file, ".rego", text);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void saysOfTheExamples(Path file) throws IOException {
    PolicySet set = compiled(file, Files.readString(file));
    var out = new StringBuilder();
    for (NamedCheck named :
        NamedCheck.of(checklist(file, Files.readString(file), new Problems()))) {
      out.append(named.id()).append('\n');
      for (Examples.Read example : new Examples(new Problems()).of(named)) {
        out.append("  ").append(example.name()).append('\n');
        findings(set.compiled().policy(), named, example)
            .forEach(line -> out.append("    ").append(line).append('\n'));
      }
    }
    expect(file, ".txt", out.toString());
  }

  private static List<String> findings(Policy policy, NamedCheck named, Examples.Read example) {
    var report =
        (ObjectValue)
            policy
                .evaluate(
                    Gatherers.entrypoint(named.check().kind()),
                    example.document(),
                    example.data(),
                    Limits.DEFAULT)
                .orElseThrow();
    return Stream.of("deny", "unknown")
        .flatMap(set ->
            ((SetValue) report.get(set).orElseThrow())
                .sorted().stream()
                    .map(ObjectValue.class::cast)
                    .filter(f -> f.get("check").orElseThrow().equals(Value.of(named.id())))
                    .map(finding -> set + " " + shown(finding)))
        .toList();
  }

  private static String shown(ObjectValue finding) {
    return Stream.of("msg", "path", "found", "expected", "absent")
        .flatMap(name -> finding.get(name).map(v -> name + " " + v).stream())
        .collect(Collectors.joining("  "));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void isTheSameWhateverEndsItsLines(Path file) throws IOException {
    String text = Files.readString(file);
    PolicySet set = compiled(file, text);
    PolicySet windows = compiled(file, text.replace("\n", "\r\n"));
    assertEquals(set.modules(), windows.modules());
    assertEquals(set.tests(), windows.tests());
  }

  @ParameterizedTest
  @MethodSource("policies")
  void pleasesOpa(Path file, @TempDir Path folder) throws IOException, InterruptedException {
    RealProgram opa = RealProgram.named("opa");
    PolicySet set = compiled(file, Files.readString(file));
    write(folder.resolve("policies"), set.modules());
    write(folder.resolve("policies-test"), set.tests());
    String all = folder.toString();
    assertEquals(new RealProgram.Ended(0, "", ""), opa.run(List.of("check", "--strict", all)));
    assertEquals(new RealProgram.Ended(0, "", ""), opa.run(List.of("fmt", "--list", all)));
    String passed = opa.run(List.of("test", all)).out();
    long tests =
        set.tests().values().stream()
            .flatMap(String::lines)
            .filter(l -> l.startsWith("test_"))
            .count();
    assertEquals("PASS: " + tests + "/" + tests, passed.strip());
  }

  /// A test whose input is exchanged for one that must get another verdict has to fail: else it
  /// would pass whatever the policy says.
  @ParameterizedTest
  @MethodSource("policies")
  void generatesTestsThatCanFail(Path file, @TempDir Path folder)
      throws IOException, InterruptedException {
    RealProgram opa = RealProgram.named("opa");
    PolicySet set = compiled(file, Files.readString(file));
    var tests = new TreeMap<String, String>();
    for (NamedCheck named :
        NamedCheck.of(checklist(file, Files.readString(file), new Problems()))) {
      List<Examples.Read> exchanged = exchanged(new Examples(new Problems()).of(named));
      if (!exchanged.isEmpty()) {
        tests.put(
            named.testFile(), ExampleTests.of(named, CheckModule.of(named), exchanged).text());
      }
    }
    write(folder.resolve("policies"), set.modules());
    write(folder.resolve("policies-test"), tests);
    long asked =
        tests.values().stream().flatMap(String::lines).filter(l -> l.startsWith("test_")).count();
    String ended = opa.run(List.of("test", folder.toString())).out();
    String told = asked == 0 ? "" : "FAIL: " + asked + "/" + asked;
    assertTrue(ended.strip().endsWith(told), ended);
  }

  private static List<Examples.Read> exchanged(List<Examples.Read> examples) {
    var exchanged = new java.util.ArrayList<Examples.Read>();
    for (Examples.Read one : examples) {
      examples.stream()
          .filter(other -> one.example().expected() != other.example().expected())
          .findFirst()
          .ifPresent(other ->
              exchanged.add(
                  new Examples.Read(one.example(), one.name(), other.document(), other.cluster())));
    }
    return exchanged;
  }

  private static void write(Path folder, SortedMap<String, String> modules) throws IOException {
    for (var module : modules.entrySet()) {
      Path path = folder.resolve(module.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, module.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void tellsTheProblems(Path file) throws IOException {
    var found = new Problems();
    Checklist checklist = checklist(file, Files.readString(file), found);
    assertTrue(!found.hasErrors(), found::drawn);
    var problems = new Problems();
    boolean compiled = PolicyCompiler.compile(checklist, "key", problems).isPresent();
    expect(file, ".txt", problems.drawn());
    assertEquals(!problems.hasErrors(), compiled);
    assertTrue(!problems.isEmpty(), "a case of a problem has none");
  }

  static PolicySet compiled(Path file, String text) {
    var problems = new Problems();
    Checklist checklist = checklist(file, text, problems);
    assertTrue(!problems.hasErrors(), problems::drawn);
    var set = PolicyCompiler.compile(checklist, "key", problems);
    assertTrue(!problems.hasErrors(), problems::drawn);
    return set.orElseThrow();
  }

  private static Checklist checklist(Path file, String text, Problems problems) {
    String name = CASES.relativize(file).toString().replace('\\', '/');
    return ChecklistReader.read("en", List.of(Source.of(name, text)), problems);
  }

  private static void expect(Path file, String suffix, String answer) throws IOException {
    Path expected =
        file.resolveSibling(file.getFileName().toString().replaceFirst("\\.md$", suffix));
    CaseAnswer.expect(expected, answer);
  }

  /// Every answer belongs to a case.
  @Test
  void leavesNothingOver() throws IOException {
    for (String folder : List.of("policy", "policy-problems")) {
      var names = new TreeMap<String, Long>();
      try (var files = Files.list(CASES.resolve(folder))) {
        files.forEach(f ->
            names.merge(f.getFileName().toString().replaceFirst("\\.[a-z]+$", ""), 1L, Long::sum));
      }
      names.forEach((name, n) -> assertEquals(folder.equals("policy") ? 3 : 2, n, name));
    }
  }
}
