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

/// Where `--output FORMAT=FILE` leads: into links and devices and not over them; and where it leads
/// nowhere, the other reports and the decision are there nevertheless.
class OutputFilesTest {
  @TempDir private Path project;

  @BeforeEach
  void anInput() throws IOException {
    Files.writeString(project.resolve("gonogo.yaml"), "checklist: list.md\n");
    Files.writeString(
        project.resolve("list.md"),
        """
        - [ ] No debugging <!-- debug-disabled !blocker -->

          ```yaml check
          dotenv: DEBUG
          in: ["False"]
          ```

          ```dotenv fail
          DEBUG=True
          ```
        """);
    Files.writeString(project.resolve(".env"), "DEBUG=True\n");
  }

  private Ended check(String... outputs) {
    String[] args = new String[2 + 2 * outputs.length];
    args[0] = "check";
    args[1] = ".env";
    for (int i = 0; i < outputs.length; i++) {
      args[2 + 2 * i] = "--output";
      args[3 + 2 * i] = outputs[i];
    }
    return Checkout.gonogoIn(project, args);
  }

  @Test
  void oneThatCannotBeWrittenIsToldAndTheOthersAreWritten() throws IOException {
    Files.createDirectory(project.resolve("folder"));
    Ended ended = check("sarif=.env/x.sarif", "junit=folder", "json=x.json");
    assertEquals(2, ended.status(), ended.all());
    assertEquals(
        "gonogo: "
            + project.resolve(".env/x.sarif")
            + ": a file stands where a folder is needed\n"
            + "gonogo: "
            + project.resolve("folder")
            + ": is a folder\n",
        ended.err());
    assertTrue(ended.out().contains("FAIL for"), ended.out());
    assertTrue(Files.readString(project.resolve("x.json")).contains("\"FAIL\""));
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.createFile(project.resolve("file.json"));
    Path toFile = Files.createSymbolicLink(project.resolve("to-file.json"), file);
    Path toDevice = Files.createSymbolicLink(project.resolve("to-device"), Path.of("/dev/null"));
    Ended ended = check("json=to-file.json", "sarif=to-device");
    assertEquals(1, ended.status(), ended.all());
    assertTrue(Files.isSymbolicLink(toFile));
    assertTrue(Files.readString(file).contains("\"FAIL\""));
    assertTrue(Files.isSymbolicLink(toDevice));
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }
}
