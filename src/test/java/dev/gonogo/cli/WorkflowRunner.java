package dev.gonogo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A stand-in of GitHub's runner: runs the jobs of a workflow step by step, its scripts by the real
/// `bash`, our own action from a folder, and the actions of others by what a test says they do.
/// What it does not know fails.
final class WorkflowRunner {
  private static final Set<String> JOB_KEYS =
      Set.of(
          "name",
          "needs",
          "if",
          "runs-on",
          "timeout-minutes",
          "permissions",
          "outputs",
          "steps",
          "concurrency",
          "environment",
          "env",
          "strategy");
  private static final Set<String> STEP_KEYS =
      Set.of("name", "id", "if", "uses", "with", "env", "run", "shell");

  /// An action of somebody else: what comes of its inputs.
  interface OtherAction {
    Map<String, String> run(Map<String, String> with) throws IOException;
  }

  /// How a job ended.
  ///
  /// @param result `success`, `failure` or `skipped`
  /// @param ran the steps that ran, in their order; those of our action behind its own name
  /// @param said all that its scripts printed
  /// @param status the exit status of the script that failed, or 0
  /// @param summary what stands on the page of the run
  record Job(
      String result,
      Map<String, String> outputs,
      List<String> ran,
      String said,
      int status,
      String summary) {}

  private final Path workspace;
  private final Path machine;
  private final Map<String, String> environment;
  private final Map<String, Map<String, String>> contexts = new HashMap<>();
  private final Map<String, Path> composites = new HashMap<>();
  private final Map<String, OtherAction> others = new HashMap<>();

  /// @param workspace the repository
  /// @param machine a folder for what else is on a runner
  /// @param environment what the runner itself sets, with a PATH
  WorkflowRunner(Path workspace, Path machine, Map<String, String> environment) {
    this.workspace = workspace;
    this.machine = machine;
    this.environment = environment;
  }

  /// What a context says: `github` (a script finds it as `GITHUB_…` too), `matrix`, or `vars`.
  WorkflowRunner says(String context, String name, String value) {
    contexts.computeIfAbsent(context, _ -> new HashMap<>()).put(name, value);
    return this;
  }

  /// An action of ours, as its `uses` names it.
  WorkflowRunner composite(String uses, Path folder) {
    composites.put(uses, folder);
    return this;
  }

  /// An action of somebody else, without its version.
  WorkflowRunner other(String uses, OtherAction action) {
    others.put(uses, action);
    return this;
  }

  /// Runs one job.
  ///
  /// @param before the jobs that it may need, by name
  Job run(YamlTree workflow, String name, Map<String, Job> before)
      throws IOException, InterruptedException {
    YamlTree job = workflow.tree("jobs").tree(name).only(JOB_KEYS);
    var run = new JobRun(workflow, job, before);
    if (!run.isWanted()) {
      return new Job("skipped", Map.of(), List.of(), "", 0, "");
    }
    for (YamlTree step : job.trees("steps")) {
      run.step(step, run.top, "");
    }
    return run.ended();
  }

  /// Where a step stands: in the job, or in an action that it uses.
  ///
  /// @param steps the outputs of the steps by id, empty until they have run
  /// @param folder the action's own; nothing in the job
  private record Scope(
      Map<String, String> inputs,
      Map<String, Map<String, String>> steps,
      Map<String, String> env,
      Optional<Path> folder) {}

  /// One job on its way.
  private final class JobRun {
    private final YamlTree job;
    private final Map<String, Job> before;
    private final Path temp;
    private final Scope top;
    private final List<String> ran = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private final List<String> path = new ArrayList<>();
    private final Map<String, String> exported = new LinkedHashMap<>();
    private int status;

    JobRun(YamlTree workflow, YamlTree job, Map<String, Job> before) throws IOException {
      this.job = job;
      this.before = before;
      // A runner is new for every job, and lies where the last one lay: the key of a cache has its
      // path.
      this.temp = machine.resolve("temp");
      clear(temp);
      Files.writeString(temp.resolve("summary.md"), "");
      this.top = new Scope(Map.of(), ids(job), new LinkedHashMap<>(), Optional.empty());
      workflow.tree("env").texts().forEach((k, v) -> top.env().put(k, filled(v, top)));
      job.tree("env").texts().forEach((k, v) -> top.env().put(k, filled(v, top)));
    }

    private static Map<String, Map<String, String>> ids(YamlTree of) {
      var ids = new HashMap<String, Map<String, String>>();
      of.trees("steps").forEach(step -> step.text("id").ifPresent(id -> ids.put(id, Map.of())));
      return ids;
    }

    private static void clear(Path folder) throws IOException {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.toList().reversed()) {
            Files.delete(file);
          }
        }
      }
      Files.createDirectories(folder);
    }

    boolean isWanted() {
      boolean wellBefore =
          job.texts("needs").stream().allMatch(need -> needed(need).result().equals("success"));
      return WorkflowExpression.holds(
          job.text("if").orElse("success()"), name -> value(name, top), functions(wellBefore));
    }

    Job ended() throws IOException {
      var outputs = new HashMap<String, String>();
      job.tree("outputs").texts().forEach((k, v) -> outputs.put(k, filled(v, top)));
      return new Job(
          status == 0 ? "success" : "failure",
          outputs,
          ran,
          said.toString(),
          status,
          Files.readString(temp.resolve("summary.md")));
    }

    /// @param within the name of the action that it is a step of, for the log
    void step(YamlTree step, Scope scope, String within) throws IOException, InterruptedException {
      step.only(STEP_KEYS);
      boolean wanted =
          WorkflowExpression.holds(
              step.text("if").orElse("success()"),
              name -> value(name, scope),
              functions(status == 0));
      if (!wanted) {
        return;
      }
      String uses = step.text("uses").map(text -> text.replaceAll("@.*", "")).orElse("");
      String name = within + step.text("name").orElse(uses);
      ran.add(name);
      Map<String, String> outputs;
      if (!step.has("uses")) {
        outputs = script(step, scope);
      } else if (composites.containsKey(step.needed("uses"))) {
        outputs = composite(composites.get(step.needed("uses")), step, scope, name);
      } else {
        OtherAction other = others.get(uses);
        if (other == null) {
          throw new AssertionError("this test does not know the action " + uses);
        }
        outputs = other.run(all(step.tree("with"), scope));
      }
      step.text("id").ifPresent(id -> scope.steps().put(id, outputs));
    }

    private Map<String, String> composite(Path folder, YamlTree step, Scope scope, String name)
        throws IOException, InterruptedException {
      Path file = folder.resolve("action.yml");
      YamlTree action = YamlTree.of(file.toString(), Files.readString(file));
      YamlTree declared = action.tree("inputs");
      Map<String, String> with = all(step.tree("with").only(declared.entries().keySet()), scope);
      var inputs = new HashMap<String, String>();
      for (String input : declared.entries().keySet()) {
        inputs.put(
            input, with.getOrDefault(input, declared.tree(input).text("default").orElse("")));
      }
      var env = new LinkedHashMap<>(scope.env());
      env.putAll(all(step.tree("env"), scope));
      var inner = new Scope(inputs, ids(action.tree("runs")), env, Optional.of(folder));
      for (YamlTree below : action.tree("runs").trees("steps")) {
        step(below, inner, name + ": ");
      }
      var outputs = new HashMap<String, String>();
      for (String output : action.tree("outputs").entries().keySet()) {
        outputs.put(output, filled(action.tree("outputs").tree(output).needed("value"), inner));
      }
      return outputs;
    }

    private Map<String, String> script(YamlTree step, Scope scope)
        throws IOException, InterruptedException {
      Path file = temp.resolve("step-" + ran.size() + ".sh");
      Files.writeString(file, filled(step.needed("run"), scope));
      List<String> command =
          switch (step.text("shell").orElse("")) {
            case "" -> List.of("bash", "-e", file.toString());
            case "bash" ->
                List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", file.toString());
            case String shell -> throw new AssertionError("this test does not know " + shell);
          };
      var files = new RunnerFiles(temp);
      var script = new Script(workspace, environment(step, scope, files));
      Script.Ended ended = script.run(command);
      said.append(ended.said());
      if (ended.status() != 0 && status == 0) {
        status = ended.status();
      }
      path.addAll(0, files.path());
      exported.putAll(files.environment());
      return files.outputs();
    }

    private Map<String, String> environment(YamlTree step, Scope scope, RunnerFiles files) {
      var all = new LinkedHashMap<>(environment);
      all.putAll(scope.env());
      all.putAll(exported);
      all.putAll(all(step.tree("env"), scope));
      path.forEach(folder -> all.merge("PATH", folder, (old, added) -> added + ":" + old));
      all.put("RUNNER_TEMP", temp.toString());
      all.put("GITHUB_STEP_SUMMARY", temp.resolve("summary.md").toString());
      all.put("GITHUB_ACTIONS", "true");
      context("github")
          .forEach((name, value) -> all.put("GITHUB_" + name.toUpperCase(Locale.ROOT), value));
      scope.folder().ifPresent(folder -> all.put("GITHUB_ACTION_PATH", folder.toString()));
      all.putAll(files.names());
      return all;
    }

    private Map<String, String> context(String name) {
      return contexts.getOrDefault(name, Map.of());
    }

    private Map<String, String> all(YamlTree tree, Scope scope) {
      var filled = new LinkedHashMap<String, String>();
      tree.texts().forEach((key, text) -> filled.put(key, filled(text, scope)));
      return filled;
    }

    private String filled(String text, Scope scope) {
      return WorkflowExpression.filled(text, name -> value(name, scope), functions(status == 0));
    }

    private Job needed(String name) {
      Job found = before.get(name);
      if (found == null || !job.texts("needs").contains(name)) {
        throw new AssertionError(job.at() + " does not need the job `" + name + "`");
      }
      return found;
    }

    private String value(String name, Scope scope) {
      String[] parts = name.split("\\.");
      return switch (parts[0]) {
        case "env" -> scope.env().getOrDefault(parts[1], "");
        case "vars" -> context("vars").getOrDefault(parts[1], "");
        case "github", "matrix" -> known(context(parts[0]), parts[1], name);
        case "inputs" -> known(scope.inputs(), parts[1], name);
        case "runner" ->
            known(Map.of("temp", temp.toString(), "os", "Linux", "arch", "X64"), parts[1], name);
        case "steps" -> known(scope.steps(), parts[1], name).getOrDefault(parts[3], "");
        case "needs" -> needed(parts[1]).outputs().getOrDefault(parts[3], "");
        default -> throw new AssertionError("this test does not know `" + name + "`");
      };
    }

    private static <T> T known(Map<String, T> in, String key, String name) {
      T value = in.get(key);
      if (value == null) {
        throw new AssertionError("nothing is called `" + name + "`");
      }
      return value;
    }

    private static Map<String, Boolean> functions(boolean well) {
      return Map.of("success", well, "failure", !well, "always", true, "cancelled", false);
    }
  }
}
