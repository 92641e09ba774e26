package dev.gonogo.report;

import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Printable;
import java.util.List;
import java.util.Optional;

/// The rules of a SARIF file: one an item, with its card as help and its state as a property.
///
/// GitHub shows an alert of a rule with the tag `security` by its `security-severity`, as Critical
/// to Low. The tags are the item's roles, so an item is one of security where the checklist gives
/// it to the role `security`; a backup that fails is no hole, and keeps the level of its severity
/// alone.
final class SarifRules {
  private static final String SECURITY = "security";

  private SarifRules() {}

  static void write(JsonText rule, ItemResult result, ReportOptions options) {
    CompiledItem item = result.item();
    String title = SarifReport.text(Wording.prose(item.title()));
    String why = item.why().isBlank() ? title : SarifReport.text(Wording.prose(item.why()));
    String fix = item.fix().isBlank() ? "" : " " + SarifReport.text(Wording.prose(item.fix()));
    rule.put("id", item.id())
        .put("shortDescription", text -> text.put("text", title))
        .put("fullDescription", text -> text.put("text", why))
        .put("help", help -> help.put("text", why + fix).put("markdown", markdown(item)))
        .put("helpUri", Wording.address(item, options))
        .put("defaultConfiguration", config -> config.put("level", level(item.severity())))
        .put("properties", properties -> properties(properties, result));
  }

  private static void properties(JsonText json, ItemResult result) {
    CompiledItem item = result.item();
    List<String> tags = item.roles().stream().map(Printable::of).distinct().toList();
    // A finding says what stands in the file, by no guess.
    Optional<String> precision =
        item.checks().isEmpty() ? Optional.empty() : Optional.of("very-high");
    Optional<String> weight =
        tags.contains(SECURITY) ? Optional.of(securitySeverity(item.severity())) : Optional.empty();
    json.put("state", result.state().word())
        .put("reason", SarifReport.shown(result.reason()))
        .put("severity", item.severity().word())
        .put("phase", item.phase().word())
        .put("precision", precision)
        .put("security-severity", weight)
        .texts("tags", tags);
  }

  private static String markdown(CompiledItem item) {
    var out = new StringBuilder("**").append(MarkdownText.of(item.title())).append("**\n");
    if (!item.why().isBlank()) {
      out.append("\n").append(MarkdownText.of(item.why())).append("\n");
    }
    if (!item.fix().isBlank()) {
      out.append("\n**Fix.** ").append(MarkdownText.of(item.fix())).append("\n");
    }
    return out.toString();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case BLOCKER, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }

  // Of each of GitHub's ranges the middle: Critical from 9.0, High from 7.0, Medium from 4.0.
  private static String securitySeverity(Severity severity) {
    return switch (severity) {
      case BLOCKER -> "9.5";
      case HIGH -> "8.0";
      case MEDIUM -> "5.5";
      case LOW -> "2.0";
    };
  }
}
