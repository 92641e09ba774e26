package dev.gonogo.cli;

import dev.gonogo.policy.TriedMutant;
import dev.gonogo.source.Hints;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import dev.gonogo.yaml.YamlDialect;
import dev.gonogo.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The changes to checks that no example need notice, each with its reason: a list of `{check,
/// mutant, because}`, by the words that `gonogo test --mutate` has for them.
final class AcceptedMutants {
  private static final List<String> KEYS = List.of("check", "mutant", "because");

  /// Whoever writes more meant no mutant's words, and the nearest ones would take long to find.
  private static final int LONGEST_WORDS = 400;

  private final Source source;
  private final Map<Key, Accepted> all = new HashMap<>();

  private AcceptedMutants(Source source) {
    this.source = source;
  }

  /// What tells one mutant from all others.
  private record Key(String check, String mutant) {}

  private record Accepted(Span check, Span mutant, String because) {}

  static AcceptedMutants none() {
    return new AcceptedMutants(Source.of("", ""));
  }

  /// @param problems takes all that is wrong with the file; one without any value accepts nothing
  static AcceptedMutants read(Source source, Problems problems) {
    var accepted = new AcceptedMutants(source);
    // Whoever takes the last entry out leaves a file of comments: that is no mistake.
    var documents = YamlReader.readAll(source, YamlDialect.CORE, new Problems());
    if (!documents.ok() || !documents.documents().isEmpty()) {
      YamlReader.read(source, problems).ifPresent(yaml -> accepted.take(yaml, problems));
    }
    return accepted;
  }

  private void take(Yaml yaml, Problems problems) {
    if (!(yaml.value() instanceof ArrayValue entries)) {
      problems.report(source, new AcceptedProblem.NoList(yaml.span(List.of())));
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      List<Value> path = List.of(Value.of(i));
      if (entries.get(i) instanceof ObjectValue entry) {
        take(yaml, path, entry, problems);
      } else {
        problems.report(source, new AcceptedProblem.NoEntry(yaml.span(path)));
      }
    }
  }

  private void take(Yaml yaml, List<Value> path, ObjectValue entry, Problems problems) {
    if (!fits(yaml, path, entry, problems)) {
      return;
    }
    var key = new Key(text(entry, "check"), text(entry, "mutant"));
    Span mutant = yaml.span(inside(path, "mutant"));
    var accepted = new Accepted(yaml.span(inside(path, "check")), mutant, text(entry, "because"));
    Optional.ofNullable(all.putIfAbsent(key, accepted))
        .map(other -> source.place(other.check().start()).line())
        .ifPresent(line -> problems.report(source, new AcceptedProblem.Twice(mutant, line)));
  }

  private boolean fits(Yaml yaml, List<Value> path, ObjectValue entry, Problems problems) {
    var found = new ArrayList<AcceptedProblem>();
    for (String key : KEYS) {
      Span at = yaml.span(inside(path, key));
      Optional<Value> value = entry.get(key);
      if (value.isEmpty()) {
        found.add(new AcceptedProblem.MissingKey(at, key));
      } else if (!(value.get() instanceof StringValue text) || text.value().isBlank()) {
        found.add(new AcceptedProblem.NoText(at, key));
      }
    }
    entry
        .entries()
        .forEach((key, _) -> {
          if (!(key instanceof StringValue known) || !KEYS.contains(known.value())) {
            String name = key instanceof StringValue text ? text.value() : key.toString();
            found.add(
                new AcceptedProblem.UnknownKey(
                    yaml.keySpan(inside(path, name)), name, Hints.meant(cut(name), KEYS)));
          }
        });
    found.forEach(problem -> problems.report(source, problem));
    return found.isEmpty();
  }

  private static List<Value> inside(List<Value> path, String key) {
    return Stream.concat(path.stream(), Stream.of(Value.of(key))).toList();
  }

  private static String text(ObjectValue entry, String key) {
    return ((StringValue) entry.get(key).orElseThrow()).value();
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
  }

  /// Why a mutant need not be noticed, where it need not.
  Optional<String> because(TriedMutant mutant) {
    return Optional.ofNullable(all.get(new Key(mutant.check(), mutant.words())))
        .map(Accepted::because);
  }

  /// Reports those that accept nothing: the list must be true.
  ///
  /// @param tried every mutant that there is
  void reportUnused(List<TriedMutant> tried, Problems problems) {
    Map<Key, TriedMutant> living = new HashMap<>();
    Map<String, Set<String>> words = new HashMap<>();
    for (TriedMutant mutant : tried) {
      living.put(new Key(mutant.check(), mutant.words()), mutant);
      words.computeIfAbsent(mutant.check(), _ -> new TreeSet<>()).add(mutant.words());
    }
    all.forEach((key, accepted) ->
        unused(key, accepted, Optional.ofNullable(living.get(key)), words)
            .ifPresent(problem -> problems.report(source, problem)));
  }

  private static Optional<AcceptedProblem> unused(
      Key key, Accepted accepted, Optional<TriedMutant> living, Map<String, Set<String>> words) {
    Optional<Set<String>> ofCheck = Optional.ofNullable(words.get(key.check()));
    if (ofCheck.isEmpty()) {
      Optional<String> nearest = Nearest.of(cut(key.check()), words.keySet());
      return Optional.of(new AcceptedProblem.UnknownCheck(accepted.check(), key.check(), nearest));
    }
    if (living.isEmpty()) {
      Optional<String> nearest = Nearest.of(cut(key.mutant()), ofCheck.get());
      return Optional.of(
          new AcceptedProblem.UnknownMutant(accepted.mutant(), key.check(), nearest));
    }
    return living
        .filter(TriedMutant::noticed)
        .map(_ -> new AcceptedProblem.Noticed(accepted.mutant(), key.check()));
  }
}
