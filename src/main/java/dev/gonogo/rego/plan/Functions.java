package dev.gonogo.rego.plan;

import dev.gonogo.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The functions of a program: who is called gets a name at once and is planned later, so that a
/// long chain of rules needs no deep stack.
final class Functions {
  /// A function that was asked for.
  record Wanted(World world, List<String> path, String name, int generation) {}

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final Map<World, Integer> generations = new HashMap<>(Map.of(World.PLAIN, 0));
  private final Map<String, Wanted> known = new LinkedHashMap<>();
  private final Deque<Wanted> waiting = new ArrayDeque<>();
  private final Map<String, Set<String>> calls = new HashMap<>();

  /// The name of what answers for a path in a world. Names are those that OPA gives: the world's
  /// number, then the path.
  String name(World world, List<String> path) {
    int generation = generations.computeIfAbsent(world, _ -> generations.size());
    String name = "g" + generation + ".data" + dotted(path);
    known.computeIfAbsent(
        name,
        n -> {
          var wanted = new Wanted(world, path, n, generation);
          waiting.add(wanted);
          return wanted;
        });
    return name;
  }

  /// Notes who calls whom.
  void calls(String caller, String callee) {
    calls.computeIfAbsent(caller, _ -> new LinkedHashSet<>()).add(callee);
  }

  /// The next one to plan.
  Optional<Wanted> next() {
    return Optional.ofNullable(waiting.poll());
  }

  /// A function that ends up calling itself: a rule never needs itself, but one function answers
  /// for all rules whose names may meet, and one of them may need another.
  Optional<Wanted> recursive() {
    Map<String, Integer> missing = new HashMap<>();
    Map<String, List<String>> callers = new HashMap<>();
    known.keySet().forEach(name -> missing.put(name, callees(name).size()));
    known
        .keySet()
        .forEach(name ->
            callees(name)
                .forEach(c -> callers.computeIfAbsent(c, _ -> new ArrayList<>()).add(name)));
    Deque<String> free = new ArrayDeque<>();
    missing.forEach((name, count) -> addIf(count == 0, name, free));
    int done = 0;
    while (!free.isEmpty()) {
      done++;
      for (String caller : callers.getOrDefault(free.remove(), List.of())) {
        addIf(missing.merge(caller, -1, Integer::sum) == 0, caller, free);
      }
    }
    return done == known.size()
        ? Optional.empty()
        : known.values().stream().filter(w -> missing.getOrDefault(w.name(), 0) > 0).findFirst();
  }

  private Set<String> callees(String name) {
    return calls.getOrDefault(name, Set.of());
  }

  private static void addIf(boolean condition, String name, Deque<String> free) {
    if (condition) {
      free.add(name);
    }
  }

  // A part that is no plain name is quoted, so that `["a.b"]` and `a.b` stay two names.
  private static String dotted(List<String> path) {
    return path.stream()
        .map(p -> PLAIN.matcher(p).matches() ? "." + p : "[" + Value.of(p) + "]")
        .collect(Collectors.joining());
  }
}
