package dev.gonogo.policy;

import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoModule;
import dev.gonogo.policy.module.RegoPart;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The module that holds every threshold, and reads those that a project's `gonogo.yaml` changes.
final class ParameterModule {
  private static final String FILE = "params.rego";

  private ParameterModule() {}

  /// File below `policies` to module; nothing where no check has a threshold.
  static Map<String, RegoModule> of(List<NamedCheck> checks) {
    var byItem = new TreeMap<String, NamedCheck>();
    checks.stream()
        .filter(named -> !named.thresholds().defaults().isEmpty())
        .forEach(named -> byItem.putIfAbsent(NamedCheck.snake(named.item()), named));
    var parts = new ArrayList<RegoPart>();
    byItem.forEach((name, named) -> parts.add(RegoRule.is(name, parameters(named))));
    parts.add(number());
    return byItem.isEmpty() ? Map.of() : Map.of(FILE, module(parts));
  }

  private static RegoModule module(List<RegoPart> parts) {
    return new RegoModule(
        List.of(
            "METADATA",
            "title: \"The thresholds of the checklist\"",
            "description: |",
            "  Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.",
            "  `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.",
            "scope: package"),
        "gonogo.params",
        Map.of(),
        parts);
  }

  private static RegoTerm parameters(NamedCheck named) {
    var entries = new ArrayList<RegoTerm.Entry>();
    named
        .thresholds()
        .defaults()
        .forEach((name, value) ->
            entries.add(
                new RegoTerm.Entry(
                    name,
                    RegoTerm.call(
                        "number",
                        RegoTerm.text(named.item().id()),
                        RegoTerm.text(name),
                        new RegoTerm.Constant(Value.of(value))))));
    return new RegoTerm.ObjectOf(entries, RegoTerm.Layout.A_LINE_EACH);
  }

  private static RegoRule number() {
    RegoTerm own =
        new RegoTerm.Element(
            new RegoTerm.Member(
                new RegoTerm.Element(RegoTerm.path("data.items"), RegoTerm.path("item")), "params"),
            RegoTerm.path("name"));
    return new RegoRule(
        List.of(
            "What is no number is passed over: it would make a threshold undefined, and its check silent."),
        new RegoRule.Head.Function(
            "number", List.of("item", "name", "otherwise"), Optional.of(own)),
        List.of(new RegoLiteral.Holds(RegoTerm.call("is_number", own))),
        Optional.of(RegoTerm.path("otherwise")));
  }
}
