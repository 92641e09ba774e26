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
import java.util.stream.Stream;

/// One of OPA's own cases: modules, a query, and what must come of it.
///
/// @param name its note; where several cases have the same, ` #2` stands behind the second
/// @param test as it stands in OPA's file (`v1/test/cases/cases.go` says what each key means)
record ConformanceCase(String name, ObjectValue test) {
  private static final Limits LENIENT =
      new Limits(Duration.ofSeconds(60), 200_000_000L, 400, false);
  private static final Limits STRICT = new Limits(Duration.ofSeconds(60), 200_000_000L, 400, true);
  private static final Effects NOW = new Effects(Optional.of(Instant.now()));

  /// What came of a case.
  sealed interface Outcome {
    record Passed() implements Outcome {}

    /// It was not compiled: something is missing here. OPA compiles every case, so this is never
    /// what a case expects, not even one that expects an error.
    record Refused(String words) implements Outcome {}

    /// Another answer than OPA's, or another error.
    record Wrong(String how) implements Outcome {}
  }

  /// All cases below a folder, in the order of the files.
  static List<ConformanceCase> all(Path folder) throws IOException {
    List<ConformanceCase> all = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path file : below.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        for (Value test : tests(file)) {
          String note = get(test, "note").map(ConformanceCase::text).orElseThrow().strip();
          int count = seen.merge(note, 1, Integer::sum);
          all.add(new ConformanceCase(count == 1 ? note : note + " #" + count, (ObjectValue) test));
        }
      }
    }
    return all;
  }

  private static List<Value> tests(Path file) throws IOException {
    var problems = new Problems();
    Source source = Source.of(file.toString(), Files.readString(file));
    List<Yaml> documents = YamlReader.readAll(source, YamlDialect.CORE, problems).documents();
    if (problems.hasErrors()) {
      throw new AssertionError(problems.drawn());
    }
    return documents.stream().flatMap(d -> items(get(d.value(), "cases")).stream()).toList();
  }

  /// Runs it.
  Outcome outcome() {
    var problems = new Problems();
    List<Source> modules = new ArrayList<>();
    for (Value module : items(test.get("modules"))) {
      modules.add(Source.of("test-" + modules.size() + ".rego", text(module)));
    }
    Optional<Query> query = Rego.query(modules, text(test.get("query").orElseThrow()), problems);
    if (query.isEmpty()) {
      return new Outcome.Refused(problems.all().getFirst().problem().words());
    }
    ObjectValue data = (ObjectValue) test.get("data").orElse(Value.objectOf(Map.of()));
    try {
      Limits limits = isTrue("strict_error") ? STRICT : LENIENT;
      return answered(query.get().evaluate(input(), data, limits, NOW));
    } catch (EvaluationException e) {
      return stopped(e);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Wrong("it crashed: " + e);
    }
  }

  private Outcome answered(List<Query.Result> results) {
    if (test.get("want_error_code").isPresent() || test.get("want_error").isPresent()) {
      return new Outcome.Wrong("no error where one was expected");
    }
    boolean sorted = isTrue("sort_bindings");
    Set<Value> got = new HashSet<>();
    for (Query.Result result : results) {
      Map<String, Value> row = new HashMap<>();
      result.bindings().forEach((k, v) -> row.put(k, sorted ? sorted(json(v)) : json(v)));
      got.add(Value.objectOf(row));
    }
    Set<Value> want = new HashSet<>(items(Optional.of(test.get("want_result").orElseThrow())));
    return want.equals(got)
        ? new Outcome.Passed()
        : new Outcome.Wrong("got " + got + " where " + want + " was expected");
  }

  // Code and words must both be those that are expected, as far as they are. The place in front of
  // the words is left out: it stands beside ours.
  private Outcome stopped(EvaluationException e) {
    String code = test.get("want_error_code").map(ConformanceCase::text).orElse(e.code());
    String words = test.get("want_error").map(ConformanceCase::text).orElse("");
    String got = e.code() + ": " + e.words();
    boolean expected =
        test.get("want_error_code").isPresent() || test.get("want_error").isPresent();
    return expected
            && e.code().equals(code)
            && got.contains(words.replaceFirst("^test-\\d+\\.rego:\\d+: ", ""))
        ? new Outcome.Passed()
        : new Outcome.Wrong(
            "stopped with `" + got + "`" + (expected ? ", expected: " + code + " " + words : ""));
  }

  private boolean isTrue(String key) {
    return test.get(key).equals(Optional.of(Value.of(true)));
  }

  private Optional<Value> input() {
    Optional<Value> term = test.get("input_term");
    if (term.isEmpty()) {
      return test.get("input");
    }
    var problems = new Problems();
    return Rego.query(List.of(), "x := " + text(term.get()), problems)
        .orElseThrow(() -> new IllegalStateException("input: " + problems.drawn()))
        .evaluate(Optional.empty(), Value.objectOf(Map.of()), LENIENT, NOW)
        .stream()
        .findFirst()
        .map(r -> r.bindings().get("x"));
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
