package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
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
              DeclaredRules.of(declared, named.item().appliesWhen(), named.thresholds());
          case Check.Raw raw -> raw(named, raw);
        };
    return new RegoModule(
        annotations(named), named.packageName(), importable(named), List.copyOf(parts));
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
    var lines = new ArrayList<String>();
    lines.add("METADATA");
    lines.add("title: " + MetadataText.quote(PlainText.of(named.item().title())));
    String why = PlainText.of(named.item().card().why());
    if (!why.isEmpty()) {
      lines.add("description: " + MetadataText.quote(why));
    }
    lines.add("scope: package");
    lines.add("custom:");
    lines.add("  id: " + MetadataText.quote(named.id()));
    lines.add("  severity: " + named.item().severity().word());
    lines.add("  source: " + MetadataText.quote(named.item().source().name()));
    return lines;
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
