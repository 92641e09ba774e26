package dev.gonogo.ssh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs `ssh-keygen` in a folder that nobody else sees and that is gone afterwards. No shell, and
/// no text of a stranger's among its arguments but those that were looked at before.
final class Keygen implements AutoCloseable {
  private final String program;
  private final Path folder;

  /// How a run ended.
  sealed interface Run {
    /// @param status its exit status
    /// @param out what it printed
    /// @param said what it complained of
    record Ended(int status, String out, String said) implements Run {}

    /// It is not there, or cannot be started.
    record NotStarted(String why) implements Run {}

    /// It was stopped after the time that it was given.
    record Stopped(Duration limit) implements Run {}
  }

  /// @param program a name that is looked for on the PATH, or a path
  Keygen(String program) throws IOException {
    this.program = program;
    // Readable by its owner alone, and so is each file of it.
    this.folder = Files.createTempDirectory("gonogo-ssh");
  }

  /// A file of those bytes, in the private folder.
  Path file(String name, byte[] bytes) throws IOException {
    Path file = Files.createTempFile(folder, name, "");
    return Files.write(file, bytes);
  }

  /// Runs it to its end.
  ///
  /// @param input what it reads, or nothing where it may ask the person at the terminal
  Run run(List<String> arguments, Optional<Path> input, Duration limit) throws IOException {
    // To files and not to pipes: whatever it prints, nobody waits for the other.
    Path out = file("out", new byte[0]);
    Path said = file("said", new byte[0]);
    Process process;
    try {
      process =
          builder(arguments, input)
              .redirectOutput(out.toFile())
              .redirectError(said.toFile())
              .start();
    } catch (IOException e) {
      return new Run.NotStarted(why(e));
    }
    if (!ended(process, limit)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      return new Run.Stopped(limit);
    }
    return new Run.Ended(process.exitValue(), text(out), text(said));
  }

  private ProcessBuilder builder(List<String> arguments, Optional<Path> input) {
    var command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    // From its own folder: a PATH with `.` in it must not find a program in what is judged.
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    // Times without a zone mean the same on each machine, and complaints are in one language.
    builder.environment().put("TZ", "UTC");
    builder.environment().put("LC_ALL", "C");
    return input.isPresent()
        ? builder.redirectInput(input.get().toFile())
        : builder.redirectInput(ProcessBuilder.Redirect.INHERIT);
  }

  private static boolean ended(Process process, Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  // Java tells the whole command, the private folder in it, and behind that the system's reason.
  private static String why(IOException e) {
    return String.valueOf(e.getMessage())
        .replaceFirst("^Cannot run program .*error(?:=\\d+, |: \\d+ \\()(.*?)\\)?\\s*$", "$1");
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(Keygen::delete);
    }
    Files.deleteIfExists(folder);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
