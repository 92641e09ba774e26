package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.cli.MainPolicy.Told;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ticket office of `examples/spring` and its broken twin, held against a checklist of their
/// own: one waits for people alone, and of the other the table of its README tells every finding,
/// and no other.
class TicketOfficeTest {
  @TempDir private static Path folder;

  private static final Set<String> KINDS = Set.of("kubernetes", "spring-config", "terraform");

  private static ObjectValue whole;
  private static ObjectValue broken;

  /// Once for all that is asked below: each run compiles the checklist, and writes the policies
  /// that opa and conftest take.
  @BeforeAll
  static void decide() throws IOException {
    whole = decided("spring", 3);
    broken = decided("spring-broken", 1);
  }

  /// A row of the table, and what of a finding is compared with it.
  private record Break(String item, String file, String finding) {
    static Break of(String item, ObjectValue finding, Path project) {
      String file =
          finding
              .get("location")
              .map(location -> text((ObjectValue) location, "file"))
              .orElseGet(() -> text(finding, "document"));
      return new Break(
          item,
          project.relativize(Path.of(file)).toString().replace('\\', '/'),
          text(finding, "message"));
    }
  }

  @Test
  void theTicketOfficeHoldsForPeopleAlone() {
    assertEquals("HOLD", text(whole, "decision"));
    assertEquals(List.of(), breaks(whole, "spring"));
    assertEquals(
        List.of("load-test", "on-call", "restore-rehearsed"),
        items(whole)
            .filter(item -> !text(item, "state").equals("pass"))
            .map(item -> text(item, "id"))
            .sorted()
            .toList());
    assertEquals(25, items(whole).count());
    assertEquals(KINDS, kinds(whole, "pass"));
  }

  @Test
  void itsTwinIsNoGoForWhatItsReadmeTellsAndNothingElse() throws IOException {
    assertEquals("NO-GO", text(broken, "decision"));
    List<Break> table = table();
    assertEquals(15, table.size());
    assertEquals(lines(table), lines(breaks(broken, "spring-broken")));
    assertEquals(KINDS, kinds(broken, "fail"));
    assertTrue(items(broken).noneMatch(item -> text(item, "state").equals("unknown")));
  }

  /// conftest takes the policies that the command wrote, and the files as they lie there.
  @Test
  void conftestFindsTheSame() throws Exception {
    RealProgram conftest = RealProgram.named("conftest");
    assertConftestFinds(conftest, List.of(), "spring");
    assertConftestFinds(conftest, breaks(broken, "spring-broken"), "spring-broken");
  }

  private static void assertConftestFinds(RealProgram conftest, List<Break> breaks, String name)
      throws Exception {
    var command = new ArrayList<>(List.of("test", "-p", policies("policies"), "-o", "json"));
    command.addAll(List.of("--data", project(name).resolve("gonogo.yaml").toString()));
    command.add("--combine");
    for (String input : List.of("config", "k8s", "plan.json")) {
      command.add(project(name).resolve(input).toString());
    }
    Told told = MainPolicy.ofConftest(conftest, command);

    assertEquals(of(breaks, Break::item), told.deniedItems());
    assertEquals(of(breaks, Break::finding), told.messages());
  }

  @Test
  void opaAgreesOnEveryExample() throws Exception {
    RealProgram opa = RealProgram.named("opa");
    List<String> both = List.of(policies("policies"), policies("policies-test"));

    opa.output(List.of("check", "--strict", both.getFirst(), both.getLast()));
    String said = opa.output(List.of("test", both.getFirst(), both.getLast()));

    assertTrue(said.contains("PASS: "), said);
  }

  private static String policies(String name) {
    return folder.resolve("spring").resolve(name).toString();
  }

  private static Path project(String name) {
    return Checkout.ROOT.resolve("examples").resolve(name);
  }

  private static ObjectValue decided(String name, int status) throws IOException {
    Path out = Files.createDirectory(folder.resolve(name));
    Path report = out.resolve("decision.json");
    Ended ended =
        Checkout.gonogo(
            "run",
            project(name).toString(),
            "--at",
            "2026-11-26T08:00:00Z",
            "--out",
            out.toString(),
            "-o",
            "json=" + report);
    assertEquals(status, ended.status(), ended::all);
    return (ObjectValue) MainPolicy.json(Files.readString(report));
  }

  private static List<Break> breaks(ObjectValue decision, String name) {
    return items(decision)
        .flatMap(item ->
            objects(item, "checks")
                .flatMap(check -> objects(check, "findings"))
                .map(finding -> Break.of(text(item, "id"), finding, project(name))))
        .toList();
  }

  /// The rows of the table in the twin's README.
  private static List<Break> table() throws IOException {
    return Files.readAllLines(project("spring-broken").resolve("README.md")).stream()
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> List.of(line.split("\\|")))
        .map(cells -> new Break(cell(cells, 1), cell(cells, 2), cell(cells, 4)))
        .toList();
  }

  private static String cell(List<String> cells, int place) {
    return cells.get(place).strip().replace("`", "");
  }

  /// The kinds of the checks with that verdict.
  private static Set<String> kinds(ObjectValue decision, String verdict) {
    return items(decision)
        .flatMap(item -> objects(item, "checks"))
        .filter(check -> text(check, "verdict").equals(verdict))
        .map(check -> text(check, "kind"))
        .collect(Collectors.toSet());
  }

  private static Stream<ObjectValue> items(ObjectValue decision) {
    return objects(decision, "items");
  }

  private static Stream<ObjectValue> objects(ObjectValue holder, String key) {
    Optional<Value> list = holder.get(key);
    return list.stream()
        .flatMap(value -> ((ArrayValue) value).items().stream())
        .map(ObjectValue.class::cast);
  }

  private static String text(ObjectValue object, String key) {
    return ((StringValue) object.get(key).orElseThrow()).value();
  }

  private static SortedSet<String> of(List<Break> breaks, Function<Break, String> part) {
    return breaks.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lines(List<Break> breaks) {
    return breaks.stream().map(Break::toString).sorted().collect(Collectors.joining("\n"));
  }
}
