package dev.gonogo.rego;

import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file of `cases/rego/answers`: rules of package `t` with the value of each behind it.
///
/// `# input:` and `# data:` say what the rules see; `# ---` separates modules. Behind the end of a
/// rule stands `#= value`, `#= undefined`, or `#! code: words` where its evaluation stops.
record RegoCase(
    Path file, List<String> lines, Optional<Value> input, ObjectValue data, List<Asked> asked) {
  private static final Path FOLDER = Path.of("src/test/resources/cases/rego/answers");
  private static final Pattern MARK = Pattern.compile("(.*?)\\s*#([=!])(.*)");
  private static final Pattern HEAD = Pattern.compile("(?:default )?([a-z_]\\w*).*");

  /// A rule whose value is written down.
  ///
  /// @param line its index
  /// @param code the line without the answer
  /// @param answer with its mark: `#= 1`
  record Asked(int line, String code, String rule, String answer) {}

  static Stream<RegoCase> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<RegoCase> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        all.add(read(file));
      }
      return all.stream();
    }
  }

  private static RegoCase read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Asked> asked = new ArrayList<>();
    String rule = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher head = HEAD.matcher(lines.get(i));
      rule = head.matches() ? head.group(1) : rule;
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.matches()) {
        asked.add(new Asked(i, mark.group(1), rule, "#" + mark.group(2) + mark.group(3)));
      }
    }
    Value data = given(lines, "# data: ").orElse(Value.objectOf(Map.of()));
    return new RegoCase(file, lines, given(lines, "# input: "), (ObjectValue) data, asked);
  }

  private static Optional<Value> given(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .findFirst()
        .map(line -> json(line.substring(key.length())));
  }

  static Value json(String text) {
    return switch (ValueReader.read(text.getBytes(StandardCharsets.UTF_8))) {
      case ValueReader.Result.Read(var value) -> value;
      case ValueReader.Result.Refused(_, var words) -> throw new IllegalStateException(words);
    };
  }

  String name() {
    return file.getFileName().toString();
  }

  /// Its modules.
  List<Source> modules() {
    List<Source> modules = new ArrayList<>();
    for (String text : (String.join("\n", lines) + "\n").split("# ---\n")) {
      String name = modules.isEmpty() ? name() : modules.size() + "-" + name();
      modules.add(Source.of(name, text));
    }
    return modules;
  }

  /// The policy, with each rule that is asked for as an entry point.
  Policy policy() {
    var problems = new Problems();
    List<String> entrypoints = asked.stream().map(a -> "t/" + a.rule()).distinct().toList();
    return Rego.compile(modules(), entrypoints, problems)
        .orElseThrow(() -> new AssertionError(problems.drawn()));
  }

  /// What a policy says to each rule that is asked for, in their order.
  List<String> answers(Policy policy) {
    return asked.stream().map(a -> answer(policy, a.rule())).toList();
  }

  private String answer(Policy policy, String rule) {
    try {
      return policy.results("t/" + rule, input, data, Limits.DEFAULT.lenient()).stream()
          .findFirst()
          .flatMap(result -> ((ObjectValue) result).get("result"))
          .map(value -> "#= " + value)
          .orElse("#= undefined");
    } catch (EvaluationException e) {
      return "#! " + e.code() + ": " + e.getMessage();
    }
  }

  /// The file with other answers.
  String with(List<String> answers) {
    List<String> all = new ArrayList<>(lines);
    for (int i = 0; i < asked.size(); i++) {
      all.set(asked.get(i).line(), asked.get(i).code() + " " + answers.get(i));
    }
    return String.join("\n", all) + "\n";
  }

  @Override
  public String toString() {
    return name();
  }
}
