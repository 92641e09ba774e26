package dev.gonogo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files by which a step tells GitHub's runner something: made anew for every step.
final class RunnerFiles {
  private final Path outputs;
  private final Path environment;
  private final Path path;

  RunnerFiles(Path folder) throws IOException {
    outputs = Files.createTempFile(folder, "output", "");
    environment = Files.createTempFile(folder, "env", "");
    path = Files.createTempFile(folder, "path", "");
  }

  /// Under which names a script finds them.
  Map<String, String> names() {
    return Map.of(
        "GITHUB_OUTPUT", outputs.toString(),
        "GITHUB_ENV", environment.toString(),
        "GITHUB_PATH", path.toString());
  }

  Map<String, String> outputs() throws IOException {
    return entries(outputs);
  }

  Map<String, String> environment() throws IOException {
    return entries(environment);
  }

  /// Folders to look into first.
  List<String> path() throws IOException {
    return Files.readAllLines(path);
  }

  private static Map<String, String> entries(Path file) throws IOException {
    var entries = new LinkedHashMap<String, String>();
    for (String line : Files.readAllLines(file)) {
      int equals = line.indexOf('=');
      if (equals < 1 || line.contains("<<")) {
        throw new AssertionError("this test cannot read `" + line + "` in " + file);
      }
      entries.put(line.substring(0, equals), line.substring(equals + 1));
    }
    return entries;
  }
}
