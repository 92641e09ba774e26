package dev.gonogo.report;

import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Rules;
import dev.gonogo.gate.Verdict;
import dev.gonogo.gate.Waiver;
import dev.gonogo.input.Document.InputFile;
import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// SARIF 2.1.0 (OASIS): a rule an item, a result a finding of an item that failed, is unknown or is
/// waived.
///
/// Every result has a physical location, or GitHub refuses the whole file: where the value stands,
/// else the checklist's own line. A failure is of kind `fail`, with the level of its severity; what
/// cannot tell yet is of kind `open`, for which the standard wants the level `none`. A waived one
/// carries a suppression. The states of all items are properties of the rules.
final class SarifReport {
  /// More types of things that no check looks at are counted.
  private static final int MAX_TYPES = 100;

  private final Decision decision;
  private final ReportOptions options;

  /// How often a fingerprint came: two elements of one list share it.
  private final Map<String, Integer> seen = new HashMap<>();

  private SarifReport(Decision decision, ReportOptions options) {
    this.decision = decision;
    this.options = options;
  }

  static String write(Decision decision, ReportOptions options) {
    var report = new SarifReport(decision, options);
    return JsonText.object(log ->
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .put("version", "2.1.0")
            .objects("runs", List.of(decision), (run, _) -> report.run(run)));
  }

  private void run(JsonText run) {
    run.put(
            "tool",
            tool ->
                tool.put(
                    "driver",
                    driver ->
                        driver
                            .put("name", "gonogo")
                            .put("version", shown(decision.version()))
                            .objects("rules", decision.items(), this::rule)))
        .objects("invocations", List.of(decision), (invocation, _) -> invocation(invocation))
        .put("columnKind", "unicodeCodePoints")
        .objects("results", results(), this::result)
        .put(
            "properties",
            properties ->
                properties
                    .put("decision", decision.headline())
                    .put("outcome", decision.outcome().label())
                    .put("sentence", Wording.sentence(decision))
                    .put("gate", decision.gate().word())
                    .put("checklist", shown(decision.rules().name()))
                    .put("rules", rules -> rules(rules, decision.rules()))
                    .objects("inputs", files(), this::file));
  }

  private List<InputFile> files() {
    return decision.inputs().stream().flatMap(input -> input.files().stream()).toList();
  }

  private void rules(JsonText json, Rules rules) {
    json.put("key", rules.key()).put("policies", rules.policies());
    rules.project().ifPresent(f -> json.put("project", j -> file(j, f)));
    rules.waivers().ifPresent(f -> json.put("waivers", j -> file(j, f)));
  }

  private void file(JsonText json, InputFile file) {
    json.put("name", shown(name(file.name()))).put("sha256", file.sha256());
  }

  private void rule(JsonText rule, ItemResult result) {
    CompiledItem item = result.item();
    String title = text(Wording.prose(item.title()));
    String why = item.why().isBlank() ? title : text(Wording.prose(item.why()));
    rule.put("id", item.id())
        .put("shortDescription", text -> text.put("text", title))
        .put("fullDescription", text -> text.put("text", why))
        .put(
            "help",
            help ->
                help.put(
                        "text",
                        item.fix().isBlank() ? why : why + " " + text(Wording.prose(item.fix())))
                    .put("markdown", markdownHelp(item)))
        .put("helpUri", Wording.address(item, options))
        .put("defaultConfiguration", config -> config.put("level", level(item.severity())))
        .put(
            "properties",
            properties ->
                properties
                    .put("state", result.state().word())
                    .put("reason", shown(result.reason()))
                    .put("severity", item.severity().word())
                    .put("phase", item.phase().word())
                    .texts("tags", item.roles().stream().map(Printable::of).distinct().toList()));
  }

  private String markdownHelp(CompiledItem item) {
    var out = new StringBuilder("**").append(MarkdownText.of(item.title())).append("**\n");
    if (!item.why().isBlank()) {
      out.append("\n").append(MarkdownText.of(item.why())).append("\n");
    }
    if (!item.fix().isBlank()) {
      out.append("\n**Fix.** ").append(MarkdownText.of(item.fix())).append("\n");
    }
    return out.toString();
  }

  private void invocation(JsonText invocation) {
    List<String> troubles = new ArrayList<>(decision.errors());
    decision.inputs().stream()
        .filter(Decision.InputAccount::refused)
        .map(input -> name(input.name()) + ": " + input.skipped().orElseThrow())
        .forEach(troubles::add);
    List<Notification> told = new ArrayList<>();
    troubles.forEach(trouble -> told.add(new Notification("error", trouble)));
    decision.inputs().stream()
        .flatMap(input ->
            input.made().stream().map(at -> name(input.name()) + ": " + Wording.age(at, decision)))
        .forEach(age -> told.add(new Notification("note", age)));
    decision.weakenings().forEach(w -> told.add(new Notification("warning", w.words())));
    decision.notes().forEach(note -> told.add(new Notification("note", note)));
    Wording.skipped(decision, MAX_TYPES, this::name)
        .forEach(words -> told.add(new Notification("note", words)));
    if (!decision.unseen().isEmpty()) {
      told.add(new Notification("note", Wording.unseen(decision.unseen(), MAX_TYPES)));
    }
    invocation
        .put("executionSuccessful", troubles.isEmpty())
        .put("exitCode", decision.exitStatus())
        .put("endTimeUtc", decision.at().toString())
        .objects(
            "toolExecutionNotifications",
            told,
            (notification, one) ->
                notification
                    .put("level", one.level())
                    .put("message", message -> message.put("text", text(one.words()))));
  }

  /// What is said beside the results.
  private record Notification(String level, String words) {}

  /// A finding that becomes a result.
  ///
  /// @param rule the index of its item
  private record Told(int rule, ItemResult item, Finding finding) {}

  private List<Told> results() {
    List<Told> results = new ArrayList<>();
    for (int i = 0; i < decision.items().size(); i++) {
      ItemResult item = decision.items().get(i);
      for (Finding finding : Wording.told(item)) {
        results.add(new Told(i, item, finding));
      }
    }
    return results;
  }

  private void result(JsonText result, Told told) {
    CompiledItem item = told.item().item();
    Finding finding = told.finding();
    boolean fails = finding.verdict() == Verdict.FAIL;
    RepositoryPlace at = RepositoryPlace.of(item, finding, options.folders());
    String fingerprint = finding.fingerprint();
    int nth = seen.merge(item.id() + fingerprint, 1, Integer::sum);
    result
        .put("ruleId", item.id())
        .put("ruleIndex", told.rule())
        .put("kind", fails ? "fail" : "open")
        .put("level", fails ? level(item.severity()) : "none")
        .put("message", message -> message.put("text", text(finding, at)))
        .objects("locations", List.of(at), (location, _) -> location(location, at, finding))
        .put(
            "partialFingerprints",
            // GitHub makes the second one of the line's text where it is missing, and would then
            // take all findings at one checklist line for one.
            prints ->
                prints
                    .put("gonogo/v1", fingerprint + ":" + nth)
                    .put("primaryLocationLineHash", fingerprint + ":" + nth))
        .objects("suppressions", finding.waiver().stream().toList(), SarifReport::suppression)
        .put(
            "properties",
            properties ->
                properties
                    .put("check", finding.check())
                    .put("subject", shown(finding.subject()))
                    .put("verdict", finding.verdict().word())
                    .put("severity", item.severity().word()));
  }

  private String text(Finding finding, RepositoryPlace at) {
    String place = at.ofValue() ? "" : " (" + where(finding) + ")";
    String comparison = Wording.comparison(finding);
    return text(finding.message() + (comparison.isEmpty() ? "" : ": " + comparison) + place);
  }

  private String where(Finding finding) {
    return finding
        .location()
        .map(at -> new Location(name(at.file()), at.place()).toString())
        .orElseGet(() -> Wording.place(finding, name(finding.document())));
  }

  /// A file's name without the folders of this machine.
  private String name(String file) {
    return Uris.input(file, options.folders()).orElseGet(() -> Uris.lastName(file));
  }

  private static void location(JsonText json, RepositoryPlace at, Finding finding) {
    json.put(
            "physicalLocation",
            physical ->
                physical
                    .put(
                        "artifactLocation",
                        artifact -> artifact.put("uri", Uris.encoded(at.path())))
                    .put(
                        "region",
                        region ->
                            region
                                .put("startLine", at.place().line())
                                .put("startColumn", at.place().column())))
        .objects(
            "logicalLocations",
            List.of(finding),
            (logical, f) -> logical.put("fullyQualifiedName", shown(f.subject())));
  }

  private static void suppression(JsonText json, Waiver waiver) {
    json.put("kind", "external")
        .put("status", "accepted")
        .put("justification", text(Wording.acceptance(waiver)));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case BLOCKER, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }

  /// A text that readers see as a message. There `[words](target)` is a link (SARIF 2.1.0, 3.11.6),
  /// which a stranger's text must not be.
  private static String text(String text) {
    return shown(text).replace("](", "] (");
  }

  private static String shown(String text) {
    return Printable.of(text);
  }
}
