package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.Item;
import dev.gonogo.input.InputKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The modules that stand above the checks: one a kind, `main` for conftest, and the parameters.
final class Gathering {
  private final List<Unit> units;

  private Gathering(List<Unit> units) {
    this.units = units;
  }

  /// Path below `policies` to text.
  static SortedMap<String, String> of(List<Unit> units) {
    var gathering = new Gathering(units);
    var modules = new TreeMap<String, String>();
    for (InputKind kind : gathering.kinds()) {
      modules.put(kind.label() + ".rego", gathering.gatherer(kind));
    }
    modules.put("main.rego", gathering.main());
    if (!gathering.parameters().isEmpty()) {
      modules.put("params.rego", gathering.params());
    }
    return modules;
  }

  /// The kinds that a check looks at.
  List<InputKind> kinds() {
    return Arrays.stream(InputKind.values())
        .filter(kind -> units.stream().anyMatch(unit -> unit.check().kind() == kind))
        .toList();
  }

  static List<String> entrypoints(List<Unit> units) {
    return new Gathering(units)
        .kinds().stream().map(kind -> "gonogo/" + kind.label() + "/report").toList();
  }

  private String gatherer(InputKind kind) {
    List<Unit> own = units.stream().filter(unit -> unit.check().kind() == kind).toList();
    return """
    # METADATA
    # title: "Every check of a %1$s document"
    # scope: package
    package gonogo.%1$s

    %2$s

    # METADATA
    # title: "All that is asked of a document: one query"
    # entrypoint: true
    report := {"deny": deny, "unknown": unknown, "judged": judged}

    %3$s
    told(finding, check, item, severity) := object.union(finding, {"check": check, "item": item, "severity": severity})
    """
        .formatted(
            kind.label(),
            own.stream().map(unit -> "import " + unit.imported()).sorted().collect(lines()),
            own.stream().map(Gathering::gathered).collect(lines()));
  }

  private static String gathered(Unit unit) {
    String tags =
        "told(finding, %s, %s, %s)"
            .formatted(
                RegoText.quote(unit.id()),
                RegoText.quote(unit.item().id()),
                RegoText.quote(unit.item().severity().word()));
    return """
    deny contains %2$s if some finding in %1$s.deny

    unknown contains %2$s if some finding in %1$s.unknown

    judged[%3$s] := %1$s.judged
    """
        .formatted(unit.alias(), tags, RegoText.quote(unit.id()));
  }

  private String main() {
    if (kinds().isEmpty()) {
      return SILENT;
    }
    List<String> elsewhere =
        units.stream().filter(this::isOneOfSeveral).map(Unit::id).sorted().toList();
    String imports =
        Stream.concat(kinds().stream().map(InputKind::label), Stream.of("lib.kind.kind"))
            .sorted()
            .map(name -> "import data.gonogo." + name)
            .collect(lines());
    return MAIN.formatted(
        imports,
        elsewhere.isEmpty() ? "" : "\tnot finding.check in elsewhere\n",
        elsewhere.isEmpty() ? "" : OFTEN,
        elsewhere.isEmpty() ? "" : elsewhereRule(elsewhere),
        kinds().stream()
            .map(kind -> "report := %1$s.report if kind == \"%1$s\"\n".formatted(kind.label()))
            .collect(lines()));
  }

  private static String elsewhereRule(List<String> ids) {
    String list =
        ids.stream().map(id -> "\t" + RegoText.quote(id) + ",\n").collect(Collectors.joining());
    return "\n"
        + "# Another check, maybe of another document, can make up for one of these.\n"
        + "elsewhere := {\n"
        + list
        + "}\n";
  }

  private static final String OFTEN =
      """

      warn contains finding if {
      	some finding in report.deny
      	finding.check in elsewhere
      }
      """;

  /// Of a checklist without checks.
  private static final String SILENT =
      """
      # METADATA
      # title: "What conftest asks for"
      # description: "The checklist has no check: silence would look like a pass."
      # scope: package
      package main

      warn contains {"msg": "no check looks at a document like this one"}
      """;

  private static final String MAIN =
      """
      # METADATA
      # title: "What conftest asks for"
      # description: |
      #   conftest knows no kinds of documents and queries this package alone. A document is held against
      #   the checks of its own kind. What blocks is a failure, what is lesser or unknown a warning
      #   (--fail-on-warn makes both fail).
      # scope: package
      package main

      %1$s

      deny contains finding if {
      	some finding in report.deny
      	finding.severity in {"blocker", "high"}
      %2$s}

      warn contains finding if {
      	some finding in report.deny
      	not finding.severity in {"blocker", "high"}
      }
      %3$s
      warn contains finding if some finding in report.unknown

      # Silence would look like a pass.
      warn contains {"msg": "no check looks at a document like this one"} if not report
      %4$s
      %5$s\
      """;

  private boolean isOneOfSeveral(Unit unit) {
    Item item = unit.item();
    return switch (item.combine()) {
      case ALL -> false;
      case ANY -> item.checks().size() > 1;
      case ALL_OF_ANY ->
          item.checks().stream().filter(check -> sameGroup(check, unit.check())).count() > 1;
    };
  }

  private static boolean sameGroup(Check one, Check other) {
    return one == other || (one.group().isPresent() && one.group().equals(other.group()));
  }

  private SortedMap<String, Unit> parameters() {
    var byItem = new TreeMap<String, Unit>();
    units.stream()
        .filter(unit -> !unit.thresholds().defaults().isEmpty())
        .forEach(unit -> byItem.putIfAbsent(Unit.snake(unit.item()), unit));
    return byItem;
  }

  private String params() {
    String rules =
        parameters().entrySet().stream()
            .map(entry -> parametersOf(entry.getKey(), entry.getValue()))
            .collect(lines());
    return """
    # METADATA
    # title: "The thresholds of the checklist"
    # description: |
    #   Each as the checklist has it, or as a project's gonogo.yaml says under profile.params, by item.
    #   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
    # scope: package
    package gonogo.params

    %s
    # What is no number is passed over: it would make a threshold undefined, and its check silent.
    number(item, name, otherwise) := data.profile.params[item][name] if {
    	is_number(data.profile.params[item][name])
    } else := otherwise
    """
        .formatted(rules);
  }

  private static String parametersOf(String snake, Unit unit) {
    String item = RegoText.quote(unit.item().id());
    return unit.thresholds().defaults().entrySet().stream()
        .map(parameter -> parameter(item, parameter))
        .collect(Collectors.joining("", snake + " := {\n", "}\n"));
  }

  private static String parameter(String item, Map.Entry<String, BigDecimal> parameter) {
    String name = RegoText.quote(parameter.getKey());
    return "\t%s: number(%s, %s, %s),\n"
        .formatted(name, item, name, parameter.getValue().toPlainString());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }
}
