package dev.gonogo.policy;

import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.Item;
import dev.gonogo.policy.module.RegoModule;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The module that says how the verdicts of checks make an item, for whoever decides in Rego.
final class ItemModule {
  /// The path that whoever asks for the items imports.
  static final String IMPORTED = "data.gonogo.items";

  private static final String FILE = "items.rego";

  private ItemModule() {}

  /// File below `policies` to module; nothing where no item has a check.
  static Map<String, RegoModule> of(Checklist checklist) {
    List<RegoTerm.Entry> items =
        checklist.items().stream()
            .filter(item -> !item.checks().isEmpty())
            .map(item -> new RegoTerm.Entry(item.id(), item(item)))
            .toList();
    return items.isEmpty() ? Map.of() : Map.of(FILE, module(items));
  }

  private static RegoModule module(List<RegoTerm.Entry> items) {
    return new RegoModule(
        List.of(
            "METADATA",
            "title: \"The items of the checklist that checks decide\"",
            "description: |",
            "  The checks of an item stand in groups of alternatives: one pass satisfies a group, and every",
            "  group must be satisfied. An item with a facet is left out where a project has it not. Of the checks",
            "  of a setting it is enough that one finds it.",
            "scope: package"),
        "gonogo.items",
        Map.of(),
        List.of(RegoRule.is("all", new RegoTerm.ObjectOf(items, RegoTerm.Layout.A_LINE_EACH))));
  }

  private static RegoTerm item(Item item) {
    var entries = new ArrayList<RegoTerm.Entry>();
    entries.add(new RegoTerm.Entry("severity", text(item.severity().word())));
    if (item.unwaivable()) {
      entries.add(new RegoTerm.Entry("unwaivable", new RegoTerm.Constant(Value.of(true))));
    }
    item.appliesWhen().ifPresent(facet -> entries.add(new RegoTerm.Entry("facet", text(facet))));
    List<RegoTerm> groups = item.groups().stream().map(group -> group(item, group)).toList();
    entries.add(new RegoTerm.Entry("groups", new RegoTerm.ListOf(groups)));
    List<RegoTerm> settings = settings(item);
    if (!settings.isEmpty()) {
      entries.add(new RegoTerm.Entry("settings", new RegoTerm.ListOf(settings)));
    }
    return new RegoTerm.ObjectOf(entries, RegoTerm.Layout.ONE_LINE);
  }

  /// The checks of each setting: it is enough that one of them finds it.
  private static List<RegoTerm> settings(Item item) {
    Map<String, List<Check>> byName = new LinkedHashMap<>();
    item.checks().stream()
        .filter(Check::isOfSetting)
        .forEach(check -> byName.computeIfAbsent(check.name(), _ -> new ArrayList<>()).add(check));
    return byName.values().stream().map(checks -> group(item, checks)).toList();
  }

  private static RegoTerm group(Item item, List<Check> checks) {
    List<RegoTerm> ids = checks.stream().map(check -> text(item.idOf(check))).toList();
    return new RegoTerm.SetOf(ids, RegoTerm.Layout.ONE_LINE);
  }
}
