package dev.gonogo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// How this process was started.
///
/// @param java the folder of the Java that runs it
/// @param home the folder of the launcher that started it, if one did
/// @param flags what stands before the jar on Java's command line, and the jar; none where the
///   system does not tell
record Launch(Path java, Optional<Path> home, List<String> flags) {
  private static final String CACHE = "-XX:AOTCache=";
  private static final String JAR = "-jar";
  private static final List<String> SAYS_NOTHING =
      List.of(
          "An error has occurred",
          "Error occurred during",
          "Loading static archive failed",
          "Unable to");
  private static final long LONGEST_SECONDS = 20;

  static Launch ofProcess() {
    List<String> command =
        ProcessHandle.current().info().arguments().map(List::of).orElse(List.of());
    String home = System.getProperty("gonogo.home", "");
    return new Launch(
        Path.of(System.getProperty("java.home")),
        home.isEmpty() ? Optional.empty() : Optional.of(Context.real(Path.of(home))),
        upToJar(command));
  }

  private static List<String> upToJar(List<String> command) {
    int jar = command.indexOf(JAR);
    return jar < 0 || jar + 1 >= command.size() ? List.of() : command.subList(0, jar + 2);
  }

  /// Whether the Java that runs it came with it.
  boolean bringsItsJava() {
    return home.filter(folder -> Context.real(java).startsWith(folder)).isPresent();
  }

  /// The AOT cache that the launcher asked for.
  Optional<Path> cache() {
    return flags.stream()
        .filter(flag -> flag.startsWith(CACHE))
        .map(flag -> Path.of(flag.substring(CACHE.length())))
        .findFirst();
  }

  /// Why the JVM does not take the cache: it is started once more, the same way but for being told
  /// to give up then, since it does not tell of itself.
  ///
  /// @return nothing where it takes the cache
  Optional<String> refusal() throws IOException {
    var command = new ArrayList<String>();
    command.add(java.resolve("bin").resolve("java").toString());
    // The launcher silences the JVM, which is to speak here.
    flags.subList(0, flags.indexOf(JAR)).stream()
        .filter(flag -> !flag.startsWith("-Xlog"))
        .forEach(command::add);
    command.addAll(List.of("-XX:AOTMode=on", "-Xlog:disable", "-Xlog:aot*=warning:stdout:none"));
    command.addAll(List.of(JAR, flags.getLast(), "--version"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try {
      String said =
          new String(process.getInputStream().readNBytes(1 << 16), StandardCharsets.UTF_8);
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.of("the JVM did not end within " + LONGEST_SECONDS + " seconds");
      }
      return process.exitValue() == 0 ? Optional.empty() : Optional.of(reason(said));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.of("the JVM was interrupted");
    }
  }

  // What it says last, or in between, is that it will not go on: the reason stands before.
  private static String reason(String said) {
    return said.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && SAYS_NOTHING.stream().noneMatch(line::startsWith))
        .findFirst()
        .orElse("the JVM does not say why");
  }
}
