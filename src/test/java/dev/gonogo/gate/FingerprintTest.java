package dev.gonogo.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.input.InputKind;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A finding is known again in the next run when a list is put in another order, its file has
/// another name, or what stood beside it is mended, and is not taken for its neighbour.
class FingerprintTest {
  private final long seed = Long.getLong("gonogo.seed", 20261126L);
  private final Random random = new Random(seed);

  // -- Documents of many elements

  /// An element of a list: what it says, and whether it fails.
  private record Element(String json, boolean fails) {}

  /// The fingerprints of a plan's failing elements, by what each says.
  private static Map<String, String> ofPlan(String file, List<Element> elements) {
    String all =
        String.join(
            ",",
            elements.stream()
                .map(e -> "{%s, \"open\": %s}".formatted(e.json(), e.fails()))
                .toList());
    Value plan =
        json(
            """
            {"resource_changes": [
              {"address": "a_b.other", "type": "a_b", "mode": "managed", "change": {"actions": ["create"]}},
              {"address": "a_b.c", "type": "a_b", "mode": "managed",
               "change": {"actions": ["create"], "after": {"deep": [{"name": "x", "ingress": [%s]}]}}}]}
            """
                .formatted(all));
    Map<String, String> prints = new TreeMap<>();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).fails()) {
        Object[] path = {"resource_changes", 1, "change", "after", "deep", 0, "ingress", i, "open"};
        String subject = "a_b.c/ingress[" + i + "]";
        var rehearsal = new Rehearsal().item("a", item -> item.check(InputKind.TERRAFORM));
        rehearsal.paper(
            InputKind.TERRAFORM,
            file,
            paper -> paper.holding(plan).deny("terraform/a", subject, "is open", path));
        prints.put(elements.get(i).json(), only(rehearsal).fingerprint());
      }
    }
    return prints;
  }

  private static Finding only(Rehearsal rehearsal) {
    List<Finding> findings = rehearsal.decide().items().getFirst().findings();
    assertEquals(1, findings.size());
    return findings.getFirst();
  }

  private static Value json(String text) {
    return switch (ValueReader.read(text.getBytes(StandardCharsets.UTF_8))) {
      case ValueReader.Result.Read(var value) -> value;
      case ValueReader.Result.Refused refused -> throw new AssertionError(refused.words());
    };
  }

  private List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(6); i++) {
      String said =
          switch (random.nextInt(3)) {
            case 0 -> "\"name\": \"n%d\", \"size\": %d".formatted(i, random.nextInt(3));
            case 1 -> "\"port\": %d, \"cidrs\": [\"10.0.0.0/8\"]".formatted(i);
            default -> "\"port\": 443, \"cidrs\": [\"10.%d.0.0/16\", \"::/0\"]".formatted(i);
          };
      elements.add(new Element(said, random.nextInt(4) > 0));
    }
    return elements;
  }

  @Test
  void survivesAReorderARenameAndAFixedNeighbour() {
    System.out.println("fingerprints: seed " + seed);
    int told = 0;
    for (int round = 0; round < 40; round++) {
      List<Element> elements = elements();
      Map<String, String> before = ofPlan("plan.json", elements);
      told += before.size();
      assertEquals(before.size(), new HashSet<>(before.values()).size(), "one for another");

      List<Element> shuffled = new ArrayList<>(elements);
      Collections.shuffle(shuffled, random);
      assertEquals(before, ofPlan("envs/prod/tfplan.json", shuffled), "seed " + seed);

      int at = random.nextInt(shuffled.size());
      Element mended = shuffled.get(at);
      Map<String, String> others = new TreeMap<>(before);
      others.remove(mended.json());
      shuffled.set(at, new Element(mended.json(), false));
      assertEquals(others, ofPlan("plan.json", shuffled), "mended, seed " + seed);
      shuffled.remove(at);
      assertEquals(others, ofPlan("plan.json", shuffled), "taken out, seed " + seed);
    }
    assertTrue(told > 60, "hardly anything fails: " + told);
  }

  @Test
  void theJudgedValueDoesNotCount() {
    assertEquals(
        at("{'name': 'x', 'size': 1}", "size", Value.of(1)),
        at("{'name': 'x', 'size': 2}", "size", Value.of(2)));
    assertEquals(
        at("{'port': 443, 'size': 1}", "size", Value.of(1)),
        at("{'port': 443, 'size': 2}", "size", Value.of(2)));
    assertNotEquals(
        at("{'port': 443, 'size': 1}", "size", Value.of(1)),
        at("{'port': 80, 'size': 1}", "size", Value.of(1)));
  }

  /// Of a list of texts only a text that the finding shows tells it from the next.
  @Test
  void anElementThatIsJudgedIsKnownByWhatIsShownOfIt() {
    assertNotEquals(element("'0.0.0.0/0'", true), element("'::/0'", true));
    assertEquals(element("'hunter1'", false), element("'hunter2'", false));
  }

  private static String element(String written, boolean shown) {
    Value value = json(written.replace('\'', '"'));
    Value object =
        json("{\"kind\": \"K\", \"apiVersion\": \"v1\", \"metadata\": {\"name\": \"n\"}}");
    Value whole = ((ObjectValue) object).with("list", Value.array(value));
    var rehearsal = new Rehearsal().item("a", item -> item.check(InputKind.KUBERNETES));
    rehearsal.paper(
        InputKind.KUBERNETES,
        "k.yaml",
        paper ->
            paper
                .holding(whole)
                .deny(
                    "kubernetes/a",
                    "K/default/n",
                    "is wrong",
                    shown ? Paper.more("found", value) : finding -> finding,
                    "list",
                    0));
    return only(rehearsal).fingerprint();
  }

  private static String at(String element, String field, Value found) {
    Value plan =
        json(
            """
            {"resource_changes": [
              {"address": "a_b.c", "type": "a_b", "mode": "managed",
               "change": {"actions": ["create"], "after": {"block": [%s]},
                          "after_sensitive": {"block": [{"pin": true, "pins": [false, true]}]}}}]}
            """
                .formatted(element.replace('\'', '"')));
    var rehearsal = new Rehearsal().item("a", item -> item.check(InputKind.TERRAFORM));
    rehearsal.paper(
        InputKind.TERRAFORM,
        "plan.json",
        paper ->
            paper
                .holding(plan)
                .deny(
                    "terraform/a",
                    "a_b.c",
                    "is wrong",
                    Paper.more("found", found),
                    "resource_changes",
                    0,
                    "change",
                    "after",
                    "block",
                    0,
                    field));
    return only(rehearsal).fingerprint();
  }

  /// A hash of a short secret can be guessed: what is marked sensitive, or is called so, is not in
  /// it.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'pin': '%s'",
        "'pins': ['a', '%s']",
        "'db_password': '%s'",
        "'secretKey': '%s'",
        "'auth_token': '%s'"
      })
  void nothingSecretCounts(String member) {
    String element = "{'port': 1, " + member + ", 'size': 1}";
    assertEquals(
        at(element.formatted("1234"), "size", Value.of(1)),
        at(element.formatted("9876"), "size", Value.of(1)));
  }

  // -- Several documents

  private static Map<String, String> ofFiles(Map<String, Boolean> files) {
    var rehearsal = new Rehearsal().item("a", item -> item.check(InputKind.DOTENV));
    files.forEach((name, fails) ->
        rehearsal.paper(
            InputKind.DOTENV,
            name,
            paper -> {
              if (fails) {
                paper.deny("dotenv/a", "DEBUG", "is on", "DEBUG");
              } else {
                paper.judged("dotenv/a", "DEBUG");
              }
            }));
    Map<String, String> prints = new TreeMap<>();
    rehearsal
        .decide()
        .items()
        .getFirst()
        .findings()
        .forEach(finding -> prints.put(finding.document(), finding.fingerprint()));
    return prints;
  }

  /// Where the same subject is in several files, each is known by its file, from wherever it is
  /// named, and goes on to be when the other is mended.
  @Test
  void aSubjectOfSeveralFilesIsKnownByItsFile() {
    Map<String, String> both = ofFiles(Map.of("envs/dev/.env", true, "envs/prod/.env", true));
    assertEquals(2, new HashSet<>(both.values()).size());
    Map<String, String> one = ofFiles(Map.of("envs/dev/.env", false, "envs/prod/.env", true));
    assertEquals(both.get("envs/prod/.env"), one.get("envs/prod/.env"));
    Map<String, String> elsewhere = ofFiles(Map.of("/x/dev/.env", true, "/x/prod/.env", true));
    assertEquals(List.copyOf(both.values()), List.copyOf(elsewhere.values()));
  }

  @Test
  void aSubjectOfOneFileIsNot() {
    assertEquals(
        ofFiles(Map.of(".env", true)).get(".env"),
        ofFiles(Map.of("deploy/production.env", true)).get("deploy/production.env"));
  }

  // -- Subjects without a name of their own

  private static String ofStatement(String subject, Value found) {
    Value plan =
        json(
            """
            {"resource_changes": [
              {"address": "a_b.c", "type": "a_b", "mode": "managed",
               "change": {"actions": ["create"], "after": {"policy": "{}"}}}]}
            """);
    var rehearsal = new Rehearsal().item("a", item -> item.check(InputKind.TERRAFORM));
    rehearsal.paper(
        InputKind.TERRAFORM,
        "plan.json",
        paper ->
            paper
                .holding(plan)
                .deny(
                    "terraform/a",
                    subject,
                    "is wrong",
                    Paper.more("found", found),
                    "resource_changes",
                    0,
                    "change",
                    "after",
                    "policy"));
    return only(rehearsal).fingerprint();
  }

  /// The path ends at the text that holds them: then what was found tells them apart.
  @Test
  void statementsOfOneTextAreToldApartByWhatIsFound() {
    Value all = Value.of("*");
    assertEquals(ofStatement("a_b.c/statement[0]", all), ofStatement("a_b.c/statement[3]", all));
    assertNotEquals(
        ofStatement("a_b.c/statement[0]", all),
        ofStatement("a_b.c/statement[0]", Value.of("s3:*")));
    assertNotEquals(ofStatement("a_b.c/All", all), ofStatement("a_b.c/Some", all));
    assertEquals(ofStatement("a_b.c/All", all), ofStatement("a_b.c/All", Value.of("s3:*")));
  }

  /// What the count of a resource says is its address: another number is another resource.
  @Test
  void theAddressOfAResourceCountsWhole() {
    assertNotEquals(ofStatement("a_b.d[0]", Value.of(1)), ofStatement("a_b.d[1]", Value.of(1)));
    assertFalse(ofStatement("a_b.c", Value.of(1)).isEmpty());
  }
}
