package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The site tells of a waiver all that its file says, where it is of one subject alone too.
class WaiverOnSiteTest {
  @TempDir private Path project;

  @Test
  void isShownWhole() throws IOException {
    Files.createDirectories(project.resolve("content"));
    Files.createDirectories(project.resolve("golive"));
    Files.createDirectories(project.resolve("release"));
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: content\n");
    Files.writeString(
        project.resolve("golive/waivers.yaml"),
        "- {item: workers, subject: WORKERS, reason: a pilot of ten, who: Ada,"
            + " until: 2027-01-31}\n");
    Files.writeString(project.resolve("release/.env"), "WORKERS=1\n");
    Files.writeString(
        project.resolve("content/01.md"),
        """
        # Capacity

        - [ ] Two workers <!-- workers !blocker -->

          ```yaml check
          dotenv: WORKERS
          equals: "2"
          ```

          ```dotenv pass
          WORKERS=2
          ```

          ```dotenv fail
          WORKERS=1
          ```
        """);
    Ended ended = Checkout.gonogoIn(project, "run", "release");
    assertEquals(0, ended.status(), ended.all());
    assertTrue(ended.out().contains("GO for 1 item: 1 is waived; until 2027-01-31"), ended.out());
    for (String page : List.of("site/decision.html", "site/item/workers.html")) {
      String html = Files.readString(project.resolve(page));
      for (String word : List.of("Ada", "2027-01-31", "a pilot of ten")) {
        assertTrue(html.contains(word), page + " lacks " + word);
      }
    }
  }
}
