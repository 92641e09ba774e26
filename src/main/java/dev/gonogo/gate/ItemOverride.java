package dev.gonogo.gate;

import dev.gonogo.checklist.Severity;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a project has otherwise than its checklist says of an item.
///
/// @param severity how much it weighs here
/// @param roles who owns it here, without the `@`
/// @param params parameter to value, as policies read it
/// @param valid how many days a person's answer for it holds
/// @param out why the project does without it
public record ItemOverride(
    Optional<Severity> severity,
    Optional<List<String>> roles,
    ObjectValue params,
    Optional<Integer> valid,
    Optional<String> out) {
  static final ItemOverride NONE =
      new ItemOverride(
          Optional.empty(),
          Optional.empty(),
          Value.objectOf(Map.of()),
          Optional.empty(),
          Optional.empty());

  public ItemOverride {
    roles = roles.map(List::copyOf);
  }

  /// The item as the project has it.
  CompiledItem of(CompiledItem item) {
    return item.with(
        severity.orElse(item.severity()), roles.orElse(item.roles()), valid.or(item::valid));
  }

  /// As `gonogo.yaml` has it, and policies read it.
  ObjectValue value() {
    Map<String, Value> fields = new TreeMap<>();
    severity.ifPresent(s -> fields.put("severity", Value.of(s.word())));
    roles.ifPresent(
        r -> fields.put("roles", Value.array(r.stream().<Value>map(StringValue::new).toList())));
    if (!params.entries().isEmpty()) {
      fields.put("params", params);
    }
    valid.ifPresent(days -> fields.put("valid", Value.of(days + "d")));
    out.ifPresent(reason -> fields.put("out", Value.of(reason)));
    return Value.objectOf(fields);
  }
}
