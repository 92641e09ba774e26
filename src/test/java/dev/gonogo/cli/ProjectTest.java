package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.cli.Checkout.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose rules judge a file: those of the project that it lies in, wherever one stands.
class ProjectTest {
  @TempDir private Path disk;

  @BeforeEach
  void twoProjects() throws IOException {
    project("shop", "Two workers", "WORKERS", "2");
    project("bank", "Three workers", "WORKERS", "3");
  }

  private void project(String name, String title, String variable, String value)
      throws IOException {
    Path root = Files.createDirectories(disk.resolve(name).resolve("deploy/production"));
    Path content = Files.createDirectories(disk.resolve(name).resolve("rules"));
    Files.writeString(disk.resolve(name).resolve("gonogo.yaml"), "checklist: rules\n");
    Files.writeString(
        content.resolve("01.md"),
        """
        # %s

        ## Capacity

        - [ ] %s <!-- workers !blocker -->

          ```yaml check
          dotenv: %s
          equals: "%s"
          ```

          ```dotenv pass
          %s=%s
          ```

          ```dotenv fail
          %s=1
          ```
        """
            .formatted(name, title, variable, value, variable, value, variable));
    Files.writeString(root.resolve(".env"), variable + "=" + value + "\n");
  }

  @Test
  void theProjectAboveTheFolderGoesBeforeThatOfTheWorkingDirectory() {
    Ended ended = Checkout.gonogoIn(disk.resolve("bank"), "check", "../shop/deploy/production");
    assertEquals(0, ended.status(), ended.all());
    assertTrue(ended.out().contains("checklist: ../shop/rules ("), ended.out());
    assertTrue(ended.out().contains("../shop/gonogo.yaml ("), ended.out());
  }

  @Test
  void aFileIsOfTheProjectThatItLiesIn() {
    Ended ended = Checkout.gonogoIn(disk, "check", "bank/deploy/production/.env");
    assertEquals(0, ended.status(), ended.all());
    assertTrue(ended.out().contains("checklist: bank/rules ("), ended.out());
  }

  @Test
  void filesOfTwoProjectsAreNotJudgedByOne() {
    Ended ended = Checkout.gonogoIn(disk, "check", "shop/deploy", "bank/deploy");
    assertEquals(2, ended.status(), ended.all());
    assertTrue(ended.err().contains("bank/gonogo.yaml, shop/gonogo.yaml"), ended.err());
    Ended chosen =
        Checkout.gonogoIn(
            disk, "check", "--project", "shop/gonogo.yaml", "shop/deploy", "bank/deploy");
    assertEquals(1, chosen.status(), chosen.all());
  }

  /// What happens to lie in a folder `content` is nobody's checklist until a `gonogo.yaml` says so:
  /// asking for a site too must not change the verdict.
  @Test
  void withoutAProjectRunJudgesAsCheckDoes() throws IOException {
    Files.delete(disk.resolve("shop/gonogo.yaml"));
    Files.move(disk.resolve("shop/rules"), disk.resolve("shop/content"));
    Path shop = disk.resolve("shop");
    Files.writeString(shop.resolve("deploy/production/.env"), "DEBUG=True\n");
    Ended check = Checkout.gonogoIn(shop, "check", "deploy/production");
    assertEquals(1, check.status(), check.all());
    Ended run = Checkout.gonogoIn(shop, "run", "deploy/production", "--out", "made");
    assertEquals(1, run.status(), run.all());
    assertTrue(run.out().contains("checklist: gonogo:go-live ("), run.out());
    assertTrue(run.out().contains("no gonogo.yaml"), run.out());
  }
}
