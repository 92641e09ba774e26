package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.Layout;
import dev.gonogo.RealProgram;
import dev.gonogo.ShippedChecklist;
import dev.gonogo.checklist.Check.Expected;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Severity;
import dev.gonogo.cli.MainPolicy.Told;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Profile;
import dev.gonogo.gate.ProjectFile;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Verdict;
import dev.gonogo.input.InputKind;
import dev.gonogo.policy.TriedExample;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where `main` sees all documents, as under `conftest --combine`, it decides as `gonogo check`
/// does: in conftest, in opa and in our own engine.
class CombinedTest {
  private static final int MIXES = 150;

  /// Of some three thousand pairs of alternatives: all of them take minutes, and the next seed has
  /// others.
  private static final int PAIRS = 600;

  @TempDir private Path folder;

  @BeforeEach
  void writePolicies() throws IOException {
    Checkout.writePolicies(folder);
  }

  // -- The shops, in conftest as they lie there

  @ParameterizedTest
  @CsvSource({
    "shop,        no change,        0",
    "shop-broken, no change,        12",
    "shop,        minReplicas: 3,   1",
    "shop,        replicas: 3,      0",
  })
  void conftestDecidesTheShopsAsCheckDoes(String shop, String change, int failing)
      throws Exception {
    RealProgram conftest = RealProgram.named("conftest");
    Path project = folder.resolve(shop);
    Checkout.copy(Checkout.ROOT.resolve("examples").resolve(shop), project);
    if (change.contains(": ")) {
      toOne(project.resolve("k8s"), change);
    }
    Decision decision = decided(project, profile(project));
    var told = conftest(conftest, project, project.resolve("gonogo.yaml"));

    assertAgree(decision, told, shop + ", " + change);
    // The waived one is among them: policies know no waivers.
    int waived = shop.equals("shop-broken") ? 1 : 0;
    assertEquals(failing + waived, told.deniedItems().size(), told::toString);
    assertEquals(messages(decision), told.messages());
  }

  /// A number in the manifests is one instead.
  private static void toOne(Path manifests, String setting) throws IOException {
    int changed = 0;
    try (var files = Files.list(manifests)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        String one = text.replace(" " + setting, " " + setting.replaceAll("\\d+$", "1"));
        changed += text.equals(one) ? 0 : 1;
        Files.writeString(file, one);
      }
    }
    assertEquals(1, changed, "the change meets one file");
  }

  /// What a project has otherwise of an item reaches conftest by the same `gonogo.yaml`.
  @Test
  void conftestKnowsWhatAProjectHasOtherwise() throws Exception {
    RealProgram conftest = RealProgram.named("conftest");
    Path project = folder.resolve("shop-broken");
    Checkout.copy(Checkout.ROOT.resolve("examples/shop-broken"), project);
    Path yaml = project.resolve("gonogo.yaml");
    SortedSet<String> before = conftest(conftest, project, yaml).deniedItems();
    assertTrue(
        before.containsAll(List.of("allowed-hosts-configured", "bucket-private")),
        before::toString);
    Files.writeString(
        yaml,
        """

        items:
          allowed-hosts-configured: {out: for the pilot}
          bucket-private: {severity: low}
        """,
        StandardOpenOption.APPEND);
    var told = conftest(conftest, project, yaml);
    SortedSet<String> left = new TreeSet<>(before);
    left.removeAll(List.of("allowed-hosts-configured", "bucket-private"));
    assertEquals(left, told.deniedItems());
    assertTrue(told.warnedItems().contains("bucket-private"), told::toString);
    assertTrue(
        told.warned().stream()
            .anyMatch(line ->
                line.startsWith("allowed-hosts-configured: ")
                    && line.endsWith(" (left out by the project: for the pilot)")),
        told::toString);
    Decision decision = decided(project, profile(project));
    assertEquals(
        left,
        decision.blocks().stream()
            .filter(item -> item.state() == State.FAIL)
            .filter(item -> item.checks().stream().noneMatch(c -> c.check().ofCluster()))
            .map(item -> item.item().id())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /// One file alone does not tell: the failure is a warning that says so.
  @Test
  void aLoneDocumentSaysThatAnotherMayMakeUpForIt() throws Exception {
    RealProgram conftest = RealProgram.named("conftest");
    TriedExample failing = alternatives().get(0).get(0);
    Path file = folder.resolve("alone.json");
    Files.writeString(file, ValueWriter.toJson(failing.document()));
    var told = MainPolicy.ofConftest(conftest, tested(List.of(file.toString()), allFacets()));
    assertFalse(told.deniedItems().contains(item(failing)), told::toString);
    assertTrue(
        told.warned().stream()
            .anyMatch(line ->
                line.startsWith(item(failing) + ": ")
                    && line.endsWith(
                        " (another check may make up for it: give all files at once, with"
                            + " --combine)")),
        told::toString);
  }

  // -- Mixes of examples, in all three engines

  /// An example of one alternative beside one of another, and mixes of whatever there is.
  @Test
  void mixesAreDecidedAsCheckDoes() throws Exception {
    long seed = Long.getLong("gonogo.seed", 20261126L);
    System.out.println("mixes of examples: seed " + seed);
    Random random = new Random(seed);
    List<List<TriedExample>> mixes = alternatives();
    assertTrue(mixes.size() > PAIRS, "too few alternatives: " + mixes.size());
    Collections.shuffle(mixes, random);
    mixes.subList(PAIRS, mixes.size()).clear();
    int pairs = mixes.size();
    mixes.addAll(random(random, MIXES));

    var inputs = new TreeMap<String, Value>();
    var decisions = new TreeMap<String, Decision>();
    for (int i = 0; i < mixes.size(); i++) {
      Path mixed = folder.resolve("mix-%04d".formatted(i));
      write(mixes.get(i), mixed);
      String name = mixed.getFileName() + " " + names(mixes.get(i)) + ", seed " + seed;
      inputs.put(name, combined(mixes.get(i)));
      decisions.put(name, decided(mixed, ShippedChecklist.everyFacet()));
    }
    MainPolicy ours =
        MainPolicy.of(ShippedChecklist.POLICIES, MainPolicy.data(ShippedChecklist.everyFacet()));
    long failed = 0;
    long madeUpFor = 0;
    for (var entry : inputs.entrySet()) {
      Decision decision = decisions.get(entry.getKey());
      Told told = ours.of(entry.getValue());
      assertAgree(decision, told, entry.getKey());
      failed += told.deniedItems().size();
      madeUpFor += madeUpFor(decision);
    }
    System.out.println(
        inputs.size() + " mixes: " + failed + " failures, " + madeUpFor + " made up for");
    assertTrue(failed > 100, "hardly anything failed");
    assertTrue(madeUpFor > 20, "hardly anything was made up for");
    opaSaysTheSame(inputs, ours);
    conftestSaysTheSame(mixes.subList(pairs, pairs + 8));
  }

  private void opaSaysTheSame(Map<String, Value> inputs, MainPolicy ours) throws Exception {
    RealProgram opa = RealProgram.named("opa");
    Path all = folder.resolve("inputs.json");
    Files.writeString(all, ValueWriter.toJson(Value.objectOf(Map.of("inputs", object(inputs)))));
    String said =
        opa.output(
            List.of(
                "eval",
                "-d",
                folder.resolve("policies").toString(),
                "-d",
                all.toString(),
                "-d",
                allFacets().toString(),
                "--format",
                "raw",
                "{name: said | some name, document in data.inputs;"
                    + " said := {\"deny\": data.main.deny, \"warn\": data.main.warn}"
                    + " with input as document}"));
    var theirs = (ObjectValue) MainPolicy.json(said);
    assertEquals(inputs.size(), theirs.size());
    for (var entry : inputs.entrySet()) {
      var told = (ObjectValue) theirs.get(entry.getKey()).orElseThrow();
      assertEquals(
          ours.of(entry.getValue()),
          MainPolicy.told(told.get("deny").orElseThrow(), told.get("warn").orElseThrow()),
          entry.getKey());
    }
  }

  private void conftestSaysTheSame(List<List<TriedExample>> mixes) throws Exception {
    RealProgram conftest = RealProgram.named("conftest");
    for (int i = 0; i < mixes.size(); i++) {
      Path mixed = folder.resolve("conftest-" + i);
      // conftest expands what a `.env` refers to from its own environment.
      List<TriedExample> readAlike =
          mixes.get(i).stream().filter(example -> example.kind() != InputKind.DOTENV).toList();
      write(readAlike, mixed);
      var told = conftest(conftest, mixed, allFacets());
      assertAgree(decided(mixed, ShippedChecklist.everyFacet()), told, names(readAlike));
    }
  }

  /// Every example that fails an alternative, beside every other of the alternatives of its item.
  private static List<List<TriedExample>> alternatives() {
    var pairs = new ArrayList<List<TriedExample>>();
    for (Item item : ShippedChecklist.CHECKLIST.items()) {
      for (var group : item.groups()) {
        List<String> ids = group.stream().map(item::idOf).toList();
        List<TriedExample> examples =
            ShippedChecklist.POLICIES.examples().stream()
                .filter(example -> group.size() > 1 && ids.contains(example.check()))
                .toList();
        for (TriedExample one : examples) {
          if (one.expected() == Expected.FAIL) {
            examples.forEach(other -> pairs.add(List.of(one, other)));
          }
        }
      }
    }
    return pairs;
  }

  private static List<List<TriedExample>> random(Random random, int count) {
    List<TriedExample> all = ShippedChecklist.POLICIES.examples();
    var mixes = new ArrayList<List<TriedExample>>();
    for (int i = 0; i < count; i++) {
      mixes.add(random.ints(2 + random.nextInt(5), 0, all.size()).mapToObj(all::get).toList());
    }
    return mixes;
  }

  private static String names(List<TriedExample> mix) {
    return mix.stream().map(example -> example.check() + " " + example.name()).toList().toString();
  }

  private static String item(TriedExample example) {
    return example.check().split("/")[1];
  }

  // -- Agreement

  /// The same items fail; the same are unknown, or fail below the gate; and what is told of one is
  /// among what `check` found.
  private static void assertAgree(Decision decision, Told told, String of) {
    SortedSet<String> failed = new TreeSet<>();
    SortedSet<String> doubtful = new TreeSet<>();
    for (ItemResult result : decision.items()) {
      // What a cluster would refuse is found in gonogo alone (docs/inputs.md).
      if (result.checks().stream().anyMatch(check -> check.check().ofCluster())) {
        continue;
      }
      if (result.state() == State.FAIL && result.item().severity().isAtLeast(Severity.HIGH)) {
        failed.add(result.item().id());
      } else if (result.state() == State.FAIL || result.state() == State.UNKNOWN) {
        doubtful.add(result.item().id());
      }
    }
    assertEquals(failed, told.deniedItems(), of);
    SortedSet<String> warnedOnly = new TreeSet<>(told.warnedItems());
    warnedOnly.removeAll(failed);
    assertEquals(doubtful, warnedOnly, of);
    assertTrue(messages(decision).containsAll(told.messages()), () -> of + told);
  }

  private static SortedSet<String> messages(Decision decision) {
    var messages = new TreeSet<String>();
    decision.items().stream()
        .flatMap(result -> result.findings().stream())
        .map(Finding::message)
        .forEach(messages::add);
    return messages;
  }

  /// How many items pass though one of their checks fails.
  private static long madeUpFor(Decision decision) {
    return decision.items().stream()
        .filter(result -> result.state() == State.PASS)
        .filter(result -> result.checks().stream().anyMatch(c -> c.verdict() == Verdict.FAIL))
        .count();
  }

  private static Decision decided(Path given, Profile profile) {
    return ShippedChecklist.decide(ShippedChecklist.inputs(given), profile);
  }

  private static Profile profile(Path project) throws IOException {
    Path file = project.resolve("gonogo.yaml");
    var problems = new Problems();
    Profile profile =
        ProjectFile.profile(
            Source.of(file.toString(), Files.readString(file)),
            ShippedChecklist.POLICIES.compiled(),
            problems);
    assertTrue(!problems.hasErrors(), problems::drawn);
    return profile;
  }

  private Path allFacets() throws IOException {
    Path file = folder.resolve("profile.json");
    Files.writeString(file, ValueWriter.toJson(MainPolicy.data(ShippedChecklist.everyFacet())));
    return file;
  }

  // -- Files

  private Told conftest(RealProgram conftest, Path given, Path data) throws Exception {
    List<String> inputs;
    try (var files = Files.walk(given)) {
      // A project's own files are no documents of it.
      inputs =
          files
              .filter(Files::isRegularFile)
              .map(Path::toString)
              .filter(name -> !name.contains("/golive/") && !name.endsWith("/gonogo.yaml"))
              .filter(name -> !name.contains("/evidence/"))
              .filter(name -> !name.endsWith(".md") && !name.endsWith(".tf"))
              .sorted()
              .toList();
    }
    var command = new ArrayList<>(tested(inputs, data));
    command.add("--combine");
    return MainPolicy.ofConftest(conftest, command);
  }

  private List<String> tested(List<String> files, Path data) {
    var command = new ArrayList<>(List.of("test", "-p", folder.resolve("policies").toString()));
    command.addAll(List.of("--data", data.toString(), "-o", "json"));
    command.addAll(files);
    return command;
  }

  private static void write(List<TriedExample> mix, Path into) throws IOException {
    Files.createDirectories(into);
    for (int i = 0; i < mix.size(); i++) {
      TriedExample example = mix.get(i);
      Files.writeString(
          into.resolve(i + Layout.suffix(example.kind())),
          Layout.plain().text(example.kind(), example.document()));
    }
  }

  /// What conftest makes of the files that [#write] writes.
  private static Value combined(List<TriedExample> mix) {
    var files = new ArrayList<Value>();
    for (int i = 0; i < mix.size(); i++) {
      Map<String, Value> file = new LinkedHashMap<>();
      file.put("path", Value.of(i + Layout.suffix(mix.get(i).kind())));
      file.put("contents", mix.get(i).document());
      files.add(Value.objectOf(file));
    }
    return Value.array(files);
  }

  private static Value object(Map<String, Value> entries) {
    return Value.objectOf(entries);
  }
}
