package dev.gonogo.cli;

import dev.gonogo.ShippedChecklist;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs commands of gonogo in this process, with a clock that stands still, and looks at what they
/// print; and copies parts of the checkout to where they may be spoiled.
final class Checkout {
  static final Path ROOT = Path.of("").toAbsolutePath();
  static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  static final Build BUILD = Build.ofJar();

  // The user's cache of all tests of one run, in no checkout: see UserCache.
  private static final Path CACHE = temporary();

  private Checkout() {}

  static UserCache cache() {
    return UserCache.of(Map.of("XDG_CACHE_HOME", CACHE.toString()));
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("gonogo-cache-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList().reversed()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a command printed, and how it ended.
  record Ended(int status, String out, String err) {
    String all() {
      return out + err;
    }
  }

  static Ended gonogo(String... args) {
    return gonogoIn(ROOT, args);
  }

  static Ended gonogoIn(Path directory, String... args) {
    return gonogoIn(directory, cache(), args);
  }

  static Ended gonogoIn(Path directory, UserCache cache, String... args) {
    return ended(terminal ->
        Main.run(
            new Context(
                terminal, directory, Clock.fixed(NOW, ZoneOffset.UTC), cache, BUILD, new Metrics()),
            args));
  }

  /// What is printed to a terminal without colours, 80 columns wide.
  ///
  /// @param command gives the exit status
  static Ended ended(ToIntFunction<Terminal> command) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            80,
            false);
    int status = command.applyAsInt(terminal);
    terminal.flush();
    return new Ended(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// A script that starts this build's classes as the launcher would start the jar.
  static Path launcher(Path folder) throws IOException {
    Path script = folder.resolve("gonogo");
    Files.writeString(
        script,
        "#!/bin/sh\nXDG_CACHE_HOME='"
            + CACHE
            + "' exec '"
            + System.getProperty("java.home")
            + "/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss8m -cp '"
            + classPath()
            + "' dev.gonogo.cli.Main \"$@\"\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script;
  }

  // A runner of tests may load them by a loader of its own.
  private static String classPath() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
        : System.getProperty("java.class.path");
  }

  /// The policies of the shipped checklist and their tests, as `build` writes them.
  static void writePolicies(Path target) throws IOException {
    var built =
        new ChecklistBuild(
            ShippedChecklist.CHECKLIST,
            ShippedChecklist.POLICIES,
            "",
            Collections.emptySortedSet());
    for (FileTree tree : BuildCommand.trees(built, target)) {
      tree.write();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      paths.forEach(path -> {
        try {
          Path target = to.resolve(from.relativize(path).toString());
          if (Files.isDirectory(path)) {
            Files.createDirectories(target);
          } else {
            Files.copy(path, target);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
