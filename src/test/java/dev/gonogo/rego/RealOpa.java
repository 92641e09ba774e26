package dev.gonogo.rego;

import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The real `opa` program, on the path or where `go install` puts it.
record RealOpa(Path program) {
  static Optional<RealOpa> find() {
    Stream<Path> folders =
        Stream.concat(
            Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of),
            Stream.of(Path.of(System.getProperty("user.home"), "go", "bin")));
    return folders
        .map(f -> f.resolve("opa"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(RealOpa::new);
  }

  /// What a run printed, and its exit status.
  record Ran(int status, String out, String err) {}

  Ran run(Path folder, List<String> args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(args);
    Path err = Files.createTempFile("opa", ".err");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    String errors = Files.readString(err);
    Files.delete(err);
    return new Ran(status, out, errors);
  }

  /// Its answers to a case; of an error the code alone.
  List<String> answers(RegoCase test) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("case");
    for (Source module : test.modules()) {
      Files.writeString(folder.resolve(module.name()), module.text());
    }
    Files.writeString(folder.resolve("data.json"), ValueWriter.toJson(test.data()));
    List<String> args = new ArrayList<>(List.of("eval", "-d", "."));
    if (test.input().isPresent()) {
      Path input = Files.createTempFile("input", ".json");
      Files.writeString(input, ValueWriter.toJson(test.input().get()));
      args.addAll(List.of("-i", input.toString()));
    }
    List<String> plain =
        test.asked().stream()
            .filter(a -> a.answer().startsWith("#="))
            .map(RegoCase.Asked::rule)
            .toList();
    List<String> found = new ArrayList<>(values(folder, args, plain));
    List<String> all = new ArrayList<>();
    for (RegoCase.Asked asked : test.asked()) {
      all.add(
          asked.answer().startsWith("#=")
              ? found.removeFirst()
              : values(folder, args, List.of(asked.rule())).getFirst());
    }
    return all;
  }

  // One question for all rules: an undefined one leaves its comprehension empty.
  private List<String> values(Path folder, List<String> args, List<String> rules)
      throws IOException, InterruptedException {
    if (rules.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>(args);
    all.add(
        rules.stream()
            .map(r -> "[x | x := data.t." + r + "]")
            .collect(Collectors.joining(",", "[", "]")));
    ObjectValue answer = (ObjectValue) RegoCase.json(run(folder, all).out());
    Optional<Value> errors = answer.get("errors");
    if (errors.isPresent()) {
      ObjectValue first = (ObjectValue) ((ArrayValue) errors.get()).get(0);
      return List.of("#! " + text(first.get("code")));
    }
    ObjectValue result = (ObjectValue) ((ArrayValue) answer.get("result").orElseThrow()).get(0);
    ArrayValue expressions = (ArrayValue) result.get("expressions").orElseThrow();
    ArrayValue values = (ArrayValue) ((ObjectValue) expressions.get(0)).get("value").orElseThrow();
    return values.items().stream().map(v -> answer((ArrayValue) v)).toList();
  }

  private static String answer(ArrayValue found) {
    return found.size() == 0 ? "#= undefined" : "#= " + found.get(0);
  }

  private static String text(Optional<Value> value) {
    return value.map(v -> ((dev.gonogo.value.StringValue) v).value()).orElse("");
  }
}
