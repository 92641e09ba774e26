import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Makes checklists and plans of known sizes, and times whole processes over them in turn.
public final class Bench {
  /// One size, and the most that gonogo may take: as a multiple of `opa eval`, and of `conftest
  /// test --all-namespaces`, in the same run. Infinite: shown, not promised.
  record Size(int checks, int kilobytes, int runs, double mostOfOpa, double mostOfAllNamespaces) {
    String name() {
      return checks
          + " checks, "
          + (kilobytes < 1000 ? kilobytes + " KB" : kilobytes / 1000 + " MB");
    }
  }

  /// Seconds and megabytes of one run of a process.
  record Run(double seconds, double megabytes) {}

  static final double SHOWN = Double.POSITIVE_INFINITY;
  static final double SLOW = 3;
  static final int FEWEST = 3;

  public static void main(String[] args) throws Exception {
    boolean quick = List.of(args).contains("--quick");
    int runs = quick ? 5 : 11;
    var sizes = new ArrayList<Size>();
    // 0.35 s where opa takes 0.06 s on the machine of the promise.
    sizes.add(new Size(60, 200, runs, 0.35 / 0.06, 1.0));
    sizes.add(new Size(150, 2_000, runs, 2.0, 1.0));
    if (!quick) {
      sizes.add(new Size(150, 40_000, 3, SHOWN, SHOWN));
    }
    Path root = Files.createTempDirectory("gonogo-bench");
    boolean kept = true;
    for (Size size : sizes) {
      kept &= measure(size, root.resolve(size.checks() + "-" + size.kilobytes()));
    }
    delete(root);
    System.exit(kept ? 0 : 1);
  }

  static boolean measure(Size size, Path folder) throws Exception {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(content.resolve("bench.md"), checklist(size.checks()));
    Files.writeString(folder.resolve("gonogo.yaml"), "checklist: content\n");
    Path plan = folder.resolve("plan.json");
    Files.writeString(plan, plan(size.checks(), size.kilobytes() * 1000));
    must(List.of("./gonogo", "build", "--content", content.toString(), "--out", folder.toString()));

    var commands = new LinkedHashMap<String, List<String>>();
    String policies = folder.resolve("policies").toString();
    commands.put("gonogo check", List.of("./gonogo", "check", plan.toString()));
    commands.put(
        "opa eval",
        List.of(
            "opa", "eval", "-d", policies, "-i", plan.toString(), "data.gonogo.terraform.report"));
    commands.put("conftest test", List.of("conftest", "test", "-p", policies, plan.toString()));
    if (size.kilobytes() < 10_000) {
      commands.put(
          "conftest --all-namespaces",
          List.of("conftest", "test", "--all-namespaces", "-p", policies, plan.toString()));
    }
    boolean kept = report(size, medians(commands, size.runs()));
    System.out.println("  where the time of gonogo went, in one run:");
    said(List.of("./gonogo", "check", plan.toString(), "--metrics"))
        .lines()
        .filter(line -> line.startsWith("metric "))
        .forEach(line -> System.out.println("    " + line.substring("metric ".length())));
    return kept;
  }

  static String said(List<String> command) throws Exception {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return said;
  }

  static Map<String, Run> medians(Map<String, List<String>> commands, int runs) throws Exception {
    var measured = new LinkedHashMap<String, List<Run>>();
    for (int i = 0; i <= runs; i++) {
      for (var command : commands.entrySet()) {
        List<Run> before = measured.getOrDefault(command.getKey(), List.of());
        if (before.size() >= FEWEST && before.getFirst().seconds() > SLOW) {
          continue; // Three runs of what takes so long say enough.
        }
        Run run = run(command.getValue());
        if (i > 0) { // The first warms the disk's cache, and gonogo's compiled checklist.
          measured.computeIfAbsent(command.getKey(), _ -> new ArrayList<>()).add(run);
        }
      }
    }
    var medians = new LinkedHashMap<String, Run>();
    measured.forEach((name, all) ->
        medians.put(
            name,
            all.stream()
                .sorted(Comparator.comparingDouble(Run::seconds))
                .toList()
                .get(all.size() / 2)));
    return medians;
  }

  static boolean report(Size size, Map<String, Run> medians) {
    System.out.printf("%n%s (median of %d)%n", size.name(), size.runs());
    double mine = medians.get("gonogo check").seconds();
    medians.forEach((name, run) ->
        System.out.printf(
            Locale.ROOT,
            "  %-26s %7.3f s  %6.0f MB   gonogo takes %.2f of it%n",
            name,
            run.seconds(),
            run.megabytes(),
            mine / run.seconds()));
    boolean kept = keeps(mine, medians.get("opa eval"), size.mostOfOpa(), "opa eval");
    Run all = medians.get("conftest --all-namespaces");
    return kept
        & (all == null
            || keeps(mine, all, size.mostOfAllNamespaces(), "conftest --all-namespaces"));
  }

  static boolean keeps(double mine, Run other, double most, String name) {
    if (mine <= most * other.seconds()) {
      return true;
    }
    System.out.printf(Locale.ROOT, "  BROKEN: more than %.2f times %s%n", most, name);
    return false;
  }

  static Run run(List<String> command) throws Exception {
    var timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%M"));
    boolean weighed = Files.isExecutable(Path.of("/usr/bin/time"));
    Path weight = Files.createTempFile("gonogo", ".weight");
    timed.addAll(List.of("-o", weight.toString()));
    timed.addAll(command);
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(weighed ? timed : command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    List<String> lines = Files.readAllLines(weight);
    Files.delete(weight);
    if (status != 0 && status != 1) {
      throw new IOException(command + " ended with " + status);
    }
    double megabytes = lines.isEmpty() ? Double.NaN : Double.parseDouble(lines.getLast()) / 1024;
    return new Run(seconds, megabytes);
  }

  static void must(List<String> command) throws Exception {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(command + ":\n" + said);
    }
  }

  /// One item in ten relates two resources; the others ask one to three attributes.
  static String checklist(int checks) {
    var out = new StringBuilder("# Bench\n\n");
    for (int i = 0; i < checks; i++) {
      out.append("- [ ] Item %d holds <!-- item-%d !high @ops -->\n\n".formatted(i, i))
          .append("  Because it was generated.\n\n  ```yaml check\n")
          .append("  terraform: bench_thing_%d\n".formatted(i));
      if (i % 10 == 9) {
        out.append("  related: {bench_thing_%d: name}\n".formatted(i - 1));
      } else {
        out.append("  must: {retention: {min: 7 days}");
        if (i % 3 > 0) {
          out.append(", encrypted: true");
        }
        if (i % 3 > 1) {
          out.append(", engine: {in: [postgres, mysql]}");
        }
        out.append("}\n");
      }
      out.append("  ```\n\n");
    }
    return out.toString();
  }

  /// A plan as `terraform show -json` prints one: every tenth resource fails its check.
  static String plan(int types, int bytes) {
    var changes = new StringBuilder();
    var configured = new StringBuilder();
    for (int i = 0; changes.length() + configured.length() < bytes; i++) {
      int type = i % types;
      String comma = i == 0 ? "" : ",";
      changes.append(comma).append(change(type, i));
      configured.append(comma).append(configuration(type, i));
    }
    return """
    {"format_version":"1.2","terraform_version":"1.11.4","planned_values":{"root_module":{}},\
    "resource_changes":[%s],"configuration":{"provider_config":{"aws":{"name":"aws"}},\
    "root_module":{"resources":[%s]}}}
    """
        .formatted(changes, configured);
  }

  static String change(int type, int i) {
    return """
    {"address":"bench_thing_%d.r%d","mode":"managed","type":"bench_thing_%d","name":"r%d",\
    "provider_name":"registry.terraform.io/hashicorp/aws","change":{"actions":["create"],\
    "before":null,"after":{"name":"bench-%d","retention":%d,"encrypted":true,"engine":"postgres",\
    "tags":{"team":"shop","stage":"production","cost":"4711"},"subnets":["a","b","c"],\
    "settings":[{"key":"log_min_duration","value":"250"},{"key":"ssl","value":"on"}]},\
    "after_unknown":{"id":true,"arn":true,"tags":{},"subnets":[false,false,false]},\
    "before_sensitive":false,"after_sensitive":{"tags":{},"subnets":[false,false,false]}}}\
    """
        .formatted(type, i, type, i, i, i % 10 == 0 ? 1 : 14);
  }

  static String configuration(int type, int i) {
    return """
    {"address":"bench_thing_%d.r%d","mode":"managed","type":"bench_thing_%d","name":"r%d",\
    "provider_config_key":"aws","expressions":{"name":{"constant_value":"bench-%d"},\
    "retention":{"references":["var.retention"]},"encrypted":{"constant_value":true},\
    "engine":{"constant_value":"postgres"}},"schema_version":1}\
    """
        .formatted(type, i, type, i, i);
  }

  static void delete(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      paths
          .sorted(Comparator.reverseOrder())
          .forEach(path -> {
            try {
              Files.delete(path);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
