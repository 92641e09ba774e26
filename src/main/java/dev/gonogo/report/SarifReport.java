package dev.gonogo.report;

import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.Rules;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Verdict;
import dev.gonogo.input.Document.InputFile;
import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.source.Digest;
import dev.gonogo.source.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// SARIF 2.1.0 (OASIS): a rule an item, a result a finding of an item that failed or is unknown,
/// and a result an item that a person refuses, at its line of the checklist. What waits for a
/// person is no result, for nothing in the code is wrong with it: a notification a role.
///
/// Every result has a physical location, or GitHub refuses the whole file: where the value stands,
/// else the checklist's own line. A failure is of kind `fail`, with the level of its severity; what
/// cannot tell yet is of kind `open`, for which the standard wants the level `none`. A waived
/// finding is no result, for GitHub makes an open alert of every result, whatever its
/// `suppressions` and its `kind` are; it is a notification of the run, by its rule. The run has no
/// `automationDetails`: with one, the `category` of `upload-sarif` would count for nothing, and a
/// second upload would take the place of the first. The states of all items are properties of the
/// rules.
final class SarifReport {
  /// More types of things that no check looks at are counted.
  private static final int MAX_TYPES = 100;

  /// The page of this project.
  private static final String INFORMATION = "https://github.com/gonogo-dev/gonogo";

  /// Semantic Versioning 2.0.0.
  private static final Pattern SEMANTIC_VERSION =
      Pattern.compile(
          "(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?"
              + "(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");

  private final Decision decision;
  private final ReportOptions options;

  /// How often a fingerprint came: findings that nothing tells apart share it.
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
                            .put("semanticVersion", semanticVersion())
                            .put("informationUri", INFORMATION)
                            .objects(
                                "rules",
                                decision.items(),
                                (rule, item) -> SarifRules.write(rule, item, options))))
        .objects("invocations", List.of(decision), (invocation, _) -> invocation(invocation))
        .put("columnKind", "unicodeCodePoints")
        .objects("results", results(), (result, write) -> write.accept(result))
        .put(
            "properties",
            properties ->
                properties
                    .put("decision", decision.headline())
                    .put("outcome", decision.outcome().label())
                    .put("sentence", shown(Wording.sentence(decision)))
                    .put("gate", decision.gate().word())
                    .put("goLive", asked())
                    .put("checklist", shown(decision.rules().name()))
                    .put("rules", rules -> rules(rules, decision.rules()))
                    .objects("inputs", files(), this::file));
  }

  private Optional<String> asked() {
    return decision.question() instanceof Question.GoLive asked
        ? Optional.of(shown(GoLiveWords.asked(asked)))
        : Optional.empty();
  }

  private Optional<String> semanticVersion() {
    return Optional.of(decision.version()).filter(SEMANTIC_VERSION.asMatchPredicate());
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

  private void invocation(JsonText invocation) {
    List<String> troubles = new ArrayList<>(decision.errors());
    decision.inputs().stream()
        .filter(Decision.InputAccount::refused)
        .map(input -> name(input.name()) + ": " + input.skipped().orElseThrow())
        .forEach(troubles::add);
    List<Notification> told = new ArrayList<>();
    troubles.forEach(trouble -> told.add(Notification.of("error", trouble)));
    decision.inputs().stream()
        .flatMap(input ->
            input.made().stream().map(at -> name(input.name()) + ": " + Wording.age(at, decision)))
        .forEach(age -> told.add(Notification.of("note", age)));
    RuleDifference.lines(decision).forEach(words -> told.add(Notification.of("warning", words)));
    decision.weakenings().forEach(w -> told.add(Notification.of("warning", w.words())));
    decision.notes().forEach(note -> told.add(Notification.of("note", note)));
    GoLiveWords.agenda(decision, MAX_TYPES)
        .forEach(words -> told.add(Notification.of("note", words)));
    Wording.skipped(decision, MAX_TYPES, this::name)
        .forEach(words -> told.add(Notification.of("note", words)));
    if (!decision.unseen().isEmpty()) {
      told.add(Notification.of("note", Wording.unseen(decision.unseen(), MAX_TYPES)));
    }
    told().filter(Told::isWaived).map(this::waived).forEach(told::add);
    invocation
        .put("executionSuccessful", troubles.isEmpty())
        .put("exitCode", decision.exitStatus())
        .put("endTimeUtc", decision.at().toString())
        .objects("toolExecutionNotifications", told, SarifReport::notification);
  }

  private Notification waived(Told told) {
    Finding finding = told.finding();
    String accepted = finding.waiver().map(Wording::acceptance).orElseThrow();
    return new Notification(
        "note",
        finding.message() + " (" + where(finding) + ") [" + accepted + "]",
        Optional.of(told));
  }

  private static void notification(JsonText json, Notification one) {
    json.put("level", one.level())
        .put("message", message -> message.put("text", text(one.words())));
    one.waived()
        .ifPresent(told ->
            json.put(
                    "associatedRule",
                    rule -> rule.put("id", told.item().item().id()).put("index", told.rule()))
                .put("properties", p -> p.put("verdict", State.WAIVED.word())));
  }

  /// What is said beside the results.
  ///
  /// @param waived the finding that it tells, where it is one
  private record Notification(String level, String words, Optional<Told> waived) {
    static Notification of(String level, String words) {
      return new Notification(level, words, Optional.empty());
    }
  }

  /// A finding that is told.
  ///
  /// @param rule the index of its item
  private record Told(int rule, ItemResult item, Finding finding) {
    boolean isWaived() {
      return finding.waiver().isPresent();
    }
  }

  private Stream<Told> told() {
    return IntStream.range(0, decision.items().size())
        .boxed()
        .flatMap(rule -> {
          ItemResult item = decision.items().get(rule);
          return Wording.told(item).stream().map(finding -> new Told(rule, item, finding));
        });
  }

  private List<Consumer<JsonText>> results() {
    List<Consumer<JsonText>> results = new ArrayList<>();
    told()
        .filter(told -> !told.isWaived())
        .forEach(told -> results.add(result -> result(result, told)));
    for (int rule = 0; rule < decision.items().size(); rule++) {
      ItemResult item = decision.items().get(rule);
      int index = rule;
      if (item.state() == State.REFUSED) {
        results.add(result -> refusal(result, index, item));
      }
    }
    return results;
  }

  /// Its fingerprint is the item's: whoever refuses it, and how often, it is one thing to mend.
  private void refusal(JsonText result, int rule, ItemResult refused) {
    CompiledItem item = refused.item();
    RepositoryPlace at = RepositoryPlace.of(item, options.folders());
    String fingerprint = new Digest().add("refused").add(item.id()).hex() + ":1";
    result
        .put("ruleId", item.id())
        .put("ruleIndex", rule)
        .put("kind", "fail")
        .put("level", SarifRules.level(item.severity()))
        .put("message", message -> message.put("text", text(PeopleWords.refusals(refused))))
        .objects("locations", List.of(at), (location, _) -> place(location, at))
        .put(
            "partialFingerprints",
            prints ->
                prints.put("gonogo/v2", fingerprint).put("primaryLocationLineHash", fingerprint))
        .put(
            "properties",
            properties ->
                properties
                    .put("verdict", State.REFUSED.word())
                    .put("severity", item.severity().word()));
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
        .put("level", fails ? SarifRules.level(item.severity()) : "none")
        .put("message", message -> message.put("text", text(finding, at)))
        .put(
            "baselineState",
            decision.against().map(_ -> decision.isOld(finding) ? "unchanged" : "new"))
        .objects("locations", List.of(at), (location, _) -> location(location, at, finding))
        .put(
            "partialFingerprints",
            // GitHub makes the second one of the line's text where it is missing, and would then
            // take all findings at one checklist line for one.
            prints ->
                prints
                    .put("gonogo/v2", fingerprint + ":" + nth)
                    .put("primaryLocationLineHash", fingerprint + ":" + nth))
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
    place(json, at);
    json.objects(
        "logicalLocations",
        List.of(finding),
        (logical, f) -> logical.put("fullyQualifiedName", shown(f.subject())));
  }

  private static void place(JsonText json, RepositoryPlace at) {
    json.put(
        "physicalLocation",
        physical ->
            physical
                .put("artifactLocation", artifact -> artifact.put("uri", Uris.encoded(at.path())))
                .put(
                    "region",
                    region ->
                        region
                            .put("startLine", at.place().line())
                            .put("startColumn", at.place().column())));
  }

  /// A text that readers see as a message. There `[words](target)` is a link (SARIF 2.1.0, 3.11.6),
  /// which a stranger's text must not be.
  static String text(String text) {
    return shown(text).replace("](", "] (");
  }

  static String shown(String text) {
    return Printable.of(text);
  }
}
