package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The site's pages of a decision tell what its reports tell.
class DecisionOnSiteTest {
  private static final String ITEM =
      """
      # Capacity

      - [ ] Enough memory <!-- memory !blocker -->

        ```yaml check
        dotenv: MEMORY
        min: 64 MiB
        ```

        ```dotenv pass
        MEMORY=64MiB
        ```

        ```dotenv fail
        MEMORY=63MiB
        ```

        ```yaml check
        terraform: aws_db_instance
        must: {multi_az: true}
        ```
      """;

  @TempDir private Path project;

  @BeforeEach
  void checklist() throws IOException {
    write("content/en/01.md", ITEM);
    write("gonogo.yaml", "checklist: content\nitems:\n  memory: {params: {min_mib: 32}}\n");
    write("release/.env", "MEMORY=40MiB\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String page(int status, String file) throws IOException {
    Ended ended = Checkout.gonogoIn(project, "run", "release");
    assertEquals(status, ended.status(), ended.all());
    return Files.readString(project.resolve("site").resolve(file));
  }

  @Test
  void aThresholdIsShownUnderItsNameWithWhatTheProjectSet() throws IOException {
    String page = page(0, "item/memory.html");
    assertTrue(page.contains("<code>min_mib: 64</code>"), page);
    assertTrue(page.contains("in the last decision: <code>32</code>"), page);
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: content\n");
    page = page(1, "item/memory.html");
    assertTrue(page.contains("<code>min_mib: 64</code></li>"), page);
  }

  @Test
  void whatOnlyARefusedFileKeepsFromGoIsToldAsThat() throws IOException {
    write("release/broken.json", "{");
    String page = page(2, "decision.html");
    assertTrue(page.contains("Not everything could be judged"), page);
    assertTrue(page.contains("<tr class=\"refused\"><td><code>release/broken.json</code>"), page);
    assertTrue(page.contains("Refused : "), page);
    assertFalse(page.contains("Nothing blocks"), page);
    String board = Files.readString(project.resolve("site/index.html"));
    assertTrue(board.contains("Not everything could be judged"), board);
    assertFalse(board.contains("Nothing blocks"), board);
  }

  @Test
  void whereNothingWasLookedAtThePageSaysSo() throws IOException {
    write("release/.env", "OTHER=1\n");
    write(
        "content/en/01.md", ITEM.replace("  min: 64 MiB", "  min: 64 MiB\n  none: not-applicable"));
    String page = page(3, "decision.html");
    assertTrue(page.contains(">HOLD<"), page);
    assertTrue(page.contains("What was not looked at"), page);
    assertFalse(page.contains("Nothing blocks"), page);
  }

  @Test
  void aGoSaysThatNothingBlocks() throws IOException {
    String page = page(0, "decision.html");
    assertTrue(page.contains("Nothing blocks."), page);
    assertFalse(page.contains("verdict-trouble"), page);
  }

  @Test
  void aFileThatWasNotReadHasNoDigest() throws IOException {
    write("release/README.md", "# Read me\n");
    String page = page(0, "decision.html");
    assertTrue(page.contains("<code>release/README.md</code>"), page);
    assertTrue(page.contains("<td><code></code></td>"), page);
    assertFalse(page.contains("0 files"), page);
  }

  @Test
  void whatNoCheckLooksAtIsTold() throws IOException {
    write(
        "release/plan.json",
        """
        {"format_version": "1.2", "resource_changes": [
          {"address": "aws_eip.a", "mode": "managed", "type": "aws_eip", "name": "a",
           "change": {"actions": ["create"], "after": {}}},
          {"address": "aws_db_instance.a", "mode": "managed", "type": "aws_db_instance",
           "name": "a", "change": {"actions": ["create"], "after": {"multi_az": true}}}]}
        """);
    String page = page(0, "decision.html");
    assertTrue(page.contains("What no check looks at"), page);
    assertTrue(page.contains("<code>aws_eip</code> (1)"), page);
    assertFalse(page.contains("<code>aws_db_instance</code>"), page);
  }

  /// A sentence of a decision is text, whoever wrote parts of it: only backticks are more.
  @Test
  void wordsInBackticksAreCodeAndTheRestIsText() throws IOException {
    write("release/.env", "MEMORY=1MiB\n");
    write(
        "golive/waivers.yaml",
        "- {item: memory, subject: MEMORY, reason: 'see `<b>x</b>` & <script>`', who: Ada,"
            + " until: 2027-01-31}\n");
    String page = page(0, "decision.html");
    assertTrue(page.contains("<code>memory</code> for <code>MEMORY</code> is accepted"), page);
    assertTrue(page.contains("<code>&lt;b&gt;x&lt;/b&gt;</code> &amp; &lt;script&gt;`"), page);
    assertFalse(page.contains("<script"), page);
    assertTrue(page.contains("<p class=\"line-waiver\">"), page);
    assertFalse(page.contains("<p class=\"line-finding\">"), page);
  }
}
