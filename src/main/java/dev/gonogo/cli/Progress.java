package dev.gonogo.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Says on a terminal what is being done, once it takes longer than a second. Close it before
/// anything else is printed: its line is wiped.
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PACE = Duration.ofMillis(120);
  private static final String WHEEL = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

  private final AtomicReference<String> step = new AtomicReference<>("");
  private final Terminal terminal;
  private final ScheduledExecutorService clock;
  private int turns;

  private Progress(Terminal terminal) {
    this.terminal = terminal;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    if (terminal.errIsTerminal()) {
      var _ =
          clock.scheduleAtFixedRate(
              this::draw, PATIENCE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  static Progress on(Terminal terminal) {
    return new Progress(terminal);
  }

  /// What is being done from now on.
  void step(String words) {
    step.set(words);
  }

  private void draw() {
    char spoke = WHEEL.charAt(turns++ % WHEEL.length());
    terminal.err().print("\r\u001b[K" + spoke + " " + step.get());
    terminal.err().flush();
  }

  @Override
  public void close() {
    clock.shutdown();
    try {
      if (!clock.awaitTermination(1, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (turns > 0) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }
}
