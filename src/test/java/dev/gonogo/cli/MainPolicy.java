package dev.gonogo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gonogo.RealProgram;
import dev.gonogo.gate.Profile;
import dev.gonogo.policy.PolicySet;
import dev.gonogo.rego.Query;
import dev.gonogo.rego.Rego;
import dev.gonogo.rego.host.Effects;
import dev.gonogo.rego.host.Limits;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.SetValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What conftest asks for, `data.main`, asked of our own engine; and what it says, from whichever
/// program it came.
final class MainPolicy {
  private final Query query;
  private final ObjectValue data;

  private MainPolicy(Query query, ObjectValue data) {
    this.query = query;
    this.data = data;
  }

  /// @param data below `data`: what the project declares
  static MainPolicy of(PolicySet policies, ObjectValue data) {
    List<Source> modules =
        policies.modules().entrySet().stream()
            .map(module -> Source.of(module.getKey(), module.getValue()))
            .toList();
    var problems = new Problems();
    Query query =
        Rego.query(modules, "deny := data.main.deny; warn := data.main.warn", problems)
            .orElseThrow(() -> new AssertionError(problems.drawn()));
    return new MainPolicy(query, data);
  }

  /// What a project declares, as policies read it.
  static ObjectValue data(Profile profile) {
    var facets = new TreeMap<String, Value>();
    profile.facets().forEach((facet, on) -> facets.put(facet, Value.of(on)));
    return Value.objectOf(
        Map.of("profile", Value.objectOf(Map.of("facets", Value.objectOf(facets)))));
  }

  /// What is told of an input.
  ///
  /// @param denied `item: message` of each failure
  /// @param warned `item: message` of each warning, or a message alone where nothing was judged
  record Told(SortedSet<String> denied, SortedSet<String> warned) {
    SortedSet<String> deniedItems() {
      return items(denied);
    }

    SortedSet<String> warnedItems() {
      return items(warned);
    }

    private static SortedSet<String> items(SortedSet<String> lines) {
      var items = new TreeSet<String>();
      lines.stream()
          .filter(line -> !line.contains(SILENT))
          .forEach(line -> items.add(line.substring(0, line.indexOf(": "))));
      return items;
    }

    /// All messages, but that nobody looked.
    SortedSet<String> messages() {
      var messages = new TreeSet<String>();
      for (SortedSet<String> lines : List.of(denied, warned)) {
        lines.stream()
            .filter(line -> !line.contains(SILENT))
            .forEach(line -> messages.add(line.substring(line.indexOf(": ") + 2)));
      }
      return messages;
    }
  }

  private static final String SILENT = "no check looks at ";

  /// What our engine says.
  Told of(Value input) {
    List<Query.Result> results =
        query.evaluate(Optional.of(input), data, Limits.DEFAULT, Effects.NONE);
    assertEquals(1, results.size(), "main is defined, whatever the input");
    var bindings = results.getFirst().bindings();
    return told(bindings.get("deny"), bindings.get("warn"));
  }

  /// From `{"deny": …, "warn": …}`, sets or arrays.
  static Told told(Value deny, Value warn) {
    return new Told(lines(deny), lines(warn));
  }

  private static SortedSet<String> lines(Value findings) {
    var lines = new TreeSet<String>();
    for (Value finding : members(findings)) {
      var object = (ObjectValue) finding;
      String item = object.get("item").map(id -> text(id) + ": ").orElse("");
      lines.add(item + text(object.get("msg").orElseThrow()));
    }
    return lines;
  }

  /// What conftest says of all that it was given.
  static Told ofConftest(RealProgram conftest, List<String> command) throws Exception {
    var all = new Told(new TreeSet<>(), new TreeSet<>());
    for (Told told : byFile(conftest, command).values()) {
      all.denied().addAll(told.denied());
      all.warned().addAll(told.warned());
    }
    return all;
  }

  /// What conftest says, by the name of the file.
  static SortedMap<String, Told> byFile(RealProgram conftest, List<String> command)
      throws Exception {
    RealProgram.Ended ended = conftest.run(command);
    assertTrue(ended.status() <= 1, ended.out() + ended.err());
    var byFile = new TreeMap<String, Told>();
    for (Value result : ((ArrayValue) json(ended.out())).items()) {
      var object = (ObjectValue) result;
      String file = Path.of(text(object.get("filename").orElseThrow())).getFileName().toString();
      Told told = byFile.computeIfAbsent(file, _ -> new Told(new TreeSet<>(), new TreeSet<>()));
      told.denied().addAll(ofConftest(object, "failures"));
      told.warned().addAll(ofConftest(object, "warnings"));
    }
    return byFile;
  }

  private static SortedSet<String> ofConftest(ObjectValue result, String set) {
    var lines = new TreeSet<String>();
    for (Value finding : members(result.get(set).orElse(Value.array()))) {
      var object = (ObjectValue) finding;
      String item =
          object
              .get("metadata")
              .flatMap(metadata -> ((ObjectValue) metadata).get("item"))
              .map(id -> text(id) + ": ")
              .orElse("");
      lines.add(item + text(object.get("msg").orElseThrow()));
    }
    return lines;
  }

  static Collection<Value> members(Value value) {
    return switch (value) {
      case SetValue set -> set.members();
      case ArrayValue array -> array.items();
      default -> throw new AssertionError(value);
    };
  }

  static String text(Value value) {
    return ((StringValue) value).value();
  }

  static Value json(String text) {
    return switch (ValueReader.read(text.getBytes(StandardCharsets.UTF_8))) {
      case ValueReader.Result.Read(Value value) -> value;
      case ValueReader.Result.Refused(long at, String words) ->
          throw new AssertionError(words + " at " + at + "\n" + text);
    };
  }
}
