package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.cli.Checkout.Ended;
import dev.gonogo.log.Event;
import dev.gonogo.log.FlightLog;
import dev.gonogo.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A small project whose items wait for people, and its flight log.
record LoggingProject(Path root) {
  static final String ZOE = "Zoé <zoe@example.com>";
  static final String BOB = "Bob <bob@example.com>";

  static LoggingProject in(Path root) throws IOException {
    Files.createDirectories(root.resolve("content"));
    Files.createDirectories(root.resolve("evidence"));
    Files.writeString(root.resolve("gonogo.yaml"), "checklist: content\n");
    Files.writeString(root.resolve("evidence/page.txt"), "it rang\n");
    Files.writeString(
        root.resolve("content/list.md"),
        """
        # Before

        ## Ready

        - [ ] The second on-call can be paged <!-- pager-tested !blocker @ops -->

          ```yaml item
          people: 2
          ```

        - [ ] Backups can be restored <!-- backup-restored !high @dba -->

          ```yaml item
          evidence: file
          valid: 30d
          ```

        - [ ] The runbook is read <!-- runbook-read !high @ops -->

          ```yaml item
          evidence: text
          ```

        - [ ] The dashboard is up <!-- dashboard-up !medium -->

          ```yaml item
          evidence: url
          ```
        """);
    return new LoggingProject(root);
  }

  /// Runs a command under a name, which is put behind it.
  Ended as(String person, String... words) {
    return gonogo(
        Stream.concat(Stream.of(words), Stream.of("--by", person)).toArray(String[]::new));
  }

  Ended gonogo(String... words) {
    return Checkout.gonogoIn(root, words);
  }

  Path folder() {
    return root.resolve("golive/log");
  }

  List<Path> files() throws IOException {
    if (!Files.exists(folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().toList();
    }
  }

  /// The events, of which nothing may be wrong.
  List<Event> events() {
    var problems = new Problems();
    List<Event> events = FlightLog.read(folder(), "golive/log", problems).events();
    assertEquals("", problems.drawn());
    return events;
  }
}
