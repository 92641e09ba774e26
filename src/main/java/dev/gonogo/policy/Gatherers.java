package dev.gonogo.policy;

import static dev.gonogo.policy.module.RegoTerm.call;
import static dev.gonogo.policy.module.RegoTerm.in;
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
  private static final String SOME_CHECK = "no check looks at a document like this one";

  private final List<NamedCheck> checks;

  private Gatherers(List<NamedCheck> checks) {
    this.checks = checks;
  }

  /// File below `policies` to module.
  static SortedMap<String, RegoModule> of(List<NamedCheck> checks) {
    var gatherers = new Gatherers(checks);
    var modules = new TreeMap<String, RegoModule>();
    for (InputKind kind : gatherers.kinds()) {
      modules.put(kind.label() + ".rego", gatherers.ofKind(kind));
    }
    modules.put("main.rego", gatherers.kinds().isEmpty() ? silent() : gatherers.main());
    return modules;
  }

  /// What the gate asks of a document, by kind.
  static List<String> entrypoints(List<NamedCheck> checks) {
    return new Gatherers(checks).kinds().stream().map(Gatherers::entrypoint).toList();
  }

  static String entrypoint(InputKind kind) {
    return "gonogo/" + kind.label() + "/report";
  }

  /// The kinds that a check looks at.
  private List<InputKind> kinds() {
    return Arrays.stream(InputKind.values())
        .filter(kind -> checks.stream().anyMatch(named -> named.check().kind() == kind))
        .toList();
  }

  private RegoModule ofKind(InputKind kind) {
    List<NamedCheck> own = checks.stream().filter(named -> named.check().kind() == kind).toList();
    var importable = new HashMap<String, String>();
    own.forEach(named -> importable.put(named.alias(), named.imported()));
    var parts = new ArrayList<RegoPart>();
    boolean silence = own.stream().anyMatch(NamedCheck::passesOnSilence);
    parts.add(report(silence));
    own.forEach(named -> parts.addAll(gathered(named)));
    parts.add(told());
    return new RegoModule(
        List.of(
            "METADATA",
            "title: \"Every check of a " + kind.label() + " document\"",
            "scope: package"),
        "gonogo." + kind.label(),
        importable,
        parts);
  }

  /// @param silence whether a check lets pass who says nothing, and tells who
  private static RegoRule report(boolean silence) {
    var told = new ArrayList<>(List.of("deny", "unknown", "judged"));
    if (silence) {
      told.add("silent");
    }
    return RegoRule.is(
            "report",
            object(
                told.stream()
                    .map(set -> new RegoTerm.Entry(set, path(set)))
                    .toArray(RegoTerm.Entry[]::new)))
        .because(
            "METADATA",
            "title: \"All that is asked of a document: one query\"",
            "entrypoint: true");
  }

  private static List<RegoRule> gathered(NamedCheck named) {
    RegoTerm told =
        call(
            "told",
            FINDING,
            text(named.id()),
            text(named.item().id()),
            text(named.item().severity().word()));
    var rules = new ArrayList<RegoRule>();
    rules.add(RegoRule.adds("deny", told, List.of(someFinding(named.set("deny")))));
    rules.add(RegoRule.adds("unknown", told, List.of(someFinding(named.set("unknown")))));
    rules.add(byCheck("judged", named));
    if (named.passesOnSilence()) {
      rules.add(byCheck("silent", named));
    }
    return rules;
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

  private RegoModule main() {
    List<String> elsewhere =
        checks.stream()
            .filter(named -> named.item().isOneOfSeveral(named.check()))
            .map(NamedCheck::id)
            .sorted()
            .toList();
    var importable = new HashMap<String, String>();
    importable.put("kind", "data.gonogo.lib.kind.kind");
    kinds().forEach(kind -> importable.put(kind.label(), "data.gonogo." + kind.label()));
    return new RegoModule(
        List.of(
            "METADATA",
            "title: \"What conftest asks for\"",
            "description: |",
            "  conftest knows no kinds of documents and queries this package alone. A document is held against",
            "  the checks of its own kind. What blocks is a failure, what is lesser or unknown a warning",
            "  (--fail-on-warn makes both fail).",
            "scope: package"),
        "main",
        importable,
        Stream.concat(mainRules(elsewhere).stream(), kinds().stream().map(Gatherers::reportOf))
            .toList());
  }

  private static List<RegoPart> mainRules(List<String> elsewhere) {
    RegoLiteral denied = someFinding(path("report.deny"));
    RegoTerm blocks =
        in(path("finding.severity"), set(RegoTerm.Layout.ONE_LINE, List.of("blocker", "high")));
    RegoTerm isElsewhere = in(path("finding.check"), path("elsewhere"));
    var failing = new ArrayList<>(List.of(denied, new RegoLiteral.Holds(blocks)));
    var rules = new ArrayList<RegoPart>();
    if (!elsewhere.isEmpty()) {
      failing.add(new RegoLiteral.Not(isElsewhere));
    }
    rules.add(RegoRule.adds("deny", FINDING, failing));
    rules.add(warn(denied, new RegoLiteral.Not(blocks)));
    if (!elsewhere.isEmpty()) {
      rules.add(warn(denied, new RegoLiteral.Holds(isElsewhere)));
    }
    rules.add(warn(someFinding(path("report.unknown"))));
    rules.add(
        RegoRule.adds("warn", noCheck(), List.of(new RegoLiteral.Not(path("report"))))
            .because("Silence would look like a pass."));
    if (!elsewhere.isEmpty()) {
      rules.add(
          RegoRule.is("elsewhere", set(RegoTerm.Layout.A_LINE_EACH, elsewhere))
              .because("Another check, maybe of another document, can make up for one of these."));
    }
    return rules;
  }

  private static RegoRule warn(RegoLiteral... body) {
    return RegoRule.adds("warn", FINDING, List.of(body));
  }

  private static RegoRule reportOf(InputKind kind) {
    return RegoRule.of(
        new RegoRule.Head.Is("report", path(kind.label() + ".report")),
        List.of(new RegoLiteral.Holds(RegoTerm.equal(path("kind"), text(kind.label())))));
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
        List.of(RegoRule.adds("warn", noCheck(), List.of())));
  }

  private static RegoTerm noCheck() {
    return object(new RegoTerm.Entry("msg", text(SOME_CHECK)));
  }

  private static RegoLiteral someFinding(RegoTerm set) {
    return new RegoLiteral.SomeIn("finding", set);
  }

  private static RegoTerm object(RegoTerm.Entry... entries) {
    return new RegoTerm.ObjectOf(List.of(entries), RegoTerm.Layout.ONE_LINE);
  }

  private static RegoTerm set(RegoTerm.Layout layout, List<String> texts) {
    return new RegoTerm.SetOf(texts.stream().map(RegoTerm::text).toList(), layout);
  }
}
