package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.RealProgram.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A release as `mvn -Pdist package` leaves it, unpacked: for tests with the tag `archive`, which
/// run where the property `gonogo.dist` names the folder it lies in.
///
/// @param folder the one that the archive holds
record Archive(Path folder) {
  /// What is released.
  static Path dist() {
    return Path.of(Objects.requireNonNull(System.getProperty("gonogo.dist"), "gonogo.dist"));
  }

  /// The archive for this machine.
  static Path file() {
    return only(dist(), ".tar.gz");
  }

  static Path only(Path folder, String end) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(end)).toList();
      assertEquals(1, found.size(), folder + "/*" + end + ": " + found);
      return found.getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Unpacks it as people do.
  static Archive unpackedIn(Path folder) throws IOException, InterruptedException {
    Ended ended =
        run(folder, Map.of("PATH", System.getenv("PATH")), "tar", "-xzf", file().toString());
    assertEquals(0, ended.status(), ended.err());
    String name = file().getFileName().toString().replace(".tar.gz", "");
    return new Archive(folder.resolve(name));
  }

  Path launcher() {
    return folder.resolve("bin/gonogo");
  }

  /// Runs it in a folder, with no environment but this.
  Ended gonogo(Path where, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    String[] command =
        Stream.concat(Stream.of(launcher().toString()), Stream.of(arguments))
            .toArray(String[]::new);
    return run(where, environment, command);
  }

  /// Runs a command with no environment but this.
  static Ended run(Path where, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path errors = Files.createTempFile("gonogo", ".err");
    var builder =
        new ProcessBuilder(command).directory(where.toFile()).redirectError(errors.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    String err = Files.readString(errors);
    Files.delete(errors);
    return new Ended(status, out, err);
  }
}
