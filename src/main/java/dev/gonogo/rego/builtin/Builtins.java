package dev.gonogo.rego.builtin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of all built-in functions. What is not in it, a policy may not call.
public final class Builtins {
  private static final Map<String, Builtin> BY_NAME =
      Stream.of(
              Aggregates.ALL,
              Comparisons.ALL,
              Encodings.ALL,
              Globs.ALL,
              Graphs.ALL,
              Json.ALL,
              Networks.ALL,
              Numbers.ALL,
              Objects.ALL,
              Regexes.ALL,
              Sequences.ALL,
              Sets.ALL,
              Strings.ALL,
              Times.ALL,
              Types.ALL,
              Units.ALL,
              Versions.ALL,
              YamlTexts.ALL)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(Builtin::name, Function.identity()));

  private Builtins() {}

  /// The built-in that Rego calls so.
  public static Optional<Builtin> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// All of them, in no order.
  public static Collection<Builtin> all() {
    return BY_NAME.values();
  }
}
