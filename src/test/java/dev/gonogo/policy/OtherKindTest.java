package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.input.InputKind;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whoever asks a check's own package of a document of another kind gets nothing: a Deployment is
/// no plan that lacks a CDN.
class OtherKindTest {
  private static final List<String> SETS = List.of("judged", "deny", "unknown");

  @Test
  void findsNothing() {
    var problems = new Problems();
    PolicySet set = ShippedChecklist.POLICIES;
    List<NamedCheck> checks = NamedCheck.of(ShippedChecklist.CHECKLIST);
    var examples = new Examples(problems);
    Map<InputKind, List<Value>> documents = new EnumMap<>(InputKind.class);
    for (NamedCheck named : checks) {
      for (Examples.Read example : examples.of(named)) {
        documents
            .computeIfAbsent(named.check().kind(), _ -> new ArrayList<>())
            .add(example.document());
      }
    }
    var modules = new ArrayList<Source>();
    set.modules().forEach((file, text) -> modules.add(Source.of(file, text)));
    List<String> entries =
        checks.stream()
            .flatMap(named -> defined(set, named).stream().map(name -> entry(named, name)))
            .toList();
    Policy policy = Rego.compile(modules, entries, problems).orElseThrow();
    assertEquals("", problems.drawn());
    assertTrue(documents.size() == ShippedChecklist.kinds().size(), "a kind has no example");
    var told = new ArrayList<String>();
    for (NamedCheck named : checks) {
      documents.forEach((kind, of) -> {
        if (kind != named.check().kind()) {
          // Shapes repeat: the first of a kind stand for the others.
          of.stream()
              .limit(5)
              .forEach(document -> told.addAll(told(policy, named, defined(set, named), document)));
        }
      });
    }
    assertEquals(List.of(), told);
  }

  /// Those of the sets that the check has rules for.
  private static List<String> defined(PolicySet set, NamedCheck named) {
    String text = set.modules().get(named.file());
    return SETS.stream().filter(name -> text.contains("\n" + name + " contains ")).toList();
  }

  private static List<String> told(
      Policy policy, NamedCheck named, List<String> sets, Value document) {
    var told = new ArrayList<String>();
    for (String name : sets) {
      Value answer =
          policy
              .evaluate(entry(named, name), document, Value.objectOf(Map.of()), Limits.DEFAULT)
              .orElse(Value.set(List.of()));
      if (((SetValue) answer).size() > 0) {
        told.add(named.id() + " " + name + ": " + answer);
      }
    }
    return told;
  }

  private static String entry(NamedCheck named, String set) {
    return named.packageName().replace('.', '/') + "/" + set;
  }
}
