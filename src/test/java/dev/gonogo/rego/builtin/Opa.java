package dev.gonogo.rego.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.value.ValueWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The real `opa`, where there is one.
final class Opa {
  private Opa() {}

  static Optional<Path> find() {
    Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(d -> Path.of(d, "opa"));
    Path installed = Path.of(System.getProperty("user.home"), "go", "bin", "opa");
    return Stream.concat(onPath, Stream.of(installed)).filter(Files::isExecutable).findFirst();
  }

  /// What the rules `c0`, `c1`, … of a module are: JSON, `undefined`, or `! code: words`.
  static List<String> answers(Path opa, Path temporary, String module, int count, Path folder)
      throws IOException, InterruptedException {
    Path rego = Files.writeString(temporary.resolve("cases.rego"), module);
    String input = folder.resolve("input.json").toString();
    String all = run(opa, "eval", "--format=raw", "-d", rego.toString(), "-i", input, "data.cases");
    Value values = ((ValueReader.Result.Read) read(all)).value();
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Optional<Value> value = ((dev.gonogo.value.ObjectValue) values).get("c" + i);
      answers.add(
          value.isPresent()
              ? ValueWriter.toJson(value.get())
              : strict(
                  run(
                      opa,
                      "eval",
                      "--strict-builtin-errors",
                      "--format=json",
                      "-d",
                      rego.toString(),
                      "-i",
                      input,
                      "data.cases.c" + i)));
    }
    return answers;
  }

  private static ValueReader.Result read(String json) {
    ValueReader.Result result =
        ValueReader.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    if (result instanceof ValueReader.Result.Refused) {
      throw new AssertionError(json);
    }
    return result;
  }

  private static String strict(String json) throws IOException {
    JsonNode error = new ObjectMapper().readTree(json).path("errors").path(0);
    return error.isMissingNode()
        ? "undefined"
        : "! " + error.path("code").asText() + ": " + error.path("message").asText();
  }

  private static String run(Path opa, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(opa.toString()));
    command.addAll(List.of(args));
    Path out = Files.createTempFile("opa", ".out");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      process.waitFor();
      return Files.readString(out);
    } finally {
      Files.delete(out);
    }
  }
}
