package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Prose;
import dev.gonogo.policy.check.DeclaredRules;
import dev.gonogo.policy.module.MetadataText;
import dev.gonogo.policy.module.RawRules;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoModule;
import dev.gonogo.policy.module.RegoPart;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The module of one check.
final class CheckModule {
  private CheckModule() {}

  static RegoModule of(NamedCheck named) {
    List<? extends RegoPart> parts =
        switch (named.check()) {
          case Check.Declared declared ->
              grouped(DeclaredRules.of(declared, named.item().appliesWhen(), named.thresholds()));
          case Check.Raw raw -> raw(named, raw);
        };
    return new RegoModule(
        annotations(named), named.packageName(), importable(named), List.copyOf(parts));
  }

  /// All rules of a name together, where its first one stands.
  private static List<RegoRule> grouped(List<RegoRule> rules) {
    Map<String, List<RegoRule>> byName = new LinkedHashMap<>();
    rules.forEach(
        rule -> byName.computeIfAbsent(rule.head().name(), _ -> new ArrayList<>()).add(rule));
    return byName.values().stream().flatMap(List::stream).toList();
  }

  /// What `none` says of a declared check is among its own rules; here it is added to the author's.
  private static List<RegoPart> raw(NamedCheck named, Check.Raw raw) {
    var parts = new ArrayList<RegoPart>();
    parts.add(RawRules.of(raw.text().lines()));
    noneSet(raw)
        .ifPresent(set ->
            parts.add(
                RegoRule.adds(
                    set,
                    RegoTerm.call(
                        "findings.nowhere",
                        RegoTerm.text(named.item().id()),
                        RegoTerm.text("there is nothing to judge")),
                    List.of(
                        new RegoLiteral.Holds(RegoTerm.path(raw.kind().packageName() + ".here")),
                        new RegoLiteral.Holds(RegoTerm.none(RegoTerm.path("judged")))))));
    return parts;
  }

  private static Optional<String> noneSet(Check.Raw raw) {
    return switch (raw.none()) {
      case FAIL -> Optional.of("deny");
      case UNKNOWN -> Optional.of("unknown");
      case PASS, NOT_APPLICABLE -> Optional.empty();
    };
  }

  /// The source has no line: one more line in it would change every policy below.
  private static List<String> annotations(NamedCheck named) {
    Item item = named.item();
    var lines = new ArrayList<String>();
    lines.add("METADATA");
    lines.addAll(MetadataText.entry("title", PlainText.of(item.title())));
    lines.addAll(said("description", item.card().why()));
    List<Reference> references = Reference.of(named);
    if (!references.isEmpty()) {
      lines.add("related_resources:");
      references.forEach(reference -> lines.addAll(annotation(reference)));
    }
    lines.add("scope: package");
    lines.add("custom:");
    lines.addAll(MetadataText.entry("  id", named.id()));
    lines.addAll(MetadataText.entry("  severity", item.severity().word()));
    lines.addAll(MetadataText.entry("  source", item.source().name()));
    lines.addAll(said("  remedy", item.card().fix()));
    return lines;
  }

  private static List<String> annotation(Reference reference) {
    var lines = new ArrayList<>(MetadataText.entry("  - ref", reference.url()));
    if (!reference.text().isEmpty()) {
      lines.addAll(MetadataText.entry("    description", reference.text()));
    }
    return lines;
  }

  private static List<String> said(String key, Prose prose) {
    String text = PlainText.of(prose);
    return text.isEmpty() ? List.of() : MetadataText.entry(key, text);
  }

  private static Map<String, String> importable(NamedCheck named) {
    var importable = new HashMap<String, String>();
    for (String name : Library.NAMES) {
      importable.put(name, "data.gonogo.lib." + name);
    }
    importable.put("params", "data.gonogo.params." + NamedCheck.snake(named.item()));
    return importable;
  }
}
