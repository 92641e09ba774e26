package dev.gonogo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stand-in of GitLab: puts inputs into a component, picks the jobs of a pipeline by their rules,
/// and runs a job's script in a real shell. What it does not know fails.
///
/// @param body the component's jobs, filled, as text
/// @param jobs the same, read
record GitlabPipeline(String body, YamlTree jobs) {
  private static final Set<String> JOB_KEYS =
      Set.of(
          "stage",
          "extends",
          "environment",
          "image",
          "rules",
          "variables",
          "needs",
          "cache",
          "script",
          "allow_failure",
          "artifacts",
          "pages");
  private static final Pattern INPUT = Pattern.compile("\\$\\[\\[(.*?)]]");
  private static final Pattern TERM =
      Pattern.compile("(\\$\\w+|\"[^\"]*\") (==|!=) (\\$\\w+|\"[^\"]*\")");
  private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)");

  /// How a job ended.
  ///
  /// @param status of its script
  /// @param isAllowed whether the status is one that only warns
  record Ended(int status, boolean isAllowed, String said) {}

  /// A component with inputs put in.
  static GitlabPipeline of(String template, Map<String, String> inputs) {
    String[] parts = template.split("\n---\n", 2);
    YamlTree declared = YamlTree.of("header", parts[0]).tree("spec").tree("inputs");
    for (String input : declared.entries().keySet()) {
      declared.tree(input).only(Set.of("description", "default", "type"));
    }
    for (String given : inputs.keySet()) {
      if (!declared.has(given)) {
        throw new AssertionError("the component has no input `" + given + "`");
      }
    }
    String body =
        INPUT
            .matcher(parts[1])
            .replaceAll(found -> {
              String name = found.group(1).strip().replaceFirst("^inputs\\.", "");
              String text = inputs.getOrDefault(name, declared.tree(name).needed("default"));
              return Matcher.quoteReplacement(text);
            });
    return new GitlabPipeline(body, YamlTree.of("component", body));
  }

  /// The variables of a job, with those of the rule by which it runs; nothing if it does not.
  ///
  /// @param pipeline GitLab's own variables
  Optional<Map<String, String>> variables(String job, Map<String, String> pipeline) {
    for (YamlTree rule : jobs.tree(job).only(JOB_KEYS).trees("rules")) {
      rule.only(Set.of("if", "when", "variables"));
      if (holds(rule.needed("if"), pipeline)) {
        if (rule.text("when").orElse("").equals("never")) {
          return Optional.empty();
        }
        var all = new LinkedHashMap<>(pipeline);
        parent(job)
            .ifPresent(parent ->
                parent.tree("variables").texts().forEach((k, v) -> all.put(k, value(v, pipeline))));
        jobs.tree(job).tree("variables").texts().forEach((k, v) -> all.put(k, value(v, pipeline)));
        rule.tree("variables").texts().forEach((k, v) -> all.put(k, value(v, pipeline)));
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  /// Runs a job that its rules let run.
  ///
  /// @param shell `bash` or `sh`: GitLab takes what the image has
  Ended run(String job, String shell, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    YamlTree written = jobs.tree(job);
    YamlTree scripted = written.has("script") ? written : parent(job).orElseThrow();
    String script = String.join("\n", scripted.texts("script"));
    Script.Ended ended = new Script(folder, environment).run(List.of(shell, "-ec", script));
    // What extends another says here that nothing is allowed.
    List<String> allowed =
        written.has("extends") ? List.of() : written.tree("allow_failure").texts("exit_codes");
    return new Ended(
        ended.status(), allowed.contains(String.valueOf(ended.status())), ended.said());
  }

  /// The job that another one takes what it does not say itself from.
  private Optional<YamlTree> parent(String job) {
    return jobs.tree(job).text("extends").map(jobs::tree);
  }

  private static boolean holds(String condition, Map<String, String> variables) {
    boolean holds = true;
    for (String term : condition.split(" && ")) {
      Matcher matcher = TERM.matcher(term);
      if (!matcher.matches()) {
        throw new AssertionError("this test does not know the condition " + term);
      }
      boolean same =
          operand(matcher.group(1), variables).equals(operand(matcher.group(3), variables));
      holds &= same == matcher.group(2).equals("==");
    }
    return holds;
  }

  private static String operand(String text, Map<String, String> variables) {
    return text.startsWith("$")
        ? variables.getOrDefault(text.substring(1), "")
        : text.substring(1, text.length() - 1);
  }

  private static String value(String text, Map<String, String> variables) {
    return VARIABLE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(variables.getOrDefault(found.group(1), "")));
  }
}
