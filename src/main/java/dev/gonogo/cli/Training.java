package dev.gonogo.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// The run that an archive's AOT cache is made of: what people run, one command after the other, in
/// one process, because the JVM cannot join the caches of several.
///
/// It stands in a folder of its own, with a cache of its own, so that the cache never depends on
/// what lies about on the machine that makes it.
final class Training {
  /// What is run, and how it has to end: a run that goes wrong early would train nothing, unseen.
  private record Line(int status, List<String> words) {
    static Line of(int status, String line) {
      return new Line(status, List.of(line.split(" ")));
    }
  }

  // A built-in pack over a whole release, a checklist of the team's own (compiled, then
  // found in the cache), and the short ways.
  private static final List<Line> LINES =
      List.of(
          Line.of(0, "--version"),
          Line.of(0, "help"),
          Line.of(0, "check --help"),
          Line.of(
              0,
              "check shop --output console --output json=shop.json --output sarif=shop.sarif"
                  + " --output junit=shop.xml --output github=shop.txt"),
          Line.of(0, "check own"),
          Line.of(0, "check own"),
          Line.of(0, "test --content own/content"),
          Line.of(0, "rego eval -d policies -i shop/plan.json data.gonogo.terraform.report.deny"));

  private Training() {}

  /// Takes the folder to stand in, and the time that it is there.
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    Terminal terminal = Terminal.ofProcess("", Map.of());
    UserCache cache = UserCache.of(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()));
    Build build = Build.ofJar();
    Clock clock = Clock.fixed(Instant.parse(args[1]), ZoneOffset.UTC);
    boolean well = true;
    for (Line line : LINES) {
      var context = new Context(terminal, folder, clock, cache, build, new Metrics());
      int status = Main.run(context, line.words().toArray(String[]::new));
      terminal.err().println("training: " + String.join(" ", line.words()) + ": " + status);
      well &= status == line.status();
    }
    terminal.flush();
    System.exit(well ? 0 : 1);
  }
}
