package dev.gonogo.report;

import dev.gonogo.gate.Against;
import dev.gonogo.gate.Decision;
import dev.gonogo.gate.Decision.CheckResult;
import dev.gonogo.gate.Decision.InputAccount;
import dev.gonogo.gate.Decision.ItemResult;
import dev.gonogo.gate.Finding;
import dev.gonogo.gate.Outcome;
import dev.gonogo.gate.Question;
import dev.gonogo.gate.RuleChange;
import dev.gonogo.gate.Rules;
import dev.gonogo.gate.State;
import dev.gonogo.gate.Unseen;
import dev.gonogo.gate.Waiver;
import dev.gonogo.gate.Weakening;
import dev.gonogo.input.Document.InputFile;
import dev.gonogo.input.InputKind;
import dev.gonogo.input.Location;
import dev.gonogo.policy.CompiledChecklist.CompiledItem;
import dev.gonogo.value.Value;
import java.time.Instant;

/// All of a decision as JSON; `decision.schema.json` beside this class describes it.
final class JsonReport {
  /// Goes up when a reader of the old shape would misread the new one.
  private static final int SCHEMA_VERSION = 3;

  private JsonReport() {}

  static String write(Decision decision, ReportOptions options) {
    return JsonText.object(json -> {
      json.put("schemaVersion", SCHEMA_VERSION)
          .put("decision", decision.headline())
          .put("outcome", decision.outcome().label())
          .put("exitStatus", decision.exitStatus())
          .put("sentence", Wording.sentence(decision));
      JsonAnswer.question(json, decision);
      json.put("at", decision.at().toString())
          .put("gonogo", decision.version())
          .put("checklist", decision.rules().key())
          .put("rules", r -> rules(r, decision.rules()))
          .put("gate", decision.gate().word())
          .put("counts", counts -> counts(counts, decision))
          .object("against", decision.against(), JsonReport::against)
          .objects("weakenings", decision.weakenings(), JsonReport::weakening)
          .objects("inputs", decision.inputs(), JsonReport::input)
          .texts("lacking", decision.lacking().stream().map(InputKind::label).toList())
          .objects("unseen", decision.unseen(), JsonReport::unseen)
          .objects("items", decision.items(), (j, item) -> item(j, item, decision, options))
          .texts("notes", decision.notes())
          .texts("errors", decision.errors());
    });
  }

  private static void against(JsonText json, Against against) {
    json.put("ref", against.ref()).put("commit", against.commit());
    against.rules().ifPresent(rules -> json.put("rules", r -> rules(r, rules)));
    json.put("rulesAlone", against.alone())
        .put("newOnly", against.newOnly())
        .put("least", against.atLeast().map(Outcome::label))
        .objects("changes", against.changes(), JsonReport::change);
  }

  private static void change(JsonText json, RuleChange change) {
    json.put("topic", change.topic().word()).put("name", change.name());
    switch (change) {
      case RuleChange.Gone(_, _, var was) -> json.put("what", "gone").put("before", was);
      case RuleChange.Added(_, _, var is) -> json.put("what", "added").put("now", is);
      case RuleChange.Other(_, _, var of, var before, var now) ->
          json.put("what", "other").put("of", of).put("before", before).put("now", now);
      case RuleChange.Rewritten _ -> json.put("what", "rewritten");
    }
    json.put("words", change.words());
  }

  private static void counts(JsonText json, Decision decision) {
    json.put("items", decision.items().size())
        .put("inScope", decision.itemsInScope())
        .put("judged", decision.itemsJudged());
    for (State state : State.values()) {
      json.put(state.word(), decision.count(state));
    }
  }

  private static void input(JsonText json, InputAccount input) {
    json.put("name", input.name())
        .put("kind", input.kind())
        .objects("files", input.files(), JsonReport::file)
        .put("made", input.made().map(Instant::toString))
        .put("judged", input.skipped().isEmpty())
        .put("refused", input.refused())
        .put("reason", input.skipped());
  }

  private static void rules(JsonText json, Rules rules) {
    json.put("checklist", rules.name())
        .put("builtIn", rules.checklist().isEmpty())
        .objects(
            "packs",
            rules.packs(),
            (j, pack) ->
                j.put("id", pack.id()).put("sha256", pack.digest()).put("locked", pack.locked()))
        .put("key", rules.key())
        .put("policies", rules.policies());
    rules.project().ifPresent(f -> json.put("project", j -> file(j, f)));
    rules.waivers().ifPresent(f -> json.put("waivers", j -> file(j, f)));
  }

  private static void file(JsonText json, InputFile file) {
    json.put("name", file.name()).put("sha256", file.sha256());
  }

  private static void weakening(JsonText json, Weakening weakening) {
    switch (weakening) {
      case Weakening.Parameter p ->
          json.put("what", "parameter")
              .put("item", p.item())
              .put("parameter", p.parameter())
              .put("own", p.own())
              .put("set", p.set());
      case Weakening.Regraded(var item, var own, var set) ->
          json.put("what", "severity")
              .put("item", item)
              .put("own", own.word())
              .put("set", set.word());
      case Weakening.Reassigned(var item, var own, var set) ->
          json.put("what", "roles").put("item", item).texts("own", own).texts("set", set);
      case Weakening.OtherValidity(var item, var own, var set) -> {
        json.put("what", "valid").put("item", item);
        own.ifPresent(days -> json.put("own", days));
        json.put("set", set);
      }
      case Weakening.LeftOut(var item, var severity, var reason) ->
          json.put("what", "left-out")
              .put("item", item)
              .put("severity", severity.word())
              .put("reason", reason);
      case Weakening.FacetOff f ->
          json.put("what", "facet-off").put("facet", f.facet()).texts("items", f.items());
      case Weakening.InputNone(var kind, var reason) ->
          json.put("what", "input-none").put("kind", kind.label()).put("reason", reason);
      case Weakening.OlderInputs(var kind, var own, var set) ->
          json.put("what", "max-age")
              .put("kind", kind.label())
              .put("own", own.toString())
              .put("set", set.toString());
      case Weakening.Waived(Waiver waiver) ->
          json.put("what", "waiver")
              .put("item", waiver.item())
              .put("waiver", w -> waiver(w, waiver));
      case Weakening.AttestedUnseen(var item, var by) ->
          json.put("what", "attested-unseen").put("item", item).texts("by", by);
      case Weakening.RaisedGate g -> json.put("what", "raised-gate").put("gate", g.gate().word());
    }
    json.put("words", weakening.words());
  }

  private static void unseen(JsonText json, Unseen things) {
    json.put("kind", things.kind().label())
        .put("type", things.type())
        .put("count", things.count())
        .texts("names", things.names());
  }

  private static void item(
      JsonText json, ItemResult result, Decision decision, ReportOptions options) {
    CompiledItem item = result.item();
    json.put("id", item.id())
        .put("state", result.state().word())
        .put("reason", result.reason())
        .put("inScope", result.inScope())
        .put("asked", decision.asks(result))
        .put("blocks", decision.blocks(result))
        .flag("old", decision.against().map(_ -> decision.isOld(result)))
        .put("severity", item.severity().word())
        .put("title", item.title())
        .texts("section", item.section())
        .put("phase", item.phase().word())
        .texts("roles", item.roles())
        .put("metric", item.metric())
        .put("why", item.why())
        .put("fix", item.fix())
        .put("page", Wording.page(item, options))
        .put("file", item.file())
        .put("line", item.line())
        .put("column", item.column());
    item.valid().ifPresent(days -> json.put("validDays", days));
    json.put(
        "needs",
        needs ->
            needs
                .put("evidence", item.needs().evidence().word())
                .put("people", item.needs().people()));
    result.waiver().ifPresent(waiver -> json.put("waiver", w -> waiver(w, waiver)));
    if (decision.question() instanceof Question.GoLive) {
      json.put("answer", answer -> JsonAnswer.answer(answer, result.answer()));
    }
    json.objects("checks", result.checks(), (j, check) -> check(j, check, decision));
  }

  private static void check(JsonText json, CheckResult result, Decision decision) {
    json.put("id", result.check().id())
        .put("kind", result.check().kind().label())
        .put("partial", result.check().partial())
        .put("group", result.check().group())
        .put("verdict", result.verdict().word())
        .texts("subjects", result.subjects());
    result
        .check()
        .becauseSilent()
        .ifPresent(because -> json.texts("silent", result.silent()).put("because", because));
    json.objects("findings", result.findings(), (j, found) -> finding(j, found, decision));
  }

  private static void finding(JsonText json, Finding finding, Decision decision) {
    json.put("verdict", finding.verdict().word())
        .put("subject", finding.subject())
        .put("words", finding.words())
        .put("message", finding.message())
        .put("path", Value.array(finding.path()));
    finding.found().ifPresent(found -> json.put("found", found));
    finding.expected().ifPresent(expected -> json.put("expected", expected));
    json.put("document", finding.document());
    finding.location().ifPresent(at -> json.put("location", j -> location(j, at)));
    finding.declared().ifPresent(at -> json.put("declared", j -> location(j, at)));
    json.put("fingerprint", finding.fingerprint())
        .flag("old", decision.against().map(_ -> decision.isOld(finding)));
    finding.waiver().ifPresent(waiver -> json.put("waiver", w -> waiver(w, waiver)));
  }

  private static void location(JsonText json, Location at) {
    json.put("file", at.file()).put("line", at.place().line()).put("column", at.place().column());
  }

  private static void waiver(JsonText json, Waiver waiver) {
    json.put("subject", waiver.subject())
        .put("reason", waiver.reason())
        .put("who", waiver.who())
        .put("until", waiver.until().toString())
        .put("line", waiver.line());
  }
}
