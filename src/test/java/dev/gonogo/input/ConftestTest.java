package dev.gonogo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gonogo.RealProgram;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where we promise to read as conftest does, conftest is asked. Without the program nothing is
/// compared here, and the answers that stand beside the cases hold alone.
class ConftestTest {
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
    RealProgram conftest = RealProgram.named("conftest");
    var argument = (InputReader.Argument.OnDisk) InputCasesTest.argument(entry);
    String theirs = conftest.output(List.of("parse", argument.path().toString()));
    Value ours =
        InputReader.read(List.of(argument), Optional.empty()).documents().getFirst().value();
    assertEquals(
        ValueReader.read(theirs.getBytes(StandardCharsets.UTF_8)),
        new ValueReader.Result.Read(ours));
  }
}
