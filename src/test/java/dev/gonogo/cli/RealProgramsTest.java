package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.InputReader;
import dev.gonogo.input.InputReader.Argument;
import dev.gonogo.policy.TriedExample;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.RealOpa;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
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
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The policies in the programs that people already run: `opa` and `conftest` find what we find,
/// subject and message, on every example of the checklist and on both shops.
class RealProgramsTest {
  private static ChecklistBuild built;

  @TempDir private Path folder;

  @BeforeAll
  static void build() {
    built =
        ChecklistBuild.of(
            ContentFolder.read(Checkout.ROOT.resolve("content")), new Build("test", "test"));
  }

  @BeforeEach
  void writePolicies() throws IOException {
    for (FileTree tree : BuildCommand.trees(built, folder)) {
      tree.write();
    }
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
    var theirs = (ObjectValue) json(said);
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
    List<String> kinds = Stream.of(InputKind.values()).map(InputKind::label).toList();
    List<String> entrypoints = kinds.stream().map(kind -> "gonogo/" + kind + "/report").toList();
    String plan = RealOpa.found().plan(folder, "policies", entrypoints);
    Policy theirs = Policy.ofPlanJson(plan.getBytes(StandardCharsets.UTF_8));
    Policy ours = built.policies().compiled().policy();
    int findings = 0;
    for (var entry : documents().entrySet()) {
      String kind = InputReader.guess(entry.getValue()).orElseThrow().label();
      Optional<Value> expected = report(ours, kind, entry.getValue());
      assertEquals(expected, report(theirs, kind, entry.getValue()), entry.getKey());
      findings += told(expected).size();
    }
    compared("opa build -t plan", documents().size(), findings);
  }

  /// A project that has every facet, so that what must exist by one is missed.
  private static ObjectValue profile() {
    Map<String, Value> facets = new TreeMap<>();
    built
        .policies()
        .compiled()
        .items()
        .forEach(item -> item.appliesWhen().ifPresent(name -> facets.put(name, Value.of(true))));
    return Value.objectOf(
        Map.of("profile", Value.objectOf(Map.of("facets", Value.objectOf(facets)))));
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
    SortedMap<String, SortedSet<String>> theirs = messages(conftest, tested(files.toString()));
    int findings = 0;
    for (var entry : documents.entrySet()) {
      SortedSet<String> ours = messagesOf(ours(entry.getValue()));
      assertEquals(ours, theirs.get(entry.getKey() + ".json"), entry.getKey());
      findings += ours.size();
    }
    compared("conftest test", documents.size(), findings);
  }

  /// The files as they lie there: conftest reads the YAML and the `.env` itself.
  @Test
  void conftestFindsTheSameInTheShopsFiles() throws Exception {
    RealProgram conftest = RealProgram.named("conftest");
    int findings = 0;
    for (String shop : List.of("shop", "shop-broken")) {
      Path at = Checkout.ROOT.resolve("examples").resolve(shop);
      findings += same(conftest, at.resolve(".env"), List.of());
      findings += same(conftest, at.resolve("k6-summary.json"), List.of());
      findings += same(conftest, at.resolve("plan-aws.json"), List.of());
      findings += same(conftest, at.resolve("k8s"), List.of("--combine"));
    }
    compared("conftest test, on files", 8, findings);
  }

  private int same(RealProgram conftest, Path file, List<String> flags) throws Exception {
    SortedSet<String> theirs = new TreeSet<>();
    messages(conftest, joined(tested(file.toString()), flags)).values().forEach(theirs::addAll);
    SortedSet<String> ours = new TreeSet<>();
    read(file).forEach(document -> ours.addAll(messagesOf(ours(document.value()))));
    assertEquals(ours, theirs, file.toString());
    return ours.size();
  }

  /// Every example of every check, and every document of both shops, by a name that a file can
  /// have.
  private static SortedMap<String, Value> documents() {
    var documents = new TreeMap<String, Value>();
    for (TriedExample example : built.policies().examples()) {
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
    return InputReader.read(List.of(new Argument.OnDisk(path.toString(), path)), Optional.empty())
        .documents();
  }

  private static Optional<Value> ours(Value document) {
    return InputReader.guess(document)
        .flatMap(kind -> report(built.policies().compiled().policy(), kind.label(), document));
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

  /// What conftest says of each file: failures and warnings together, for it knows no unknown.
  private static SortedMap<String, SortedSet<String>> messages(
      RealProgram conftest, List<String> command) throws Exception {
    RealProgram.Ended ended = conftest.run(command);
    assertTrue(ended.status() <= 1, ended.out() + ended.err());
    var messages = new TreeMap<String, SortedSet<String>>();
    for (Value result : ((ArrayValue) json(ended.out())).items()) {
      var object = (ObjectValue) result;
      String file = Path.of(text(object, "filename")).getFileName().toString();
      SortedSet<String> own = messages.computeIfAbsent(file, _ -> new TreeSet<>());
      for (String set : List.of("failures", "warnings")) {
        findings(Optional.of(object), set).forEach(finding -> own.add(text(finding, "msg")));
      }
      own.remove("no check looks at a document like this one");
    }
    return messages;
  }

  private static void compared(String program, int documents, int findings) {
    System.out.println(
        "compared with " + program + ": " + findings + " findings in " + documents + " documents");
    assertTrue(findings > 0, "nothing was compared");
  }

  private static Value json(String text) {
    return switch (ValueReader.read(text.getBytes(StandardCharsets.UTF_8))) {
      case ValueReader.Result.Read(Value value) -> value;
      case ValueReader.Result.Refused(long at, String words) ->
          throw new AssertionError(words + " at " + at + "\n" + text);
    };
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
