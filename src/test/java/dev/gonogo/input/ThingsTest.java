package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gonogo.input.InputReader.Argument;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The things that the reader tells of are those that the policies can judge, by the same names and
/// at the same places: else what no check looks at would be told wrongly.
class ThingsTest {
  private static final Map<InputKind, String> SUBJECTS =
      Map.of(
          InputKind.TERRAFORM, "gonogo/lib/terraform/by_type",
          InputKind.KUBERNETES, "gonogo/lib/kubernetes/by_kind");

  @Test
  void areThePoliciesSubjects() throws IOException {
    List<Argument> cases = new ArrayList<>();
    for (String entry : InputCasesTest.cases().filter(name -> !name.endsWith(".answer")).toList()) {
      cases.add(InputCasesTest.argument(entry));
    }
    agree(InputReader.read(cases, Optional.empty()).documents());
  }

  @Test
  void areThePoliciesSubjectsOfTheShops() throws IOException {
    for (String shop : List.of("examples/shop", "examples/shop-broken")) {
      var folder = new Argument.OnDisk(shop, Path.of(shop));
      agree(InputReader.read(List.of(folder), Optional.empty()).documents());
    }
  }

  @Test
  void whatBelongsToTheClusterHasNoNamespace() throws IOException {
    for (String kind : ClusterKinds.OF_CLUSTER) {
      agreeOn(
          "apiVersion: example.org/v1\nkind: " + kind + "\nmetadata: {name: a, namespace: b}\n");
    }
    agreeOn("apiVersion: example.org/v1\nkind: ClusterIssuer\nmetadata: {name: a}\n");
    agreeOn("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");
  }

  /// What a cluster would refuse of pods is looked for where the policies look for them.
  @Test
  void podsAreWhereThePoliciesLookForThem() throws IOException {
    var templates =
        (ObjectValue)
            library(List.of("gonogo/lib/kubernetes/template_of"))
                .evaluate(
                    "gonogo/lib/kubernetes/template_of",
                    Value.object(Map.of()),
                    Value.object(Map.of()),
                    Limits.DEFAULT)
                .orElseThrow();
    var pods = new TreeMap<String, List<String>>();
    templates
        .entries()
        .forEach((kind, template) ->
            pods.put(
                ((StringValue) kind).value(),
                Stream.concat(
                        ((ArrayValue) template)
                            .items().stream().map(key -> ((StringValue) key).value()),
                        Stream.of("spec"))
                    .toList()));
    assertEquals(pods, new TreeMap<>(ClusterKinds.PODS));
  }

  private static void agreeOn(String manifest) throws IOException {
    byte[] bytes = manifest.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    agree(
        InputReader.read(
                List.of(new Argument.Given("a.yaml", bytes)), Optional.of(InputKind.KUBERNETES))
            .documents());
  }

  private static void agree(List<Document> documents) throws IOException {
    Policy library = library(List.copyOf(SUBJECTS.values()));
    assertFalse(documents.isEmpty());
    for (Document document : documents) {
      String query = SUBJECTS.get(document.kind());
      if (query != null) {
        Value answer =
            library
                .evaluate(query, document.value(), Value.object(Map.of()), Limits.DEFAULT)
                .orElseThrow();
        assertEquals(
            subjects((ObjectValue) answer),
            new TreeSet<>(document.things().stream().map(ThingsTest::line).toList()),
            document.name());
      }
    }
  }

  private static TreeSet<String> subjects(ObjectValue byType) {
    var lines = new TreeSet<String>();
    byType
        .entries()
        .forEach((type, subjects) -> {
          for (Value subject : ((ObjectValue) subjects).entries().values()) {
            var name = (StringValue) Members.member(subject, "name").orElseThrow();
            List<Value> path = ((ArrayValue) Members.member(subject, "path").orElseThrow()).items();
            int own = path.contains(Value.of("resource_changes")) ? 2 : path.size();
            lines.add(
                line(new Thing(((StringValue) type).value(), name.value(), path.subList(0, own))));
          }
        });
    return lines;
  }

  private static String line(Thing thing) {
    return thing.type() + " " + thing.name() + " at " + thing.path();
  }

  private static Policy library(List<String> queries) throws IOException {
    var problems = new Problems();
    List<Source> modules = new ArrayList<>();
    try (var files = Files.list(Path.of("policies/lib"))) {
      for (Path file : files.sorted().toList()) {
        modules.add(Source.of(file.toString(), Files.readString(file)));
      }
    }
    return Rego.compile(modules, queries, problems)
        .orElseThrow(() -> new AssertionError(problems.drawn()));
  }
}
