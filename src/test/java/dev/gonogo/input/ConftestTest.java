package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where we promise to read as conftest does, conftest is asked. Without the program nothing is
/// compared here, and the answers that stand beside the cases hold alone.
class ConftestTest {
  /// Where `go install` puts it is looked into too.
  private static final Optional<Path> CONFTEST =
      Stream.concat(
              Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                  .map(Path::of),
              Stream.of(Path.of(System.getProperty("user.home"), "go", "bin")))
          .map(folder -> folder.resolve("conftest"))
          .filter(Files::isExecutable)
          .findFirst();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words.yaml",
        "numbers.yaml",
        "keys.yaml",
        "merges.yaml",
        "not-helm.yaml",
        "places.yaml",
        "lone.yml",
        "lone.json",
        "pretty.json",
        "plan.json",
        "k6-summary.json",
        "k6-export.json",
        "plain.env",
      })
  void readsTheSame(String entry) throws IOException, InterruptedException {
    assumeTrue(CONFTEST.isPresent(), "conftest is not installed: " + entry + " is not compared");
    var argument = (InputReader.Argument.OnDisk) InputCasesTest.argument(entry);
    Process process =
        new ProcessBuilder(CONFTEST.get().toString(), "parse", argument.path().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] theirs = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor());
    Value ours =
        InputReader.read(List.of(argument), Optional.empty()).documents().getFirst().value();
    assertEquals(ValueReader.read(theirs), new ValueReader.Result.Read(ours));
  }
}
