package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.ShippedChecklist;
import dev.gonogo.cli.MainPolicy.Told;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.InputReader;
import dev.gonogo.policy.TriedExample;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.RealOpa;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The policies in the programs that people already run: `opa` and `conftest` find what we find,
/// subject and message, on every example of the checklist and on both shops.
class RealProgramsTest {
  @TempDir private Path folder;

  @BeforeEach
  void writePolicies() throws IOException {
    Checkout.writePolicies(folder);
  }

  @Test
  void opaFindsThePoliciesInOrder() throws Exception {
    RealProgram opa = RealProgram.named("opa");
    List<String> both = List.of(path("policies"), path("policies-test"));
    opa.output(joined(List.of("check", "--strict"), both));
    assertEquals("", opa.output(joined(List.of("fmt", "--list"), both)));
    String said = opa.output(joined(List.of("test"), both));
    assertTrue(said.contains("PASS: "), said);
  }

  @Test
  void opaFindsTheSame() throws Exception {
    RealProgram opa = RealProgram.named("opa");
    SortedMap<String, Value> documents = documents();
    Path all = folder.resolve("documents.json");
    Files.writeString(all, ValueWriter.toJson(Value.objectOf(Map.of("documents", of(documents)))));
    String said =
        opa.output(
            List.of(
                "eval",
                "-d",
                path("policies"),
                "-d",
                all.toString(),
                "-d",
                profileFile(),
                "--format",
                "raw",
                "{name: report | some name, document in data.documents;"
                    + " report := data.main.report with input as document}"));
    var theirs = (ObjectValue) MainPolicy.json(said);
    int findings = 0;
    for (var entry : documents.entrySet()) {
      SortedSet<String> ours = told(ours(entry.getValue()));
      assertEquals(ours, told(theirs.get(entry.getKey())), entry.getKey());
      findings += ours.size();
    }
    compared("opa eval", documents.size(), findings);
  }

  /// What `opa build -t plan` makes of the policies, in our runner, answers as our own plan does.
  @Test
  void opasPlanAnswersAlike() throws Exception {
    List<String> kinds = ShippedChecklist.kinds().stream().map(InputKind::packageName).toList();
    List<String> entrypoints = kinds.stream().map(kind -> "gonogo/" + kind + "/report").toList();
    String plan = RealOpa.found().plan(folder, "policies", entrypoints);
    Policy theirs = Policy.ofPlanJson(plan.getBytes(StandardCharsets.UTF_8));
    Policy ours = ShippedChecklist.POLICIES.compiled().policy();
    int findings = 0;
    for (var entry : documents().entrySet()) {
      String kind = InputReader.guess(entry.getValue()).orElseThrow().label();
      Optional<Value> expected = report(ours, kind, entry.getValue());
      assertEquals(expected, report(theirs, kind, entry.getValue()), entry.getKey());
      findings += told(expected).size();
    }
    compared("opa build -t plan", documents().size(), findings);
  }

  /// What a project that has every facet declares.
  private static ObjectValue profile() {
    return MainPolicy.data(ShippedChecklist.everyFacet());
  }

  /// That profile as a file for those programs.
  private String profileFile() throws IOException {
    Path file = folder.resolve("profile.json");
    Files.writeString(file, ValueWriter.toJson(profile()));
    return file.toString();
  }

  /// The command that tests what lies there with conftest.
  private List<String> tested(String files) throws IOException {
    return List.of("test", "-p", path("policies"), "--data", profileFile(), "-o", "json", files);
  }

  private static Optional<Value> report(Policy policy, String kind, Value document) {
    return policy.evaluate("gonogo/" + kind + "/report", document, profile(), Limits.DEFAULT);
  }

  @Test
  void conftestFindsTheSame() throws Exception {
    RealProgram conftest = RealProgram.named("conftest");
    SortedMap<String, Value> documents = documents();
    Path files = Files.createDirectory(folder.resolve("files"));
    for (var entry : documents.entrySet()) {
      Files.writeString(
          files.resolve(entry.getKey() + ".json"), ValueWriter.toJson(entry.getValue()));
    }
    SortedMap<String, Told> theirs = MainPolicy.byFile(conftest, tested(files.toString()));
    MainPolicy main = MainPolicy.of(ShippedChecklist.POLICIES, profile());
    int findings = 0;
    for (var entry : documents.entrySet()) {
      Told told = theirs.get(entry.getKey() + ".json");
      assertEquals(main.of(entry.getValue()), told, entry.getKey());
      assertIsOf(told, entry.getValue(), entry.getKey());
      findings += told.messages().size();
    }
    compared("conftest test", documents.size(), findings);
  }

  /// The files as they lie there: conftest reads the YAML and the `.env` itself. What several files
  /// say together is [CombinedTest]'s.
  @Test
  void conftestFindsTheSameInTheShopsFiles() throws Exception {
    RealProgram conftest = RealProgram.named("conftest");
    MainPolicy main = MainPolicy.of(ShippedChecklist.POLICIES, profile());
    int findings = 0;
    for (String shop : List.of("shop", "shop-broken")) {
      for (String name : List.of(".env", "k6-summary.json", "plan-aws.json")) {
        Path file = Checkout.ROOT.resolve("examples").resolve(shop).resolve(name);
        Told theirs = MainPolicy.ofConftest(conftest, tested(file.toString()));
        Value document = read(file).getFirst().value();
        assertEquals(main.of(document), theirs, file.toString());
        assertIsOf(theirs, document, file.toString());
        findings += theirs.messages().size();
      }
    }
    compared("conftest test, on files", 6, findings);
  }

  /// Each message is one of the document's own findings, with a word behind it where `main` has to
  /// say why it is no failure; and none of a check that decides alone is kept back.
  private static void assertIsOf(Told told, Value document, String of) {
    Optional<Value> report = ours(document);
    SortedSet<String> own = messagesOf(report);
    for (String message : told.messages()) {
      assertTrue(own.contains(message.replaceFirst(" \\(another check may.*\\)$", "")), message);
    }
    Set<String> alone = decidingAlone();
    for (String set : List.of("deny", "unknown")) {
      for (ObjectValue finding : findings(report, set)) {
        if (alone.contains(text(finding, "check"))) {
          assertTrue(told.messages().contains(text(finding, "msg")), of + ": " + finding);
        }
      }
    }
  }

  /// The checks that no other can make up for.
  private static Set<String> decidingAlone() {
    return ShippedChecklist.CHECKLIST.items().stream()
        .flatMap(item ->
            item.groups().stream()
                .filter(group -> group.size() == 1)
                .map(group -> item.idOf(group.getFirst())))
        .collect(Collectors.toSet());
  }

  /// Every example of every check, and every document of both shops, by a name that a file can
  /// have.
  private static SortedMap<String, Value> documents() {
    var documents = new TreeMap<String, Value>();
    for (TriedExample example : ShippedChecklist.POLICIES.examples()) {
      documents.put(example.check().replace('/', '.') + "." + example.name(), example.document());
    }
    for (String shop : List.of("shop", "shop-broken")) {
      for (Document document : read(Checkout.ROOT.resolve("examples").resolve(shop))) {
        documents.put(shop + "." + Path.of(document.name()).getFileName(), document.value());
      }
    }
    return documents;
  }

  private static List<Document> read(Path path) {
    return ShippedChecklist.inputs(path).documents();
  }

  private static Optional<Value> ours(Value document) {
    return InputReader.guess(document)
        .flatMap(
            kind -> report(ShippedChecklist.POLICIES.compiled().policy(), kind.label(), document));
  }

  /// `verdict subject: message` of each finding in a report.
  private static SortedSet<String> told(Optional<Value> report) {
    var told = new TreeSet<String>();
    for (String set : List.of("deny", "unknown")) {
      for (ObjectValue finding : findings(report, set)) {
        told.add(set + " " + text(finding, "subject") + " | " + text(finding, "msg"));
      }
    }
    return told;
  }

  private static SortedSet<String> messagesOf(Optional<Value> report) {
    var messages = new TreeSet<String>();
    for (String set : List.of("deny", "unknown")) {
      findings(report, set).forEach(finding -> messages.add(text(finding, "msg")));
    }
    return messages;
  }

  private static List<ObjectValue> findings(Optional<Value> report, String set) {
    Collection<Value> members =
        switch (report.flatMap(r -> ((ObjectValue) r).get(set)).orElse(Value.array())) {
          case SetValue s -> s.members();
          case ArrayValue a -> a.items();
          default -> List.of();
        };
    return members.stream().map(ObjectValue.class::cast).toList();
  }

  private static void compared(String program, int documents, int findings) {
    System.out.println(
        "compared with " + program + ": " + findings + " findings in " + documents + " documents");
    assertTrue(findings > 0, "nothing was compared");
  }

  private static ObjectValue of(SortedMap<String, Value> entries) {
    return Value.objectOf(entries);
  }

  private static String text(ObjectValue object, String key) {
    return ((StringValue) object.get(key).orElseThrow()).value();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static List<String> joined(List<String> first, List<String> then) {
    var all = new ArrayList<String>();
    Stream.of(first, then).forEach(all::addAll);
    return all;
  }
}
