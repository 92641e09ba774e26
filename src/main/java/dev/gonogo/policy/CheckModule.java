package dev.gonogo.policy;

import dev.gonogo.checklist.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The module of one check.
final class CheckModule {
  private static final Pattern SURROGATES =
      Pattern.compile("\\\\u(d[89ab][0-9a-f]{2})\\\\u(d[c-f][0-9a-f]{2})");

  private CheckModule() {}

  static Module of(Unit unit) {
    String rules =
        switch (unit.check()) {
          case Check.Declared declared -> DeclaredRego.of(declared, unit.thresholds());
          case Check.Raw raw -> RawRules.of(raw).text() + noneAtAll(unit, raw);
        };
    return new Module(annotations(unit), unit.packageName(), imports(unit), rules);
  }

  /// All strings are quoted: METADATA is YAML, and a title may begin with anything. The source has
  /// no line: one more line in it would change every policy below.
  private static List<String> annotations(Unit unit) {
    var lines = new ArrayList<String>();
    lines.add("title: " + quote(PlainText.of(unit.item().title())));
    String why = PlainText.of(unit.item().card().why());
    if (!why.isEmpty()) {
      lines.add("description: " + quote(why));
    }
    lines.add("scope: package");
    lines.add("custom:");
    lines.add("  id: " + quote(unit.id()));
    lines.add("  severity: " + unit.item().severity().word());
    lines.add("  source: " + quote(unit.item().source().name()));
    return lines;
  }

  /// What `none` says of a declared check is among its own rules; here it is added to the author's.
  private static String noneAtAll(Unit unit, Check.Raw raw) {
    String set =
        switch (raw.none()) {
          case FAIL -> "deny";
          case UNKNOWN -> "unknown";
          case PASS, NOT_APPLICABLE -> "";
        };
    String finding =
        "findings.nowhere(" + quote(unit.item().id()) + ", \"there is nothing to judge\")";
    return set.isEmpty()
        ? ""
        : "\n" + Rule.of(set + " contains " + finding, "count(judged) == 0").text();
  }

  // YAML has no surrogates: what is above them has an escape of its own.
  private static String quote(String text) {
    return SURROGATES
        .matcher(RegoText.quote(text))
        .replaceAll(m -> Matcher.quoteReplacement(above(m.group(1), m.group(2))));
  }

  private static String above(String high, String low) {
    return String.format(
        "\\U%08x",
        Character.toCodePoint((char) Integer.parseInt(high, 16), (char) Integer.parseInt(low, 16)));
  }

  private static Map<String, String> imports(Unit unit) {
    var imports = new TreeMap<String, String>();
    for (String name : Library.NAMES) {
      imports.put(name, "data.gonogo.lib." + name);
    }
    imports.put("params", "data.gonogo.params." + Unit.snake(unit.item()));
    return imports;
  }
}
