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

/// `gonogo build` and `build --check`, over a checklist that is edited.
class BuildTest {
  private static final String ITEM =
      """
      - [ ] `DEBUG` is off <!-- debug-disabled !blocker @dev -->

        ```yaml check
        dotenv: DEBUG
        in: ["False"]
        ```

        ```dotenv fail
        DEBUG=True
        ```

        ```dotenv pass
        DEBUG=False
        ```
      """;

  @TempDir private Path project;
  private Path checklist = Path.of("");

  @BeforeEach
  void build() throws IOException {
    checklist = Files.createDirectories(project.resolve("content")).resolve("01.md");
    Files.writeString(checklist, "## Settings\n\n" + ITEM);
    Ended built = Checkout.gonogoIn(project, "build");
    assertEquals(0, built.status(), built.all());
  }

  @Test
  void whatWasJustBuiltIsNotStale() {
    Ended check = Checkout.gonogoIn(project, "build", "--check");
    assertEquals(0, check.status(), check.all());
  }

  @Test
  void anEditedCheckIsStaleAndNothingIsWritten() throws IOException {
    Path policy = project.resolve("policies/dotenv/debug_disabled.rego");
    String before = Files.readString(policy);
    Files.writeString(
        checklist, Files.readString(checklist).replace("\"False\"", "\"False\", \"0\""));

    Ended check = Checkout.gonogoIn(project, "build", "--check");
    assertEquals(1, check.status(), check.all());
    assertTrue(check.err().contains("debug_disabled.rego changed"), check.err());
    assertEquals(before, Files.readString(policy));
  }

  @Test
  void anItemThatIsGoneTakesItsFilesWithIt() throws IOException {
    Files.writeString(checklist, "## Settings\n\n- [ ] Something else <!-- something-else -->\n");

    Ended check = Checkout.gonogoIn(project, "build", "--check");
    assertEquals(1, check.status(), check.all());
    assertTrue(check.err().contains("debug_disabled.rego left over"), check.err());
    assertEquals(0, Checkout.gonogoIn(project, "build").status());
    assertFalse(Files.exists(project.resolve("policies/dotenv")));
    assertFalse(Files.exists(project.resolve("site/item/debug-disabled.html")));
    assertTrue(Files.isRegularFile(project.resolve("site/bundle.tar.gz")));
  }
}
