package dev.gonogo;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A program that we compare ourselves with: the real one, or a plain line that says it is missing.
///
/// @param path the executable
public record RealProgram(Path path) {

  /// What a run printed and how it ended.
  public record Ended(int status, String out, String err) {}

  /// Finds a program on the PATH or among Go's. Where it is missing the test is skipped with a
  /// plain line, or fails where CI asks for it (`GONOGO_REQUIRE_PROGRAMS`).
  public static RealProgram named(String name) {
    Optional<Path> found = find(name);
    if (found.isEmpty() && System.getenv("GONOGO_REQUIRE_PROGRAMS") != null) {
      fail(name + " is missing, and GONOGO_REQUIRE_PROGRAMS asks for it");
    }
    if (found.isEmpty()) {
      System.out.println("skipped: no `" + name + "` on the PATH to compare with");
    }
    Assumptions.assumeTrue(found.isPresent(), "no " + name + " on the PATH");
    return new RealProgram(found.orElseThrow());
  }

  private static Optional<Path> find(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(
            Stream.of(path.split(File.pathSeparator)).map(Path::of),
            Stream.of(Path.of(System.getProperty("user.home"), "go", "bin")))
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Runs it to its end, where the tests stand.
  public Ended run(List<String> arguments) throws IOException, InterruptedException {
    return run(Path.of("").toAbsolutePath(), arguments);
  }

  /// Runs it to its end.
  ///
  /// @param folder where it stands
  public Ended run(Path folder, List<String> arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(path.toString()));
    command.addAll(arguments);
    Path errors = Files.createTempFile("gonogo", ".err");
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    String err = Files.readString(errors);
    Files.delete(errors);
    return new Ended(status, out, err);
  }

  /// Runs it, and expects it to end well.
  public String output(List<String> arguments) throws IOException, InterruptedException {
    Ended ended = run(arguments);
    assertTrue(
        ended.status() == 0, () -> path + " " + arguments + "\n" + ended.out() + ended.err());
    return ended.out();
  }
}
