package dev.gonogo.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the name of a file in a folder says of it, before anybody opens it.
final class FileNames {
  private static final Set<String> TEMPLATE_ENDINGS =
      Set.of("example", "sample", "template", "dist", "tmpl");

  /// Files that have the form of an input, and are hardly ever one: what is in them decides.
  private static final Map<String, String> HARDLY =
      Map.of(
          "gonogo.yaml", "the project's own profile",
          "chart.yaml", "a Helm chart's own file: render the chart by `helm template`",
          "values.yaml", "a Helm chart's values: render the chart by `helm template`",
          "kustomization.yaml", "kustomize's own file: render it by `kustomize build`",
          "kustomization.yml", "kustomize's own file: render it by `kustomize build`",
          "package.json", "npm's own file",
          "package-lock.json", "npm's own file");

  /// Files that nothing here reads, and that people take for an input.
  private static final Map<Pattern, String> FOREIGN = foreign();

  private FileNames() {}

  private static Map<Pattern, String> foreign() {
    var names = new LinkedHashMap<Pattern, String>();
    names.put(
        Pattern.compile(".*\\.(tf|tfvars|hcl)"),
        "Terraform's language: what is judged is its plan, the output of `terraform show -json`");
    names.put(Pattern.compile(".*\\.tfstate(\\.backup)?"), "a Terraform state, and no plan");
    names.put(
        Pattern.compile(".*\\.tfplan"), "a binary plan: give the output of `terraform show -json`");
    names.put(Pattern.compile(".*\\.(ndjson|jsonl)"), "NDJSON, a value a line, and no document");
    names.put(
        Pattern.compile("(dockerfile|containerfile)(\\..*)?|.*\\.dockerfile"),
        "a Dockerfile, which no check looks at");
    names.put(
        Pattern.compile(".*\\.(j2|jinja2?|tpl|gotmpl|erb)"),
        "a template: give what is rendered of it");
    return names;
  }

  /// Why a file of this name is not opened, if it is not.
  static Optional<String> unread(String name) {
    String base = Form.base(name);
    if (!Form.isCandidate(name)) {
      return Optional.of(
          FOREIGN.entrySet().stream()
              .filter(foreign -> foreign.getKey().matcher(base).matches())
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(isHidden(base) ? "a hidden file" : "no kind of input has a name like this"));
    }
    return TEMPLATE_ENDINGS.contains(base.substring(base.lastIndexOf('.') + 1))
        ? Optional.of("a template, which holds no values to judge")
        : Optional.empty();
  }

  /// Why a file that is opened is left out, unless an input is in it.
  static Optional<String> doubtful(String name) {
    String base = Form.base(name);
    return isHidden(base) ? Optional.of("a hidden file") : Optional.ofNullable(HARDLY.get(base));
  }

  private static boolean isHidden(String base) {
    return base.startsWith(".") && !base.startsWith(".env");
  }
}
