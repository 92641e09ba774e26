package dev.gonogo.cli;

import dev.gonogo.policy.TriedMutant;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import dev.gonogo.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The changes to checks that no example need notice, each with its reason: a list of `{check,
/// mutant, because}`, by the words that `gonogo test --mutate` has for them.
final class AcceptedMutants {
  private static final Set<String> KEYS = Set.of("check", "mutant", "because");

  private final Source source;
  private final List<Accepted> all = new ArrayList<>();
  private final Set<Accepted> used = new HashSet<>();

  private AcceptedMutants(Source source) {
    this.source = source;
  }

  private record Accepted(Span at, String check, String mutant) {}

  /// @param problems takes all that is wrong with the file
  static AcceptedMutants read(Source source, Problems problems) {
    var accepted = new AcceptedMutants(source);
    YamlReader.read(source, problems).ifPresent(yaml -> accepted.take(yaml, problems));
    return accepted;
  }

  private void take(Yaml yaml, Problems problems) {
    if (!(yaml.value() instanceof ArrayValue entries)) {
      problems.report(source, new NoEntry(yaml.span(List.of())));
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      Span at = yaml.span(List.of(Value.of(i)));
      Optional<Accepted> entry = entry(at, entries.get(i));
      if (entry.isEmpty()) {
        problems.report(source, new NoEntry(at));
      }
      entry.ifPresent(all::add);
    }
  }

  private static Optional<Accepted> entry(Span at, Value value) {
    return value instanceof ObjectValue object
            && object.size() == KEYS.size()
            && KEYS.stream()
                .allMatch(key -> text(object, key).filter(t -> !t.isBlank()).isPresent())
        ? Optional.of(
            new Accepted(
                at, text(object, "check").orElseThrow(), text(object, "mutant").orElseThrow()))
        : Optional.empty();
  }

  private static Optional<String> text(ObjectValue object, String key) {
    return object
        .get(key)
        .filter(StringValue.class::isInstance)
        .map(value -> ((StringValue) value).value());
  }

  /// Whether a mutant is among them.
  boolean accepts(TriedMutant mutant) {
    List<Accepted> same =
        all.stream()
            .filter(a -> a.check().equals(mutant.check()) && a.mutant().equals(mutant.words()))
            .toList();
    used.addAll(same);
    return !same.isEmpty();
  }

  /// Reports those that no mutant needs any more.
  void reportUnused(Problems problems) {
    all.stream()
        .filter(accepted -> !used.contains(accepted))
        .forEach(accepted -> problems.report(source, new Unused(accepted.at(), accepted.check())));
  }

  int used() {
    return used.size();
  }

  private record NoEntry(Span at) implements Problem {
    @Override
    public String words() {
      return "an accepted mutant is a mapping of `check`, `mutant` and `because`, each a text";
    }
  }

  private record Unused(Span at, String check) implements Problem {
    @Override
    public String words() {
      return "no such mutant of `" + check + "` goes unnoticed";
    }

    @Override
    public Optional<String> hint() {
      return Optional.of("remove it");
    }
  }
}
