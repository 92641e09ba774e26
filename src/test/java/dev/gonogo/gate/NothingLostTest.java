package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.Layout;
import dev.gonogo.SampleDocuments;
import dev.gonogo.ShippedChecklist;
import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.input.Document;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Inputs;
import dev.gonogo.input.Thing;
import dev.gonogo.policy.TriedExample;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes in comes out: each file is part of a document, or skipped or refused by its name; each
/// document is judged, or listed with the reason; each resource and object is judged, or named
/// among what no check looks at.
class NothingLostTest {
  private static final Path CASES = Path.of("src/test/resources/cases/input");
  private static final int MIXES = 60;

  @TempDir private Path folder;
  private final long seed = Long.getLong("gonogo.seed", 20261126L);
  private final Random random = new Random(seed);
  private final Map<String, Integer> counts = new TreeMap<>();

  @Test
  void ofTheShops() throws IOException {
    for (String shop : List.of("shop", "shop-broken")) {
      assertNothingIsLost(Path.of("examples", shop), shop);
    }
    assertCounted("things judged", 100);
    assertCounted("things named", 20);
  }

  @Test
  void ofEachExample() throws IOException {
    int count = 0;
    for (TriedExample example : ShippedChecklist.POLICIES.examples()) {
      Path alone = Files.createDirectories(folder.resolve("example-" + count++));
      write(alone, "one", example.kind(), example.document());
      assertNothingIsLost(alone, example.check() + " " + example.name());
    }
    assertCounted("things judged", 300);
  }

  /// Examples, bare objects and resources of any type, and all that a folder should not hold.
  @Test
  void ofMixedFolders() throws IOException {
    System.out.println("mixed folders: seed " + seed);
    List<Path> others = others();
    List<TriedExample> all = ShippedChecklist.POLICIES.examples();
    for (int i = 0; i < MIXES; i++) {
      Path mixed = folder.resolve("mix-" + i);
      Path inner = Files.createDirectories(mixed.resolve("inner"));
      for (int j = random.nextInt(5); j >= 0; j--) {
        TriedExample example = all.get(random.nextInt(all.size()));
        write(random.nextBoolean() ? mixed : inner, "e" + j, example.kind(), example.document());
      }
      write(mixed, "bare-objects", InputKind.KUBERNETES, bareObjects());
      write(inner, "bare-plan", InputKind.TERRAFORM, barePlan());
      for (int j = random.nextInt(5); j >= 0; j--) {
        Path other = others.get(random.nextInt(others.size()));
        Files.write(inner.resolve(other.getFileName().toString()), Files.readAllBytes(other));
      }
      assertNothingIsLost(mixed, "mix " + i + ", seed " + seed);
    }
    for (String what : List.of("things judged", "things named", "documents judged")) {
      assertCounted(what, MIXES);
    }
    assertCounted("files refused", MIXES / 3);
    assertCounted("files skipped", MIXES / 6);
  }

  private void assertCounted(String what, int least) {
    int count = counts.getOrDefault(what, 0);
    assertTrue(count >= least, () -> what + ": " + count + " of " + counts + ", seed " + seed);
  }

  private void count(String what, int more) {
    counts.merge(what, more, Integer::sum);
  }

  // -- The law

  private void assertNothingIsLost(Path given, String of) throws IOException {
    Inputs inputs = ShippedChecklist.inputs(given);
    Decision decision = ShippedChecklist.decide(inputs, ShippedChecklist.everyFacet());
    files(given, inputs, of);
    documents(inputs, decision, of);
    for (InputKind kind : InputKind.values()) {
      things(kind, inputs, decision, of);
    }
  }

  private void files(Path given, Inputs inputs, String of) throws IOException {
    Set<String> names = new TreeSet<>();
    inputs.documents().forEach(d -> d.files().forEach(file -> names.add(file.name())));
    inputs.skipped().forEach(skipped -> names.add(skipped.name().replaceFirst("/$", "")));
    inputs.refused().forEach(refused -> names.add(refused.name()));
    var lost = new TreeSet<String>();
    try (Stream<Path> paths = Files.walk(given)) {
      paths
          .filter(Files::isRegularFile)
          .map(Path::toString)
          // A folder that is skipped stands for all that is in it.
          .filter(file -> names.stream().noneMatch(n -> file.equals(n) || file.startsWith(n + "/")))
          .forEach(lost::add);
    }
    assertEquals(Set.of(), lost, of);
    count("files skipped", inputs.skipped().size());
    count("files refused", inputs.refused().size());
  }

  private void documents(Inputs inputs, Decision decision, String of) {
    int listed = inputs.documents().size() + inputs.skipped().size() + inputs.refused().size();
    assertEquals(listed, decision.inputs().size(), of);
    for (Document document : inputs.documents()) {
      List<InputAccount> accounts =
          decision.inputs().stream()
              .filter(account -> account.name().equals(document.name()))
              .filter(account -> account.kind().equals(Optional.of(document.kind().label())))
              .toList();
      assertEquals(1, accounts.size(), of);
      boolean judged = accounts.getFirst().skipped().isEmpty();
      count(judged ? "documents judged" : "documents passed by", 1);
      if (!judged) {
        Set<String> unseen = unseen(document.kind(), decision);
        document.things().forEach(thing -> assertTrue(unseen.contains(thing.name()), of));
      }
    }
  }

  /// Each thing is judged or named, and none is both.
  private void things(InputKind kind, Inputs inputs, Decision decision, String of) {
    List<Document> documents =
        inputs.documents().stream().filter(document -> document.kind() == kind).toList();
    List<Thing> things = documents.stream().flatMap(d -> d.things().stream()).toList();
    assertEquals(documents.stream().mapToInt(d -> size(kind, d.value())).sum(), things.size(), of);
    Set<String> seen = seen(kind, decision);
    Set<String> beside = beside(kind, decision);
    Set<String> unseen = unseen(kind, decision);
    things.stream()
        .filter(thing -> checks(kind, decision).stream().anyMatch(check -> leadsTo(thing, check)))
        .forEach(thing -> seen.add(thing.name()));
    for (Thing thing : things) {
      boolean judged = seen.contains(thing.name()) || beside.contains(thing.type());
      // Two plans may have a resource of one name, of which only one is looked at.
      assertTrue(judged || unseen.contains(thing.name()), () -> of + ": lost " + thing);
      count(unseen.contains(thing.name()) ? "things named" : "things judged", 1);
    }
    if (documents.size() == 1
        && things.stream().map(Thing::name).distinct().count() == things.size()) {
      for (Thing thing : things) {
        boolean named = unseen.contains(thing.name());
        assertEquals(!seen.contains(thing.name()) && !beside.contains(thing.type()), named, of);
      }
    }
    Set<String> names = new HashSet<>();
    things.forEach(thing -> names.add(thing.name()));
    assertTrue(names.containsAll(unseen), of);
  }

  /// How many things a document holds, counted without the reader.
  private static int size(InputKind kind, Value document) {
    return switch (kind) {
      case TERRAFORM ->
          (int)
              ((ArrayValue) ((ObjectValue) document).get("resource_changes").orElseThrow())
                  .items().stream().filter(NothingLostTest::stands).count();
      case KUBERNETES -> Layout.objects(document).size();
      case K6, SPRING_CONFIG, DOTENV -> 0;
    };
  }

  private static boolean stands(Value resource) {
    var object = (ObjectValue) resource;
    var change = (ObjectValue) object.get("change").orElseThrow();
    Value actions = change.get("actions").orElseThrow();
    return object.get("mode").equals(Optional.of(Value.of("managed")))
        && !actions.equals(Value.array(Value.of("delete")))
        && !actions.equals(Value.array(Value.of("forget")));
  }

  /// All that a check names, and what that is a part of.
  private static Set<String> seen(InputKind kind, Decision decision) {
    var seen = new HashSet<String>();
    for (CheckResult check : checks(kind, decision)) {
      check.subjects().forEach(subject -> add(subject, seen));
      check.findings().stream().map(Finding::subject).forEach(subject -> add(subject, seen));
    }
    return seen;
  }

  /// Whether a finding of another thing is about a value in this one.
  private static boolean leadsTo(Thing thing, CheckResult check) {
    return check.findings().stream()
        .map(Finding::path)
        .anyMatch(path ->
            path.size() >= thing.path().size()
                && path.subList(0, thing.path().size()).equals(thing.path()));
  }

  private static void add(String subject, Set<String> seen) {
    for (int at = subject.length(); at > 0; at = subject.lastIndexOf('/', at - 1)) {
      seen.add(subject.substring(0, at));
    }
  }

  /// What a check looks for beside its subjects, but for a type of which it judges some.
  private static Set<String> beside(InputKind kind, Decision decision) {
    var beside = new HashSet<String>();
    checks(kind, decision).stream()
        .filter(check -> !check.subjects().isEmpty())
        .forEach(check ->
            check.check().beside().stream()
                .filter(type -> check.subjects().stream().noneMatch(name -> isOf(name, type)))
                .forEach(beside::add));
    return beside;
  }

  /// `Kind/namespace/name`, or `module.m.type.name`.
  private static boolean isOf(String name, String type) {
    return name.split("/", 2)[0].equals(type) || List.of(name.split("\\.")).contains(type);
  }

  private static List<CheckResult> checks(InputKind kind, Decision decision) {
    return decision.items().stream()
        .flatMap(item -> item.checks().stream())
        .filter(check -> check.check().kind() == kind)
        // What is held against an API is not looked at for what it says.
        .filter(check -> !check.check().ofCluster())
        .toList();
  }

  private static Set<String> unseen(InputKind kind, Decision decision) {
    var names = new HashSet<String>();
    decision.unseen().stream()
        .filter(unseen -> unseen.kind() == kind)
        .forEach(unseen -> names.addAll(unseen.names()));
    return names;
  }

  // -- Files

  private static void write(Path into, String name, InputKind kind, Value document)
      throws IOException {
    Files.writeString(
        into.resolve(name + Layout.suffix(kind)), Layout.plain().text(kind, document));
  }

  /// The cases of inputs that are lone files: broken ones, templates, other languages.
  private static List<Path> others() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<Path> others =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".answer"))
              .sorted()
              .toList();
      assertTrue(others.size() > 50, "the cases are elsewhere");
      return others;
    }
  }

  private Value bareObjects() {
    var objects = new ArrayList<Value>();
    for (String kind :
        List.of("ConfigMap", "Service", "Deployment", "Ingress", "Role", "Certificate", "Thing")) {
      if (random.nextBoolean()) {
        objects.add(SampleDocuments.bareObject(version(kind), kind, "bare-" + random.nextInt(3)));
      }
    }
    objects.add(SampleDocuments.bareObject("example.org/v1", "Other", "bare"));
    return Value.objectOf(
        Map.of(
            "apiVersion", Value.of("v1"),
            "kind", Value.of("List"),
            "items", Value.array(objects)));
  }

  private static String version(String kind) {
    return switch (kind) {
      case "ConfigMap", "Service" -> "v1";
      case "Deployment" -> "apps/v1";
      case "Ingress" -> "networking.k8s.io/v1";
      case "Role" -> "rbac.authorization.k8s.io/v1";
      case "Certificate" -> "cert-manager.io/v1";
      default -> "example.org/v1";
    };
  }

  private Value barePlan() {
    List<String> types =
        ShippedChecklist.POLICIES.examples().stream()
            .filter(example -> example.kind() == InputKind.TERRAFORM)
            .flatMap(example ->
                ((ArrayValue)
                        ((ObjectValue) example.document()).get("resource_changes").orElseThrow())
                    .items().stream())
            .map(change -> ((ObjectValue) change).get("type").orElseThrow())
            .map(type -> ((StringValue) type).value())
            .distinct()
            .toList();
    var resources = new ArrayList<Value>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      resources.add(
          SampleDocuments.bareResource(types.get(random.nextInt(types.size())), "bare" + i));
    }
    resources.add(SampleDocuments.bareResource("aws_eip", "bare"));
    return Value.objectOf(
        Map.of("format_version", Value.of("1.2"), "resource_changes", Value.array(resources)));
  }
}
