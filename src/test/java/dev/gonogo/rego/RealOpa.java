package dev.gonogo.rego;

import dev.gonogo.RealProgram;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// What the real `opa` makes of modules.
public record RealOpa(RealProgram program) {
  private static final int TAR_BLOCK = 512;

  /// Where it is missing the test is skipped, or fails: see [RealProgram].
  public static RealOpa found() {
    return new RealOpa(RealProgram.named("opa"));
  }

  /// Runs it.
  ///
  /// @param folder where it stands
  public RealProgram.Ended run(Path folder, List<String> args)
      throws IOException, InterruptedException {
    return program.run(folder, args);
  }

  /// What a query gives under strict errors: JSON, `undefined`, or `! code: words`.
  ///
  /// @param args what stands before the query
  public String answer(Path folder, List<String> args, String query)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("eval", "--strict-builtin-errors"));
    all.addAll(args);
    all.add(query);
    ObjectValue answer = (ObjectValue) RegoCase.json(run(folder, all).out());
    if (answer.get("errors").isPresent()) {
      var error = (ObjectValue) ((ArrayValue) answer.get("errors").orElseThrow()).get(0);
      // Behind the first line it lists the values that conflict.
      String words = text(error.get("message")).lines().findFirst().orElse("");
      return "! " + text(error.get("code")) + ": " + words.replaceFirst(":$", "");
    }
    return answer
        .get("result")
        .map(result -> (ObjectValue) ((ArrayValue) result).get(0))
        .map(result -> (ObjectValue) ((ArrayValue) result.get("expressions").orElseThrow()).get(0))
        .map(expression -> ValueWriter.toJson(expression.get("value").orElseThrow()))
        .orElse("undefined");
  }

  /// The `plan.json` that `opa build -t plan` makes of a file of a folder.
  public String plan(Path folder, String rego, String entrypoint)
      throws IOException, InterruptedException {
    return plan(folder, rego, List.of(entrypoint));
  }

  /// The same for a file or folder, and several entry points.
  public String plan(Path folder, String path, List<String> entrypoints)
      throws IOException, InterruptedException {
    Path bundle = Files.createTempFile("bundle", ".tar.gz");
    List<String> args = new ArrayList<>(List.of("build", "-t", "plan", "-o", bundle + "", path));
    entrypoints.forEach(e -> args.addAll(List.of("-e", e)));
    RealProgram.Ended ran = run(folder, args);
    if (ran.status() != 0) {
      throw new AssertionError(ran.out() + ran.err());
    }
    String plan = new String(member(bundle, "/plan.json"), StandardCharsets.UTF_8);
    Files.delete(bundle);
    return plan.strip() + "\n";
  }

  private static byte[] member(Path tarball, String name) throws IOException {
    byte[] tar;
    try (var in = new GZIPInputStream(Files.newInputStream(tarball))) {
      tar = in.readAllBytes();
    }
    for (int at = 0; at + TAR_BLOCK <= tar.length; ) {
      String entry = new String(tar, at, 100, StandardCharsets.UTF_8).split("\0", 2)[0];
      String octal = new String(tar, at + 124, 12, StandardCharsets.UTF_8).replaceAll("[^0-7]", "");
      int size = octal.isEmpty() ? 0 : Integer.parseInt(octal, 8);
      if (entry.equals(name)) {
        return Arrays.copyOfRange(tar, at + TAR_BLOCK, at + TAR_BLOCK + size);
      }
      at += TAR_BLOCK + (size + TAR_BLOCK - 1) / TAR_BLOCK * TAR_BLOCK;
    }
    throw new AssertionError("no " + name + " in " + tarball);
  }

  /// The plan that it makes of a case, for all rules that are asked for.
  String plan(RegoCase test) throws IOException, InterruptedException {
    List<String> entrypoints = test.asked().stream().map(a -> "t/" + a.rule()).distinct().toList();
    return plan(written(test), ".", entrypoints);
  }

  private static Path written(RegoCase test) throws IOException {
    Path folder = Files.createTempDirectory("case");
    for (Source module : test.modules()) {
      Files.writeString(folder.resolve(module.name()), module.text());
    }
    return folder;
  }

  /// Its answers to a case; of an error the code alone.
  List<String> answers(RegoCase test) throws IOException, InterruptedException {
    Path folder = written(test);
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
