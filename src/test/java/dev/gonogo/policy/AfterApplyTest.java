package dev.gonogo.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.ShippedChecklist;
import dev.gonogo.catalogue.FieldType;
import dev.gonogo.catalogue.Schema;
import dev.gonogo.catalogue.TerraformTypes;
import dev.gonogo.input.InputKind;
import dev.gonogo.rego.Policy;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NullValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Once a plan is applied, a provider writes what nobody set into its state: `""`, `0`, `false` or
/// an empty list, by the attribute's type in the catalogue. A second plan has these where the first
/// had nothing, and they are no better: no example that fails passes, or is no longer judged, with
/// them.
class AfterApplyTest {
  private static final TerraformTypes TERRAFORM = TerraformTypes.ofJar();
  private static final Value LIST = Value.array();

  /// What the provider decides where nobody does: after the apply it is a fact, which may well be
  /// the right one.
  private static final Set<String> DECIDED_BY_PROVIDER = Set.of("publicly_accessible");

  @Test
  void turnsNoFailIntoAPass() {
    var problems = new Problems();
    Policy policy = ShippedChecklist.POLICIES.compiled().policy();
    var examples = new Examples(problems);
    var turned = new ArrayList<String>();
    int changed = 0;
    for (NamedCheck named : NamedCheck.of(ShippedChecklist.CHECKLIST)) {
      if (named.check().kind() != InputKind.TERRAFORM) {
        continue;
      }
      for (Examples.Read example : examples.of(named)) {
        Value applied = applied(example.document());
        changed += applied.equals(example.document()) ? 0 : 1;
        String before = verdict(policy, named, example.document(), example.data());
        String after = verdict(policy, named, applied, example.data());
        if (before.equals("fail") && !List.of("fail", "unknown").contains(after)) {
          turned.add(named.id() + " " + example.name() + ": fail, then " + after);
        }
      }
    }
    assertEquals("", problems.drawn());
    assertTrue(changed > 300, "few examples leave anything out: " + changed);
    assertEquals(List.of(), turned);
  }

  private static Value applied(Value plan) {
    var of = (ObjectValue) plan;
    return of.with(
        "resource_changes",
        Value.array(
            ((ArrayValue) of.get("resource_changes").orElseThrow())
                .items().stream().map(change -> appliedChange((ObjectValue) change)).toList()));
  }

  private static Value appliedChange(ObjectValue resource) {
    var change = (ObjectValue) resource.get("change").orElseThrow();
    String type = ((StringValue) resource.get("type").orElseThrow()).value();
    Optional<Schema> schema = TERRAFORM.schema(type);
    if (schema.isEmpty()
        || !(change.get("after").orElse(Value.ofNull()) instanceof ObjectValue after)) {
      return resource;
    }
    Value unknown = change.get("after_unknown").orElse(Value.ofNull());
    return resource.with("change", change.with("after", filled(after, schema.get(), unknown)));
  }

  /// A block with all that its type has and nobody set.
  private static ObjectValue filled(ObjectValue block, Schema schema, Value unknown) {
    ObjectValue filled = block;
    for (var entry : schema.members().entrySet()) {
      String name = entry.getKey();
      FieldType type = entry.getValue().type();
      Value marked = unknown instanceof ObjectValue marks ? marks.get(name).orElse(LIST) : unknown;
      if (marked.equals(Value.of(true)) || DECIDED_BY_PROVIDER.contains(name)) {
        continue;
      }
      Value there = block.get(name).orElse(Value.ofNull());
      if (there instanceof NullValue) {
        Optional<Value> unset = unset(type);
        filled = unset.isPresent() ? filled.with(name, unset.get()) : filled;
      } else if (type instanceof FieldType.ListOf(FieldType.OfSchema(Schema inner))
          && there instanceof ArrayValue blocks) {
        filled = filled.with(name, eachFilled(blocks, inner, marked));
      }
    }
    return filled;
  }

  private static Value eachFilled(ArrayValue blocks, Schema schema, Value marked) {
    return Value.array(
        Stream.iterate(0, i -> i < blocks.size(), i -> i + 1)
            .map(i ->
                blocks.get(i) instanceof ObjectValue inner
                    ? filled(inner, schema, marks(marked, i))
                    : blocks.get(i))
            .toList());
  }

  /// What an attribute of a type holds that nobody set; nothing where it stays away.
  private static Optional<Value> unset(FieldType type) {
    return switch (type) {
      case FieldType.Simple simple ->
          switch (simple) {
            case TEXT -> Optional.of(Value.of(""));
            case WHOLE, NUMBER -> Optional.of(Value.of(0));
            case FLAG -> Optional.of(Value.of(false));
            case WHOLE_OR_TEXT, QUANTITY, ANYTHING -> Optional.empty();
          };
      case FieldType.ListOf _ -> Optional.of(LIST);
      case FieldType.MapOf _ -> Optional.of(Value.objectOf(Map.of()));
      case FieldType.OfSchema _ -> Optional.empty();
    };
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
