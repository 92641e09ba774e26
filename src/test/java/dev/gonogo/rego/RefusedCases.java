package dev.gonogo.rego;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// OPA's cases that are refused here, and why: what `conformance/refused.txt` says.
///
/// @param cases how many cases there are in all
/// @param reasons the words with which a case was refused, by the name of the case
record RefusedCases(int cases, Map<String, String> reasons) {
  private static final String HEAD =
      """
      # OPA's own cases (v1/test/cases/testdata/v1 in its Go module, 1.22.2) that are refused here when they
      # are compiled, by family and by the words they are refused with. All others pass; none answers otherwise.
      # ConformanceTest holds it both ways: a case that passes and stands here fails it too.
      # `-Dcases.write=true` writes it anew, and the figures in docs/engine.md with it.
      """;
  private static final String CASES = "cases: ";
  private static final String FAMILY = "## ";
  private static final String CASE = "  ";

  /// Cases that lack the same thing.
  ///
  /// @param words what the words of a refusal begin with
  private record Family(String name, List<String> words) {
    static Family of(String name, String... words) {
      return new Family(name, List.of(words));
    }

    static Family ofBuiltins(String name, String... prefixes) {
      return new Family(
          name, Stream.of(prefixes).map(p -> "rego_type_error: undefined function " + p).toList());
    }

    boolean has(String reason) {
      return words.stream().anyMatch(reason::startsWith);
    }
  }

  private static final List<Family> FAMILIES =
      List.of(
          Family.of(
              "Language: `and` and `or`",
              unsupported("import future.keywords.and"),
              unsupported("import future.keywords.or")),
          Family.of(
              "Language: `not` with a body",
              unsupported("import future.keywords.not"),
              unsupported("not")),
          Family.of("Language: `rego.v2`", unsupported("import rego.v2")),
          Family.of("Language: template strings", "rego_unsupported_error: template strings"),
          Family.ofBuiltins("Built-ins: JWT (`io.jwt`)", "io.jwt."),
          Family.ofBuiltins("Built-ins: GraphQL (`graphql`)", "graphql."),
          Family.ofBuiltins("Built-ins: X.509 and keys (`crypto`)", "crypto."),
          Family.ofBuiltins("Built-ins: CIDR blocks (`net.cidr_…`)", "net.cidr_"),
          Family.ofBuiltins("Built-ins: URIs (`uri`)", "uri."),
          Family.ofBuiltins("Built-ins: signing for AWS (`providers.aws`)", "providers.aws."),
          Family.ofBuiltins("Built-ins: JSON Schema, patches and layout (`json`)", "json."),
          Family.ofBuiltins("Built-ins: UUIDs and chance (`uuid`, `rand`)", "uuid.", "rand."),
          Family.ofBuiltins("Built-ins: globs and templates as patterns (`regex`)", "regex."),
          Family.ofBuiltins("Built-ins: policies that read policies (`rego`)", "rego."),
          Family.ofBuiltins("Built-ins: layouts of times (`time`)", "time."),
          Family.ofBuiltins("Built-ins: YAML (`yaml`)", "yaml."),
          Family.ofBuiltins("Built-ins: Go's templates (`strings.render_template`)", "strings."),
          Family.ofBuiltins(
              "Built-ins: the network (`http`, `net.lookup_ip_addr`)", "http.", "net.lookup"),
          Family.ofBuiltins("Built-ins: those of OPA's own tests (`test`)", "test."),
          Family.of(
              "Built-ins: the engine itself (`opa.runtime`)", "rego_unsafe_var_error: var opa "),
          Family.of(
              "Built-ins that are not here, replaced by `with`",
              "rego_type_error: with keyword target must reference existing input"));

  RefusedCases {
    reasons = Map.copyOf(reasons);
  }

  private static String unsupported(String what) {
    return "rego_unsupported_error: `" + what + "`";
  }

  /// Reads what [#text] wrote.
  static RefusedCases read(String text) {
    int cases = 0;
    String reason = "";
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(CASES)) {
        cases = Integer.parseInt(line.substring(CASES.length()));
      } else if (line.startsWith(CASE)) {
        reasons.put(line.substring(CASE.length()), reason);
      } else if (!line.startsWith("#")) {
        reason = line;
      }
    }
    return new RefusedCases(cases, reasons);
  }

  /// A heading for each family, a line for each reason, the cases below it.
  String text() {
    var out = new StringBuilder(HEAD).append(CASES).append(cases).append('\n');
    families()
        .forEach((family, names) -> {
          out.append('\n').append(FAMILY).append(family).append('\n');
          byReason(names)
              .forEach((reason, refused) -> {
                out.append(reason).append('\n');
                refused.stream()
                    .sorted()
                    .forEach(name -> out.append(CASE).append(name).append('\n'));
              });
        });
    return out.toString();
  }

  /// The same in figures, for `docs/engine.md`.
  String figures() {
    var out = new StringBuilder();
    int refused = reasons.size();
    out.append(
        "Of %,d cases %,d pass. %,d are refused:\n\n".formatted(cases, cases - refused, refused));
    out.append("| what is not here | cases |\n|---|---|\n");
    families().entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
        .forEach(e -> out.append("| %s | %d |\n".formatted(e.getKey(), e.getValue().size())));
    return out.toString();
  }

  private Map<String, List<String>> families() {
    Map<String, List<String>> families = new LinkedHashMap<>();
    FAMILIES.forEach(f -> families.put(f.name(), new ArrayList<>()));
    reasons.forEach((name, reason) -> families.get(family(reason)).add(name));
    families.values().removeIf(Collection::isEmpty);
    return families;
  }

  private static String family(String reason) {
    return FAMILIES.stream()
        .filter(f -> f.has(reason))
        .findFirst()
        .map(Family::name)
        .orElseThrow(() -> new AssertionError("give this reason a family: " + reason));
  }

  private Map<String, List<String>> byReason(List<String> names) {
    return names.stream()
        .collect(Collectors.groupingBy(reasons::get, TreeMap::new, Collectors.toList()));
  }
}
