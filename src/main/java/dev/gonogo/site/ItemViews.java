package dev.gonogo.site;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.EvidenceNeed;
import dev.gonogo.checklist.Item;
import dev.gonogo.checklist.Needs;
import dev.gonogo.checklist.Severity;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Waiver;
import dev.gonogo.gate.Weakening;
import dev.gonogo.input.Location;
import dev.gonogo.policy.PolicySet;
import dev.gonogo.site.SiteView.CheckView;
import dev.gonogo.site.SiteView.CommandView;
import dev.gonogo.site.SiteView.ExampleView;
import dev.gonogo.site.SiteView.FindingView;
import dev.gonogo.site.SiteView.ItemView;
import dev.gonogo.site.SiteView.ThresholdView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Chooses what an item's page and its lines elsewhere show.
final class ItemViews {
  private final PolicySet policies;
  private final Optional<Decision> decision;
  private final Map<String, ItemResult> results;
  private final Words words;
  private final Markup markup;
  private final AnswerViews answers;

  ItemViews(
      PolicySet policies,
      Optional<Decision> decision,
      Map<String, ItemResult> results,
      Words words,
      Markup markup) {
    this.policies = policies;
    this.decision = decision;
    this.results = results;
    this.words = words;
    this.markup = markup;
    this.answers = new AnswerViews(words);
  }

  ItemView view(Item item, String sectionTitle, String sectionUrl, String groupTitle) {
    Optional<ItemResult> result = Optional.ofNullable(results.get(item.id()));
    String state = result.map(r -> r.state().word()).orElse("open");
    // A project may weigh it otherwise than the checklist does.
    Severity severity = result.map(r -> r.item().severity()).orElse(item.severity());
    return new ItemView(
        item.id(),
        "item/" + item.id() + ".html",
        markup.plain(item.title()),
        markup.line(item.title()),
        sectionTitle,
        sectionUrl,
        groupTitle,
        severity.word(),
        words.get("severity." + severity.word()),
        result.map(r -> r.item().roles()).orElse(item.roles()),
        words.get("phase." + item.phase().word()),
        item.metric(),
        !item.checks().isEmpty(),
        state,
        words.get("state." + state),
        // Reasons are English: a page in another language leaves them to its own words.
        words.language().equals("en") ? result.map(ItemResult::reason).orElse("") : "",
        result.isPresent() && decision.orElseThrow().blocks(result.get()),
        markup.blocks(item.card().why()),
        markup.blocks(item.card().fix()),
        markup.blocks(item.card().evidence()),
        markup.blocks(item.card().rollback()),
        markup.blocks(item.card().more()),
        item.card().commands().stream().map(c -> new CommandView(c.rollback(), c.text())).toList(),
        item.checks().stream().map(check -> check(item, check)).toList(),
        thresholds(item.id()),
        result.stream().flatMap(r -> findings(r).stream()).toList(),
        result.stream().flatMap(r -> answers.said(decision.orElseThrow(), r).stream()).toList(),
        result.flatMap(ItemResult::waiver).map(this::waiver).orElse(""),
        item.appliesWhen().orElse(""),
        item.checks().size() > 1
            ? words.get("combine." + item.combine().name().toLowerCase(Locale.ROOT))
            : "",
        result
            .map(r -> r.item().valid())
            .orElse(item.valid())
            .map(days -> words.get("valid").replace("{days}", String.valueOf(days)))
            .orElse(""),
        needs(item.needs()),
        item.source().place(item.at()));
  }

  /// What an answer must come with, in a sentence each.
  private String needs(Needs needs) {
    String people =
        needs.people() > 1
            ? words.get("needs.people").replace("{people}", String.valueOf(needs.people()))
            : "";
    String evidence =
        needs.evidence() == EvidenceNeed.NONE ? "" : words.get("needs." + needs.evidence().word());
    return (people + " " + evidence).strip();
  }

  private List<FindingView> findings(ItemResult result) {
    return result.checks().stream()
        .flatMap(check -> check.findings().stream())
        .map(this::finding)
        .distinct()
        .toList();
  }

  private FindingView finding(Finding finding) {
    return new FindingView(
        finding.verdict().word(),
        words.get("state." + finding.verdict().word()),
        finding.subject(),
        finding.message(),
        finding.place().map(Location::toString).orElse(finding.document()),
        finding.waiver().map(this::waiver).orElse(""));
  }

  private String waiver(Waiver waiver) {
    return words
        .get("waiver")
        .replace("{who}", waiver.who())
        .replace("{until}", waiver.until().toString())
        .replace("{reason}", waiver.reason());
  }

  private List<ThresholdView> thresholds(String id) {
    return policies.compiled().items().stream()
        .filter(compiled -> compiled.id().equals(id))
        .flatMap(compiled -> compiled.parameters().entrySet().stream())
        .map(own ->
            new ThresholdView(own.getKey(), own.getValue().toString(), set(id, own.getKey())))
        .toList();
  }

  /// What the project has set instead of a threshold of the checklist.
  private String set(String id, String parameter) {
    return decision.stream()
        .flatMap(made -> made.weakenings().stream())
        .filter(Weakening.Parameter.class::isInstance)
        .map(Weakening.Parameter.class::cast)
        .filter(changed -> changed.item().equals(id) && changed.parameter().equals(parameter))
        .map(changed -> changed.set().toString())
        .findFirst()
        .orElse("");
  }

  private CheckView check(Item item, Check check) {
    PolicySet.CheckFile module = Objects.requireNonNull(policies.checks().get(item.idOf(check)));
    return new CheckView(
        check.kind().label(),
        words.get("kind." + check.kind().label()),
        check.partial(),
        statement(check),
        "policies/" + module.file(),
        RegoMarkup.rego(module.text().strip()),
        check.examples().stream().map(this::example).toList());
  }

  private static String statement(Check check) {
    String written = check.text().lines().stripIndent().strip();
    return switch (check) {
      case Check.Declared _ -> RegoMarkup.yaml(written);
      case Check.Raw _ -> RegoMarkup.rego(written);
    };
  }

  private ExampleView example(Check.Example example) {
    String expected = example.expected().word();
    return new ExampleView(
        expected, words.get("state." + expected), example.text().lines().strip());
  }
}
