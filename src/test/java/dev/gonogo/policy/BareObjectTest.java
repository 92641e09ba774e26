package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.Layout;
import dev.gonogo.SampleDocuments;
import dev.gonogo.ShippedChecklist;
import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.input.InputKind;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// To a document that holds no subject of a check, an object that says nothing but its name is
/// added, of every kind, resource and variable that any check knows: none makes the check pass.
class BareObjectTest {
  private static final int BASES = 30;

  /// Those that may, each with its reason.
  private static final Set<String> KNOWN =
      Set.of(
          // An empty list of origins is one without origins: the check names the empty text.
          "dotenv/cors-allowed-origins-restricted/origins");

  private static final List<NamedCheck> CHECKS = NamedCheck.of(ShippedChecklist.CHECKLIST);
  private static final Policy POLICY = ShippedChecklist.POLICIES.compiled().policy();

  @ParameterizedTest
  @MethodSource("dev.gonogo.ShippedChecklist#kinds")
  void neverMakesACheckPass(InputKind kind) {
    long seed = Long.getLong("gonogo.seed", 20261126L);
    System.out.println("bare objects of " + kind.label() + ": seed " + seed);
    List<NamedCheck> judging = CHECKS.stream().filter(c -> c.check().kind() == kind).toList();
    SortedMap<String, Value> bare = bare(kind);
    var passing = new TreeMap<String, String>();
    int asked = 0;
    for (Value base : bases(kind, new Random(seed))) {
      ObjectValue before = report(kind, base);
      List<NamedCheck> without = judging.stream().filter(c -> subjects(before, c) == 0).toList();
      for (var one : bare.entrySet()) {
        ObjectValue after = report(kind, with(kind, base, one.getValue()));
        for (NamedCheck named : without) {
          asked++;
          if (passes(after, named) && !mayPass(named)) {
            passing.putIfAbsent(named.id(), one.getKey());
          }
        }
      }
    }
    System.out.println(asked + " times asked, of " + bare.size() + " bare ones");
    assertTrue(asked > 20 * judging.size() || kind == InputKind.K6, "hardly asked: " + asked);
    passing.keySet().removeAll(KNOWN);
    assertEquals(Map.of(), passing, "seed " + seed);
  }

  /// A check that asks only whether there is something, or says that silence passes.
  private static boolean mayPass(NamedCheck named) {
    return named.check().asksOnlyIfExpected() || named.passesOnSilence();
  }

  // -- Documents

  /// One that holds nothing, and some examples.
  private static List<Value> bases(InputKind kind, Random random) {
    List<Value> all = new ArrayList<>(documents(kind));
    Collections.shuffle(all, random);
    return Stream.concat(Stream.of(nothing(kind)), all.stream().limit(BASES)).toList();
  }

  /// Those of all examples.
  private static List<Value> documents(InputKind kind) {
    var examples = new Examples(new Problems());
    return CHECKS.stream()
        .filter(named -> named.check().kind() == kind)
        .flatMap(named -> examples.of(named).stream())
        .map(Examples.Read::document)
        .toList();
  }

  private static Value nothing(InputKind kind) {
    return switch (kind) {
      case TERRAFORM ->
          Value.objectOf(
              Map.of("format_version", Value.of("1.2"), "resource_changes", Value.array()));
      case KUBERNETES -> list(List.of());
      case K6 ->
          Value.objectOf(
              Map.of("metrics", Value.objectOf(Map.of("vus", Value.objectOf(Map.of())))));
      case SPRING_CONFIG -> configuration(Map.of("unrelated", Value.of("1")));
      case DOTENV -> Value.objectOf(Map.of("ELSE", Value.of("where")));
    };
  }

  private static Value list(List<Value> objects) {
    return Value.objectOf(
        Map.of(
            "apiVersion", Value.of("v1"),
            "kind", Value.of("List"),
            "items", Value.array(objects)));
  }

  private static Value with(InputKind kind, Value base, Value bare) {
    var object = (ObjectValue) base;
    return switch (kind) {
      case TERRAFORM -> {
        var changes =
            new ArrayList<>(((ArrayValue) object.get("resource_changes").orElseThrow()).items());
        changes.add(bare);
        yield object.with("resource_changes", Value.array(changes));
      }
      case KUBERNETES -> {
        var objects = new ArrayList<>(Layout.objects(base));
        objects.add(bare);
        yield list(objects);
      }
      case K6 -> {
        var metrics = (ObjectValue) object.get("metrics").orElse(Value.objectOf(Map.of()));
        yield object.with("metrics", metrics.with(text(bare), Value.objectOf(Map.of())));
      }
      case SPRING_CONFIG -> configuration(Map.of(text(bare), Value.of("")));
      case DOTENV -> object.with(text(bare), Value.of(""));
    };
  }

  private static Value configuration(Map<String, Value> properties) {
    return Value.objectOf(
        Map.of(
            "profile",
            Value.of(""),
            "documents",
            Value.array(
                Value.objectOf(
                    Map.of(
                        "path",
                        Value.of("application.properties"),
                        "contents",
                        Value.objectOf(properties))))));
  }

  // -- What is bare

  private static SortedMap<String, Value> bare(InputKind kind) {
    var bare = new TreeMap<String, Value>();
    Set<String> names = names(kind);
    switch (kind) {
      case TERRAFORM -> {
        names.add("terraform_data");
        names.forEach(type -> bare.put(type, SampleDocuments.bareResource(type, "bare")));
      }
      case KUBERNETES -> {
        names.addAll(
            List.of("ConfigMap", "ReplicaSet", "Rollout", "Secret", "ServiceAccount", "Thing"));
        SortedMap<String, String> versions = versions();
        names.forEach(name ->
            bare.put(
                name,
                SampleDocuments.bareObject(
                    versions.getOrDefault(name, "example.org/v1"), name, "bare")));
      }
      case K6, SPRING_CONFIG, DOTENV -> names.forEach(name -> bare.put(name, Value.of(name)));
    }
    assertTrue(bare.size() >= 3, bare::toString);
    return bare;
  }

  /// All names of types, kinds, variables and metrics in checks and in what they were tried with.
  private static Set<String> names(InputKind kind) {
    var names = new TreeSet<String>();
    for (NamedCheck named : CHECKS) {
      if (named.check().kind() != kind) {
        continue;
      }
      if (named.check() instanceof Check.Declared declared) {
        names.addAll(named(declared.subject()));
        switch (declared.requirement()) {
          case Requirement.Related related ->
              related.hops().forEach(hop -> names.addAll(hop.types()));
          case Requirement.Exists(_, var expectedWith) ->
              expectedWith.ifPresent(subject -> names.addAll(named(subject)));
          case Requirement.Forbidden(var expectedWith) ->
              expectedWith.ifPresent(subject -> names.addAll(named(subject)));
          case Requirement.Must _, Requirement.Counted _, Requirement.Holds _ -> {}
        }
      }
    }
    documents(kind).forEach(document -> names.addAll(inDocument(kind, document)));
    return names;
  }

  private static Collection<String> named(Subject subject) {
    return switch (subject) {
      case Subject.Resources resources -> resources.types();
      case Subject.OfView(var view) -> view.spellings();
      case Subject.Objects objects -> objects.kinds();
      case Subject.Containers _ -> Subject.Objects.WORKLOADS;
      case Subject.Variables variables -> variables.names();
      case Subject.Properties properties -> properties.names();
      case Subject.Setting setting -> setting.names();
      case Subject.Statistic statistic -> List.of(statistic.metric());
    };
  }

  private static Collection<String> inDocument(InputKind kind, Value document) {
    var object = (ObjectValue) document;
    return switch (kind) {
      case TERRAFORM ->
          ((ArrayValue) object.get("resource_changes").orElseThrow())
              .items().stream().map(change -> member(change, "type")).toList();
      case KUBERNETES -> Layout.objects(document).stream().map(o -> member(o, "kind")).toList();
      case K6 ->
          List.of("http_reqs", "http_req_duration", "http_req_failed", "vus_max", "iterations");
      // Only checks name them: of what a configuration says besides, nothing is asked.
      case SPRING_CONFIG -> List.of();
      case DOTENV -> object.sortedKeys().stream().map(BareObjectTest::text).toList();
    };
  }

  private static SortedMap<String, String> versions() {
    var versions = new TreeMap<String, String>();
    documents(InputKind.KUBERNETES)
        .forEach(document ->
            Layout.objects(document)
                .forEach(o -> versions.putIfAbsent(member(o, "kind"), member(o, "apiVersion"))));
    return versions;
  }

  private static String member(Value object, String name) {
    return ((ObjectValue) object).get(name).map(BareObjectTest::text).orElse("");
  }

  private static String text(Value value) {
    return ((StringValue) value).value();
  }

  // -- Reports

  private static ObjectValue report(InputKind kind, Value document) {
    return (ObjectValue)
        POLICY
            .evaluate(
                Gatherers.entrypoint(kind), document, Value.objectOf(Map.of()), Limits.DEFAULT)
            .orElseThrow();
  }

  private static boolean passes(ObjectValue report, NamedCheck named) {
    return subjects(report, named) > 0
        && Stream.of("deny", "unknown")
            .flatMap(set -> ((SetValue) report.get(set).orElseThrow()).members().stream())
            .noneMatch(finding -> member(finding, "check").equals(named.id()));
  }

  private static int subjects(ObjectValue report, NamedCheck named) {
    var judged = (ObjectValue) report.get("judged").orElseThrow();
    return ((SetValue) judged.get(named.id()).orElseThrow()).size();
  }
}
