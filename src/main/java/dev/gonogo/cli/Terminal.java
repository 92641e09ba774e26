package dev.gonogo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Where the program prints, and what that can show.
///
/// @param out for what was asked for
/// @param err for everything else
/// @param outIsTerminal whether a person looks at `out`
/// @param errIsTerminal whether a person looks at `err`
/// @param width columns
/// @param colour whether `out` may be coloured
record Terminal(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width,
    boolean colour) {

  private static final int DEFAULT_WIDTH = 80;

  /// The process's own streams, in UTF-8. The launcher says which of them are terminals, since the
  /// JVM cannot tell them apart.
  static Terminal ofProcess(String terminals, Map<String, String> environment) {
    boolean out = terminals.contains("out");
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        out,
        terminals.contains("err"),
        width(environment),
        colour(out, environment));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }

  private static int width(Map<String, String> environment) {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return Math.clamp(columns, 40, 120);
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  // NO_COLOR and FORCE_COLOR as no-color.org and force-color.org describe them: set and not empty.
  private static boolean colour(boolean terminal, Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    return !environment.getOrDefault("FORCE_COLOR", "").isEmpty()
        || (terminal && !environment.getOrDefault("TERM", "").equals("dumb"));
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
