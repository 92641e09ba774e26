package dev.gonogo.rego;

import dev.gonogo.rego.host.Effects;
import dev.gonogo.rego.host.EvaluationException;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.value.ValueWriter;
import dev.gonogo.yaml.Yaml;
import dev.gonogo.yaml.YamlDialect;
import dev.gonogo.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Runs OPA's own conformance cases, a folder of YAML files, through this engine, and prints how
/// many passed and which did not, by reason. The cases come with OPA's Go module, in
/// `v1/test/cases/testdata/v1`.
public final class Conformance {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 200_000_000L, 400, false);
  private static final Limits STRICT = new Limits(Duration.ofSeconds(20), 200_000_000L, 400, true);

  private static final Effects NOW = new Effects(Optional.of(Instant.now()));

  private final Map<String, List<String>> failures = new TreeMap<>();
  private int passed;

  private Conformance() {}

  /// @param args the folder, and optionally a part of the names of the cases to run
  public static void main(String[] args) throws IOException {
    var run = new Conformance();
    String only = args.length > 1 ? args[1] : "";
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        run.file(file, only);
      }
    }
    run.print();
  }

  private void file(Path file, String only) throws IOException {
    var problems = new Problems();
    String text = Files.readString(file);
    List<Yaml> documents =
        YamlReader.readAll(Source.of(file.toString(), text), YamlDialect.CORE, problems)
            .documents();
    if (problems.hasErrors()) {
      fail("file not read", file + " " + problems.all().getFirst().problem().words());
      return;
    }
    for (Yaml document : documents) {
      for (Value each : items(get(document.value(), "cases"))) {
        String note = get(each, "note").map(Conformance::text).orElse("");
        if (note.contains(only)) {
          oneCase(note, (ObjectValue) each);
        }
      }
    }
  }

  private void oneCase(String note, ObjectValue test) {
    try {
      Optional<String> failure = failure(test);
      if (failure.isPresent()) {
        fail(failure.get(), note);
      } else {
        passed++;
      }
    } catch (RuntimeException | StackOverflowError e) {
      fail(
          "crash: " + e.getClass().getSimpleName() + " " + first(String.valueOf(e.getMessage())),
          note);
    }
  }

  private Optional<String> failure(ObjectValue test) {
    Optional<Value> code = test.get("want_error_code");
    boolean error = code.isPresent() || test.get("want_error").isPresent();
    var problems = new Problems();
    Optional<Query> query = query(test, problems);
    if (query.isEmpty()) {
      String words = problems.all().getFirst().problem().words();
      return error && code.map(c -> words.startsWith(text(c))).orElse(true)
          ? Optional.empty()
          : Optional.of("not compiled: " + first(words));
    }
    Limits limits = test.get("strict_error").equals(Optional.of(Value.of(true))) ? STRICT : LIMITS;
    ObjectValue data = (ObjectValue) test.get("data").orElse(Value.objectOf(Map.of()));
    try {
      List<Query.Result> results = query.get().evaluate(input(test), data, limits, NOW);
      return error ? Optional.of("no error where one was expected") : compared(test, results);
    } catch (EvaluationException e) {
      return error && code.map(c -> e.code().equals(text(c))).orElse(true)
          ? Optional.empty()
          : Optional.of("stopped: " + e.code());
    }
  }

  private static Optional<Query> query(ObjectValue test, Problems problems) {
    List<Source> modules = new ArrayList<>();
    for (Value module : items(test.get("modules"))) {
      modules.add(Source.of("test-" + modules.size() + ".rego", text(module)));
    }
    return Rego.query(modules, text(test.get("query").orElseThrow()), problems);
  }

  private static Optional<Value> input(ObjectValue test) {
    Optional<Value> term = test.get("input_term");
    if (term.isEmpty()) {
      return test.get("input");
    }
    var problems = new Problems();
    return Rego.query(List.of(), "x := " + text(term.get()), problems)
        .orElseThrow(() -> new IllegalStateException("input: " + problems.drawn()))
        .evaluate(Optional.empty(), Value.objectOf(Map.of()), LIMITS, NOW)
        .stream()
        .findFirst()
        .map(r -> r.bindings().get("x"));
  }

  private static Optional<String> compared(ObjectValue test, List<Query.Result> results) {
    boolean sorted = test.get("sort_bindings").equals(Optional.of(Value.of(true)));
    Set<Value> got = new HashSet<>();
    for (Query.Result result : results) {
      Map<String, Value> row = new HashMap<>();
      result.bindings().forEach((k, v) -> row.put(k, sorted ? sorted(json(v)) : json(v)));
      got.add(Value.objectOf(row));
    }
    Set<Value> want = new HashSet<>(items(test.get("want_result")));
    return want.equals(got)
        ? Optional.empty()
        : Optional.of(
            "another result"
                + (System.getProperty("verbose") == null
                    ? ""
                    : "\n   want " + want + "\n   got  " + got));
  }

  // As the cases have it: sets are arrays there.
  private static Value json(Value value) {
    byte[] bytes = ValueWriter.toJson(value).getBytes(StandardCharsets.UTF_8);
    return switch (ValueReader.read(bytes)) {
      case ValueReader.Result.Read(var read) -> read;
      case ValueReader.Result.Refused r -> throw new IllegalStateException(r.words());
    };
  }

  private static Value sorted(Value value) {
    return value instanceof ArrayValue a
        ? Value.array(a.items().stream().sorted().toList())
        : value;
  }

  private void fail(String reason, String note) {
    failures.computeIfAbsent(reason, _ -> new ArrayList<>()).add(note);
  }

  private void print() {
    failures.forEach((reason, notes) -> {
      System.out.println(notes.size() + " " + reason);
      notes.forEach(note -> System.out.println("    " + note));
    });
    int failed = failures.values().stream().mapToInt(List::size).sum();
    System.out.println(passed + " passed, " + failed + " failed");
  }

  private static String first(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static Optional<Value> get(Value value, String key) {
    return value instanceof ObjectValue o ? o.get(key) : Optional.empty();
  }

  private static List<Value> items(Optional<Value> value) {
    return switch (value.orElse(Value.ofNull())) {
      case ArrayValue a -> a.items();
      case SetValue s -> s.sorted();
      default -> List.of();
    };
  }

  private static String text(Value value) {
    return value instanceof StringValue(var text) ? text : value.toString();
  }
}
