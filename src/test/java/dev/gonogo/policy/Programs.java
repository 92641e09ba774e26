package dev.gonogo.policy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The real programs that policies are written for, where they are installed.
final class Programs {
  /// Where `go install` puts it is looked into too.
  static final Optional<Path> OPA =
      Stream.concat(
              Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                  .map(Path::of),
              Stream.of(Path.of(System.getProperty("user.home"), "go", "bin")))
          .map(folder -> folder.resolve("opa"))
          .filter(Files::isExecutable)
          .findFirst();

  private Programs() {}

  /// All that it prints.
  static String opa(Path folder, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(OPA.orElseThrow().toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
