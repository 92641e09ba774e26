package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Check.Condition;
import dev.gonogo.checklist.Field.Step;
import dev.gonogo.checklist.Hop;
import dev.gonogo.checklist.Predicate;
import dev.gonogo.checklist.Requirement;
import dev.gonogo.checklist.Subject;
import dev.gonogo.checklist.View;
import dev.gonogo.input.InputKind;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Once a plan is applied, a provider writes what nobody set into its state: `""`, `0`, `false` or
/// an empty list, by the attribute's type. A second plan has these where the first had nothing, and
/// they are no better: no example that fails passes, or is no longer judged, with them.
class AfterApplyTest {
  private static final Value TEXT = Value.of("");
  private static final Value LIST = Value.array();

  /// Attributes whose predicate does not tell their type: it asks only whether they are there.
  private static final Map<String, Value> TYPES =
      Map.of("health_check", LIST, "logging_config", LIST, "server_side_encryption", LIST);

  /// What the provider decides where nobody does: after the apply it is a fact, which may well be
  /// the right one.
  private static final Set<String> DECIDED_BY_PROVIDER = Set.of("publicly_accessible");

  /// A field of a resource type that some check looks at, with what it holds when unset.
  private record Looked(String type, List<Step> steps, Value unset) {}

  @Test
  void turnsNoFailIntoAPass() {
    var problems = new Problems();
    Policy policy = ShippedChecklist.POLICIES.compiled().policy();
    var examples = new Examples(problems);
    var turned = new ArrayList<String>();
    int changed = 0;
    for (NamedCheck named : NamedCheck.of(ShippedChecklist.CHECKLIST)) {
      if (!(named.check() instanceof Check.Declared check) || check.kind() != InputKind.TERRAFORM) {
        continue;
      }
      for (Examples.Read example : examples.of(named)) {
        Value applied = applied(example.document(), looked(check));
        changed += applied.equals(example.document()) ? 0 : 1;
        String before = verdict(policy, named, example.document(), example.data());
        String after = verdict(policy, named, applied, example.data());
        if (before.equals("fail") && !List.of("fail", "unknown").contains(after)) {
          turned.add(named.id() + " " + example.name() + ": fail, then " + after);
        }
      }
    }
    assertEquals("", problems.drawn());
    assertTrue(changed > 30, "few examples leave anything out: " + changed);
    assertEquals(List.of(), turned);
  }

  private static List<Looked> looked(Check.Declared check) {
    return switch (check.subject()) {
      case Subject.Resources(List<String> types) -> looked(check, types);
      case Subject.OfView(View view) -> looked(view);
      case Subject.Setting _ -> List.of();
      case Subject.Objects _,
          Subject.Containers _,
          Subject.Variables _,
          Subject.Properties _,
          Subject.Statistic _ ->
          throw new AssertionError("not in a plan");
    };
  }

  /// What feeds a view, as a provider keeps it where nobody set it.
  private static List<Looked> looked(View view) {
    return switch (view) {
      case INGRESS_RULE ->
          Stream.of(
                  unset("aws_security_group_rule", LIST, "cidr_blocks", "ipv6_cidr_blocks"),
                  unset("aws_security_group_rule", LIST, "prefix_list_ids"),
                  unset("aws_vpc_security_group_ingress_rule", TEXT, "cidr_ipv4", "cidr_ipv6"),
                  unset("aws_vpc_security_group_ingress_rule", TEXT, "prefix_list_id"))
              .flatMap(all -> all)
              .toList();
      case LOAD_BALANCER ->
          view.spellings().stream()
              .flatMap(type ->
                  Stream.concat(
                      unset(type, Value.of(false), "internal"),
                      unset(type, LIST, "subnets", "subnet_mapping", "availability_zones")))
              .toList();
      case LISTENER ->
          Stream.of("aws_lb_listener", "aws_alb_listener")
              .flatMap(type -> unset(type, TEXT, "certificate_arn", "load_balancer_arn"))
              .toList();
      // The one attribute that feeds it must be set.
      case ECS_CONTAINER -> List.of();
      case POLICY_STATEMENT ->
          view.spellings().stream()
              .flatMap(type -> unset(type, TEXT, "policy", "access_policies"))
              .toList();
    };
  }

  private static Stream<Looked> unset(String type, Value known, String... attributes) {
    return Stream.of(attributes).map(name -> new Looked(type, List.of(new Step.Key(name)), known));
  }

  private static List<Looked> looked(Check.Declared check, List<String> types) {
    var looked = new ArrayList<Looked>();
    types.forEach(type -> check.chosen().forEach(c -> looked.add(looked(type, c))));
    switch (check.requirement()) {
      case Requirement.Must(List<Condition> conditions) ->
          types.forEach(type -> conditions.forEach(c -> looked.add(looked(type, c))));
      case Requirement.Exists(List<Condition> conditions, _) ->
          types.forEach(type -> conditions.forEach(c -> looked.add(looked(type, c))));
      case Requirement.Forbidden _ -> {}
      case Requirement.Counted(_, var distinct) ->
          distinct.ifPresent(
              field -> types.forEach(type -> looked.add(new Looked(type, field.steps(), TEXT))));
      case Requirement.Related related -> {
        var from = types;
        for (Hop hop : related.hops()) {
          looked.addAll(links(hop, from));
          from = hop.types();
        }
        related
            .types()
            .forEach(type -> related.conditions().forEach(c -> looked.add(looked(type, c))));
      }
      case Requirement.Holds _ -> throw new AssertionError("a resource has fields");
    }
    return looked;
  }

  /// What leads from one to the other. A table of a subnet is left to its own cases.
  private static List<Looked> links(Hop hop, List<String> from) {
    return switch (hop.way()) {
      case Hop.Way.Its(var link) ->
          hop.types().stream().map(type -> new Looked(type, link.steps(), TEXT)).toList();
      case Hop.Way.By(var link) ->
          from.stream().map(type -> new Looked(type, link.steps(), TEXT)).toList();
      case Hop.Way.RouteTable _ -> List.of();
    };
  }

  private static Looked looked(String type, Condition condition) {
    List<Step> steps = condition.field().steps();
    Value known =
        steps.getLast() instanceof Step.Key(String name)
            ? TYPES.getOrDefault(name, unset(condition.predicate()).orElse(TEXT))
            : TEXT;
    return new Looked(type, steps, known);
  }

  /// What an attribute holds that nobody set, as far as its predicate tells.
  private static Optional<Value> unset(Predicate predicate) {
    return switch (predicate) {
      case Predicate.Equal(_, Value value) -> unset(value);
      case Predicate.In(_, List<Value> values) -> unset(values.getFirst());
      case Predicate.Bound _ -> Optional.of(Value.of(0));
      case Predicate.Matches _ -> Optional.of(TEXT);
      case Predicate.Placeholder _,
          Predicate.Within _,
          Predicate.Covers _,
          Predicate.Against _,
          Predicate.LeadsTo _,
          Predicate.Through _ ->
          Optional.empty();
      case Predicate.OfElements _, Predicate.Fields _ -> Optional.of(LIST);
      case Predicate.Read _ -> Optional.of(TEXT);
      case Predicate.Length _, Predicate.Present _, Predicate.Absent _ -> Optional.empty();
      case Predicate.OfParts of ->
          of.parts().stream().map(AfterApplyTest::unset).flatMap(Optional::stream).findFirst();
    };
  }

  private static Optional<Value> unset(Value of) {
    return switch (of.typeName()) {
      case "boolean" -> Optional.of(Value.of(false));
      case "number" -> Optional.of(Value.of(0));
      case "string" -> Optional.of(TEXT);
      case "array" -> Optional.of(LIST);
      default -> Optional.empty();
    };
  }

  private static Value applied(Value plan, List<Looked> looked) {
    var changes = new ArrayList<Value>();
    var of = (ObjectValue) plan;
    for (Value change : ((ArrayValue) of.get("resource_changes").orElseThrow()).items()) {
      changes.add(appliedChange((ObjectValue) change, looked));
    }
    return of.with("resource_changes", Value.array(changes));
  }

  private static Value appliedChange(ObjectValue resource, List<Looked> looked) {
    var change = (ObjectValue) resource.get("change").orElseThrow();
    if (!(change.get("after").orElse(Value.ofNull()) instanceof ObjectValue after)) {
      return resource;
    }
    Value unknown = change.get("after_unknown").orElse(Value.ofNull());
    ObjectValue filled = after;
    for (Looked one : looked) {
      if (resource.get("type").equals(Optional.of(Value.of(one.type())))) {
        filled = filled(filled, unknown, one.steps(), one.unset());
      }
    }
    return resource.with("change", change.with("after", filled));
  }

  private static ObjectValue filled(
      ObjectValue block, Value unknown, List<Step> steps, Value unset) {
    if (!(steps.getFirst() instanceof Step.Key(String name))) {
      return block;
    }
    Value marked = unknown instanceof ObjectValue marks ? marks.get(name).orElse(LIST) : unknown;
    if (marked.equals(Value.of(true)) || DECIDED_BY_PROVIDER.contains(name)) {
      return block;
    }
    Value there = block.get(name).orElse(Value.ofNull());
    if (there instanceof NullValue) {
      boolean entry = steps.size() > 1 && steps.get(1) instanceof Step.Key;
      return entry ? block : block.with(name, steps.size() == 1 ? unset : LIST);
    }
    if (steps.size() > 2 && there instanceof ArrayValue blocks) {
      List<Step> inside = steps.subList(2, steps.size());
      return block.with(
          name,
          Value.array(
              Stream.iterate(0, i -> i < blocks.size(), i -> i + 1)
                  .map(i ->
                      blocks.get(i) instanceof ObjectValue inner
                          ? filled(inner, marks(marked, i), inside, unset)
                          : blocks.get(i))
                  .toList()));
    }
    return block;
  }

  private static Value marks(Value marked, int index) {
    return marked instanceof ArrayValue list && index < list.size() ? list.get(index) : LIST;
  }

  private static String verdict(Policy policy, NamedCheck named, Value plan, ObjectValue data) {
    var report =
        (ObjectValue)
            policy
                .evaluate(Gatherers.entrypoint(InputKind.TERRAFORM), plan, data, Limits.DEFAULT)
                .orElseThrow();
    for (String set : List.of("deny", "unknown")) {
      boolean told =
          ((SetValue) report.get(set).orElseThrow())
              .members().stream()
                  .map(ObjectValue.class::cast)
                  .anyMatch(f -> f.get("check").equals(Optional.of(Value.of(named.id()))));
      if (told) {
        return set.equals("deny") ? "fail" : "unknown";
      }
    }
    var judged = (ObjectValue) report.get("judged").orElseThrow();
    boolean any = judged.get(named.id()).map(s -> ((SetValue) s).size() > 0).orElse(false);
    return any ? "pass" : "not-applicable";
  }
}
