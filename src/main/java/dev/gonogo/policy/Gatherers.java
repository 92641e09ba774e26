package dev.gonogo.policy;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.path;
import static dev.gonogo.policy.module.RegoTerm.text;

import dev.gonogo.input.InputKind;
import dev.gonogo.policy.module.RegoLiteral;
import dev.gonogo.policy.module.RegoModule;
import dev.gonogo.policy.module.RegoPart;
import dev.gonogo.policy.module.RegoRule;
import dev.gonogo.policy.module.RegoTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The modules that stand above the checks: one a kind, which the gate asks, and `main`, which
/// conftest asks.
final class Gatherers {
  private static final RegoTerm FINDING = path("finding");
  private static final RegoTerm NO_FINDING =
      new RegoTerm.SetOf(List.of(), RegoTerm.Layout.ONE_LINE);
  private static final String NO_CHECK = "no check looks at a document like this one";

  private Gatherers() {}

  /// A check and what it became.
  record Gathered(NamedCheck named, RegoModule module) {}

  /// File below `policies` to module.
  static SortedMap<String, RegoModule> of(List<Gathered> checks) {
    List<InputKind> kinds = kinds(checks.stream().map(Gathered::named).toList());
    var modules = new TreeMap<String, RegoModule>();
    for (InputKind kind : kinds) {
      List<Gathered> own = checks.stream().filter(c -> c.named().check().kind() == kind).toList();
      modules.put(kind.packageName() + ".rego", ofKind(kind, own));
    }
    modules.put("main.rego", kinds.isEmpty() ? silent() : main(kinds));
    return modules;
  }

  /// What the gate asks of a document, by kind.
  static List<String> entrypoints(List<NamedCheck> checks) {
    return kinds(checks).stream().map(Gatherers::entrypoint).toList();
  }

  static String entrypoint(InputKind kind) {
    return "gonogo/" + kind.packageName() + "/report";
  }

  /// The kinds that a check looks at.
  private static List<InputKind> kinds(List<NamedCheck> checks) {
    return Arrays.stream(InputKind.values())
        .filter(kind -> checks.stream().anyMatch(named -> named.check().kind() == kind))
        .toList();
  }

  private static RegoModule ofKind(InputKind kind, List<Gathered> checks) {
    var importable = new HashMap<String, String>();
    checks.forEach(one -> importable.put(one.named().alias(), one.named().imported()));
    var parts = new ArrayList<RegoPart>();
    parts.add(report(checks));
    parts.addAll(gathered(checks));
    parts.add(told());
    return new RegoModule(
        List.of(
            "METADATA",
            "title: \"Every check of a " + kind.label() + " document\"",
            "scope: package"),
        "gonogo." + kind.packageName(),
        importable,
        parts);
  }

  private static RegoRule report(List<Gathered> checks) {
    var told = new ArrayList<RegoTerm.Entry>();
    told.add(told("deny", checks, NO_FINDING));
    told.add(told("unknown", checks, NO_FINDING));
    told.add(told("judged", checks, object()));
    if (checks.stream().anyMatch(one -> one.named().passesOnSilence())) {
      told.add(told("silent", checks, object()));
    }
    return RegoRule.is("report", object(told.toArray(RegoTerm.Entry[]::new)))
        .because(
            "METADATA",
            "title: \"All that is asked of a document: one query\"",
            "entrypoint: true");
  }

  /// What no check defines is nothing that could be gathered, and is told as empty.
  private static RegoTerm.Entry told(String set, List<Gathered> checks, RegoTerm empty) {
    boolean defined = defining(set, checks).findAny().isPresent();
    return new RegoTerm.Entry(set, defined ? path(set) : empty);
  }

  /// Set by set, and in each check by check, those that define it: what no rule defines adds
  /// nothing.
  private static List<RegoRule> gathered(List<Gathered> checks) {
    var rules = new ArrayList<RegoRule>();
    defining("deny", checks).forEach(named -> rules.add(findings("deny", named)));
    defining("unknown", checks).forEach(named -> rules.add(findings("unknown", named)));
    defining("judged", checks).forEach(named -> rules.add(byCheck("judged", named)));
    defining("silent", checks)
        .filter(NamedCheck::passesOnSilence)
        .forEach(named -> rules.add(byCheck("silent", named)));
    return rules;
  }

  private static Stream<NamedCheck> defining(String set, List<Gathered> checks) {
    return checks.stream().filter(one -> one.module().defines(set)).map(Gathered::named);
  }

  private static RegoRule findings(String set, NamedCheck named) {
    RegoTerm told =
        call(
            "told",
            FINDING,
            text(named.id()),
            text(named.item().id()),
            text(named.item().severity().word()));
    return RegoRule.adds(set, told, List.of(someFinding(named.set(set))));
  }

  private static RegoRule byCheck(String set, NamedCheck named) {
    var head = new RegoRule.Head.Maps(set, text(named.id()), named.set(set));
    return RegoRule.of(head, List.of());
  }

  private static RegoRule told() {
    RegoTerm tags =
        object(
            new RegoTerm.Entry("check", path("check")),
            new RegoTerm.Entry("item", path("item")),
            new RegoTerm.Entry("severity", path("severity")));
    return RegoRule.of(
        new RegoRule.Head.Function(
            "told",
            List.of("finding", "check", "item", "severity"),
            Optional.of(call("object.union", FINDING, tags))),
        List.of());
  }

  private static RegoModule main(List<InputKind> kinds) {
    var importable = new HashMap<String, String>();
    importable.put("decision", "data.gonogo.lib.decision");
    importable.put("documents", "data.gonogo.lib.documents");
    importable.put("items", ItemModule.IMPORTED);
    importable.put("kind", "data.gonogo.lib.kind");
    kinds.forEach(kind -> importable.put(kind.packageName(), "data.gonogo." + kind.packageName()));
    return new RegoModule(
        List.of(
            "METADATA",
            "title: \"What conftest asks for\"",
            "description: |",
            "  conftest knows no kinds of documents and queries this package alone. A document is held against",
            "  the checks of its own kind, and the items are decided as `gonogo check` does: with --combine over",
            "  all documents, else over one. What blocks is a failure, what is lesser or unknown a warning",
            "  (--fail-on-warn makes both fail).",
            "scope: package"),
        "main",
        importable,
        Stream.concat(mainRules().stream(), kinds.stream().map(Gatherers::reportOf)).toList());
  }

  private static List<RegoPart> mainRules() {
    var told = new RegoLiteral.SomeIn("told", path("decided"));
    var blocks = path("told.blocks");
    RegoTerm silence = call("decision.silence", path("documents.names"), path("answers"));
    RegoTerm decided =
        call("decision.told", path("items.all"), path("answers"), path("documents.combined"));
    return List.of(
        RegoRule.adds("deny", path("told.finding"), List.of(told, new RegoLiteral.Holds(blocks))),
        RegoRule.adds("warn", path("told.finding"), List.of(told, new RegoLiteral.Not(blocks))),
        RegoRule.adds(
            "warn", message(path("words")), List.of(new RegoLiteral.SomeIn("words", silence))),
        RegoRule.is("decided", decided),
        RegoRule.is("answers", answers()));
  }

  /// What is said of each document, asked as if it were the input.
  private static RegoTerm answers() {
    return new RegoTerm.Comprehension(
        object(
            new RegoTerm.Entry("name", path("document.name")),
            new RegoTerm.Entry("report", path("said"))),
        List.of(
            new RegoLiteral.SomeIn("document", path("documents.all")),
            new RegoLiteral.With(
                new RegoLiteral.Bind("said", path("report")),
                List.of(new RegoLiteral.Instead("input", path("document.value"))))),
        RegoTerm.Layout.A_LINE_EACH);
  }

  private static RegoRule reportOf(InputKind kind) {
    return RegoRule.of(
        new RegoRule.Head.Is("report", path(kind.packageName() + ".report")),
        List.of(new RegoLiteral.Holds(RegoTerm.equal(path("kind.kind"), text(kind.label())))));
  }

  /// `main` of a checklist without checks.
  private static RegoModule silent() {
    return new RegoModule(
        List.of(
            "METADATA",
            "title: \"What conftest asks for\"",
            "description: \"The checklist has no check: silence would look like a pass.\"",
            "scope: package"),
        "main",
        java.util.Map.of(),
        List.of(RegoRule.adds("warn", message(text(NO_CHECK)), List.of())));
  }

  private static RegoTerm message(RegoTerm words) {
    return object(new RegoTerm.Entry("msg", words));
  }

  private static RegoLiteral someFinding(RegoTerm set) {
    return new RegoLiteral.SomeIn("finding", set);
  }

  private static RegoTerm object(RegoTerm.Entry... entries) {
    return new RegoTerm.ObjectOf(List.of(entries), RegoTerm.Layout.ONE_LINE);
  }
}
