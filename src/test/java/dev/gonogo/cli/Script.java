package dev.gonogo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Runs a program with an environment of its own: nothing of the machine's but what is given.
///
/// @param folder where it stands
/// @param environment all of it
record Script(Path folder, Map<String, String> environment) {

  /// How it ended, and all that it said.
  record Ended(int status, String said) {}

  Ended run(List<String> command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
