package dev.gonogo.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Runs git, so that no repository can make it do anything but answer.
///
/// A repository may be a stranger's, and its configuration names programs: hooks, a pager, a
/// watcher of files, drivers of differences, filters. Each is turned off, by options where git has
/// them and by configuration that goes before that of the repository. What hooks and CIs leave in
/// the environment (`GIT_DIR`, `GIT_INDEX_FILE`) speaks of another question and is taken out. No
/// shell is between.
final class GitCommand {
  /// Nothing that is asked here takes longer, unless something is wrong.
  static final Duration LONGEST = Duration.ofSeconds(60);

  /// Bytes of one answer that is read whole: the names of all files of a large repository.
  private static final int MOST_BYTES = 256 << 20;

  /// What says where the user's own configuration lies, and how far up git looks for a repository.
  private static final Set<String> KEPT =
      Set.of(
          "GIT_CONFIG_GLOBAL",
          "GIT_CONFIG_SYSTEM",
          "GIT_CONFIG_NOSYSTEM",
          "GIT_CEILING_DIRECTORIES",
          "GIT_DISCOVERY_ACROSS_FILESYSTEM",
          "GIT_EXEC_PATH");

  private static final List<String> SETTINGS =
      List.of(
          "core.hooksPath=/dev/null",
          "core.fsmonitor=false",
          "core.untrackedCache=false",
          "core.pager=cat",
          "core.attributesFile=/dev/null",
          "diff.external=",
          "diff.autoRefreshIndex=true",
          "submodule.recurse=false",
          "protocol.allow=never",
          "color.ui=false");

  private final Path folder;
  private final Duration longest;
  private final List<String> settings;

  GitCommand(Path folder) {
    this(folder, LONGEST);
  }

  GitCommand(Path folder, Duration longest) {
    this(folder, longest, List.of());
  }

  private GitCommand(Path folder, Duration longest, List<String> settings) {
    this.folder = folder;
    this.longest = longest;
    this.settings = settings;
  }

  /// The same in another folder.
  GitCommand at(Path other) {
    return new GitCommand(other, longest, settings);
  }

  /// The same, with the filters off that a repository's configuration names: git starts them to
  /// compare a file of the working tree with what it has.
  GitCommand withoutFilters() {
    List<String> off = new ArrayList<>(settings);
    for (String key :
        words(List.of("config", "-z", "--name-only", "--get-regexp", "^filter\\."))
            .told()
            .orElse(List.of())) {
      off.add(key);
    }
    return new GitCommand(folder, longest, off);
  }

  /// Takes what git prints.
  interface Reading<T> {
    T read(InputStream out) throws IOException;
  }

  /// All that git prints, without the line feed at its end.
  GitAnswer<String> text(List<String> arguments) {
    return run(arguments, List.of(), GitCommand::whole)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).stripTrailing());
  }

  /// What git prints, each word behind a zero. A name that is not UTF-8 has replacements in it, so
  /// that it is no name of anything that is looked for.
  GitAnswer<List<String>> words(List<String> arguments) {
    return run(arguments, List.of(), GitCommand::whole)
        .map(bytes -> {
          String all = new String(bytes, StandardCharsets.UTF_8);
          return all.isEmpty() ? List.of() : List.of(all.split("\0", 0));
        });
  }

  private static byte[] whole(InputStream out) throws IOException {
    byte[] bytes = out.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException("git answers with more than " + (MOST_BYTES >> 20) + " MiB");
    }
    return bytes;
  }

  /// Runs git to its end.
  ///
  /// @param lines what it reads
  <T> GitAnswer<T> run(List<String> arguments, List<String> lines, Reading<T> reading) {
    if (arguments.stream().anyMatch(argument -> argument.indexOf('\0') >= 0)) {
      return new GitAnswer.Untold<>("a name has a zero in it");
    }
    Process process;
    try {
      process = start(arguments);
    } catch (IOException _) {
      return new GitAnswer.Untold<>("there is no git that could be asked");
    }
    var late = new AtomicBoolean();
    Thread watch =
        Thread.ofVirtual()
            .start(() -> {
              if (!endsInTime(process)) {
                late.set(true);
                kill(process);
              }
            });
    try {
      return ended(process, lines, reading, late);
    } finally {
      kill(process);
      watch.interrupt();
    }
  }

  private <T> GitAnswer<T> ended(
      Process process, List<String> lines, Reading<T> reading, AtomicBoolean late) {
    Thread.ofVirtual().start(() -> feed(process.getOutputStream(), lines));
    CompletableFuture<String> complaint = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> complaint.complete(firstLine(process.getErrorStream())));
    try {
      T value = reading.read(process.getInputStream());
      int status = process.waitFor();
      if (status == 0) {
        return new GitAnswer.Told<>(value);
      }
      return new GitAnswer.Untold<>(late.get() ? tooLate() : said(complaint.join(), status));
    } catch (IOException e) {
      return new GitAnswer.Untold<>(late.get() ? tooLate() : String.valueOf(e.getMessage()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new GitAnswer.Untold<>("git was interrupted");
    }
  }

  private String tooLate() {
    return "git does not answer within " + longest.toSeconds() + " seconds";
  }

  private static String said(String complaint, int status) {
    return complaint.isBlank() ? "git ends with " + status : complaint;
  }

  private Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "--no-pager", "--no-optional-locks"));
    command.addAll(List.of("--no-replace-objects", "--literal-pathspecs"));
    for (String setting : SETTINGS) {
      command.add("-c");
      command.add(setting);
    }
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    prepare(builder.environment());
    return builder.start();
  }

  private void prepare(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("GIT_") && !KEPT.contains(name));
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_ALLOW_PROTOCOL", "none");
    environment.put("LC_ALL", "C");
    // By variables, because a filter may have a `=` in its name.
    environment.put("GIT_CONFIG_COUNT", String.valueOf(settings.size()));
    for (int i = 0; i < settings.size(); i++) {
      String key = settings.get(i);
      environment.put("GIT_CONFIG_KEY_" + i, key);
      environment.put("GIT_CONFIG_VALUE_" + i, key.endsWith(".required") ? "false" : "");
    }
  }

  private boolean endsInTime(Process process) {
    try {
      return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      return true;
    }
  }

  // That closes its pipes too, so one that ended by itself is left until it is read.
  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void feed(OutputStream in, List<String> lines) {
    try (in) {
      for (String line : lines) {
        in.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException _) {
      // It ended before it had read all: its status tells.
    }
  }

  private static String firstLine(InputStream err) {
    try (err) {
      byte[] start = err.readNBytes(4_096);
      err.transferTo(OutputStream.nullOutputStream());
      String text = new String(start, StandardCharsets.UTF_8);
      return text.lines().findFirst().orElse("").replaceFirst("^(fatal|error): ", "");
    } catch (IOException _) {
      return "";
    }
  }
}
