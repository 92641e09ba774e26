package dev.gonogo.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The places of values, what is refused, and how fast.
class YamlReaderTest {
  private static final String PROFILE =
      """
      # 😀 beyond the basic plane, so that code points and offsets differ
      profile:
        facets: [mobile, "uploads"]
        params:
          api-p95: &limits {max_ms: 250}
          other: *limits
        empty:
      """;

  @Test
  void quotingThePlaceOfAValueGivesTheValue() {
    assertEquals("mobile", quoted(PROFILE, "profile", "facets", 0));
    assertEquals("\"uploads\"", quoted(PROFILE, "profile", "facets", 1));
    assertEquals("250", quoted(PROFILE, "profile", "params", "api-p95", "max_ms"));
    assertEquals("250", quoted(PROFILE, "profile", "params", "other", "max_ms"));
  }

  @Test
  void aCollectionStandsAtItsKeyAndWhatIsMissingAtTheLongestPartThatExists() {
    assertEquals("params", quoted(PROFILE, "profile", "params"));
    assertEquals("facets", quoted(PROFILE, "profile", "facets", 7));
    assertEquals("profile", quoted(PROFILE, "profile", "nothing", "here"));
    assertEquals("empty", quoted(PROFILE, "profile", "empty"));
    assertEquals("profile", quoted(PROFILE));
  }

  @Test
  void theCoreDialectKnowsNoYesAndKeepsKeysAsWritten() {
    assertEquals(
        "{\"1\":true,\"a\":\"yes\",\"b\":15,\"c\":777,\"d\":null,\"no\":1.5}",
        read("a: yes\nb: 0o17\nc: 0777\nd: ~\n1: True\nno: 1.50\n"));
  }

  @Test
  void toOpaWhatIsMergedLiesBelowAMappingsOwnKeys() {
    String text =
        """
        base: &base {image: web, port: 80}
        more: &more {port: 81, zone: a}
        own:
          image: api
          <<: [*base, *more]
          image: last
        """;
    var problems = new Problems();
    Yaml yaml =
        YamlReader.readAll(Source.of("p.yaml", text), YamlDialect.OPA, problems)
            .documents()
            .getFirst();
    assertEquals("", problems.drawn());
    String own = "\"own\":{\"image\":\"last\",\"port\":80,\"zone\":\"a\"}";
    assertTrue(ValueWriter.toJson(yaml.value()).contains(own));
    assertEquals(text.indexOf("last"), span(yaml, "own", "image"));
    assertEquals(text.indexOf("80"), span(yaml, "own", "port"));
    assertEquals(text.indexOf("a}"), span(yaml, "own", "zone"));
  }

  private static int span(Yaml yaml, String... path) {
    return yaml.span(Stream.of(path).map(Value::of).map(v -> (Value) v).toList()).start();
  }

  @Test
  void theFirstDocumentIsReadAsWritten() {
    var problems = new ArrayList<YamlProblem>();
    var read =
        YamlReader.readFirst(
            Source.of("p.yaml", "a: &x [yes, !!int z]\nb: *x\na: 1\n? [c]\n: d\n---\n[\n"),
            problems::add);
    var mapping = (StrictYaml.Mapping) read.orElseThrow();
    assertEquals(2, mapping.entries().size());
    var items = ((StrictYaml.Sequence) mapping.get("b").orElseThrow()).items();
    assertEquals("yes", ((StrictYaml.Scalar) items.getFirst()).text());
    assertEquals("z", ((StrictYaml.Scalar) items.getLast()).text());
    assertEquals(
        List.of(YamlProblem.DuplicateKey.class, YamlProblem.KeyIsNoText.class),
        problems.stream().map(Object::getClass).toList());
  }

  @Test
  void everyMistakeIsToldInOneRun() {
    var problems = new Problems();
    var source = Source.of("p.yaml", "a: 1\na: 2\nb: {c: 1, c: 2}\n? [x]\n: .inf\n");
    assertTrue(YamlReader.read(source, problems).isEmpty());
    assertEquals(
        List.of("2:1", "3:11", "4:3"),
        problems.all().stream()
            .map(p -> source.place(p.problem().at().start()).toString())
            .toList());
  }

  @Test
  void aWrongKeyInAnAnchorIsToldOnce() {
    var problems = new Problems();
    YamlReader.read(Source.of("p.yaml", "a: &x {k: 1, k: 2}\nb: *x\nc: *x\n"), problems);
    assertEquals(1, problems.all().size());
  }

  @Test
  void whatIsHostileIsRefusedFastAndByName() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
    }
    Stream.of(
            "[".repeat(10_000),
            "{a: ".repeat(10_000),
            "- ".repeat(10_000) + "x",
            "? ".repeat(10_000) + "x",
            "[".repeat(100_000),
            bomb.toString(),
            "a: &a [*a]",
            "a: *nowhere",
            "a:\n\t- b",
            "a: \"\u0007\"",
            "a: 'open",
            "a: b: c",
            "")
        .forEach(text ->
            assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                  var problems = new Problems();
                  assertTrue(YamlReader.read(Source.of("x", text), problems).isEmpty());
                  assertFalse(problems.isEmpty());
                  assertFalse(problems.drawn().contains("snakeyaml"), problems.drawn());
                }));
  }

  @Test
  void strictlyReadNothingIsMeantInTwoWays() {
    var strict = (StrictYaml.Mapping) strict("a: present\nb: \"present\"\n7: 1.50\n");
    assertEquals(List.of("a", "b", "7"), strict.entries().stream().map(e -> e.name()).toList());
    assertEquals("1.50", scalar(strict, "7").value().orElseThrow().toString());
    assertTrue(scalar(strict, "a").plain());
    assertFalse(scalar(strict, "b").plain());
    Stream.of("yes", "Off", "True", "017", "08", "0o17", "0b11", "1_000", "+1", ".5", "5.", ".inf")
        .forEach(word ->
            assertEquals(
                Optional.empty(),
                scalar((StrictYaml.Mapping) strict("a: " + word), "a").value(),
                word));
    Stream.of("y", "10.0.0.0/8", "2026-11-24", "1:30", "'017'")
        .forEach(word ->
            assertTrue(
                scalar((StrictYaml.Mapping) strict("a: " + word), "a").value().orElseThrow()
                    instanceof StringValue,
                word));
  }

  @Test
  void strictlyReadTheFirstForbiddenThingEndsTheReading() {
    assertEquals("alias 11", refused("a: &x 1\nb: *x\nc: *x\n"));
    assertEquals("tag !!str 3", refused("a: !!str 1\n"));
    assertEquals("key 0", refused("[a]: 1\n"));
    assertEquals("document 5", refused("a: 1\n---\nb: 2\n"));
    assertEquals("deep 7", refused("[[[a, [b]]]]"));
    assertEquals("twice a 5, first 0", refused("a: 1\na: 2\n"));
    assertEquals("empty", refused("# nothing\n"));
  }

  private static StrictYaml strict(String text) {
    return YamlReader.readStrict(
            Source.of("x.yaml", text), 4, problem -> fail(text + ": " + problem.words()))
        .orElseThrow();
  }

  private static StrictYaml.Scalar scalar(StrictYaml.Mapping mapping, String key) {
    return (StrictYaml.Scalar) mapping.get(key).orElseThrow();
  }

  private static String refused(String text) {
    var told = new ArrayList<String>();
    YamlReader.readStrict(
        Source.of("x.yaml", text),
        4,
        problem ->
            told.add(
                switch (problem) {
                  case YamlProblem.Aliased p -> "alias " + p.at().start();
                  case YamlProblem.Tagged p -> "tag " + p.tag() + " " + p.at().start();
                  case YamlProblem.KeyIsNoText p -> "key " + p.at().start();
                  case YamlProblem.SeveralDocuments p -> "document " + p.at().start();
                  case YamlProblem.TooDeep p -> "deep " + p.at().start();
                  case YamlProblem.DuplicateKey p ->
                      "twice " + p.key() + " " + p.at().start() + ", first " + p.first().start();
                  case YamlProblem.Empty _ -> "empty";
                  default -> problem.words();
                }));
    return String.join("; ", told);
  }

  private static String read(String text) {
    var problems = new Problems();
    Value value = YamlReader.read(Source.of("x.yaml", text), problems).orElseThrow().value();
    return value.toString();
  }

  private static String quoted(String text, Object... path) {
    var source = Source.of("x.yaml", text);
    List<Value> steps =
        Stream.of(path)
            .<Value>map(p -> p instanceof Integer i ? Value.of(i) : Value.of((String) p))
            .toList();
    return source.text(YamlReader.read(source, new Problems()).orElseThrow().span(steps));
  }
}
