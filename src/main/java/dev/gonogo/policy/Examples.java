package dev.gonogo.policy;

import dev.gonogo.catalogue.KubernetesKinds;
import dev.gonogo.checklist.Check;
import dev.gonogo.checklist.FenceText;
import dev.gonogo.input.InputReader;
import dev.gonogo.input.Thing;
import dev.gonogo.policy.module.RegoNames;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the examples of checks as the documents that they stand for.
final class Examples {
  private final Problems problems;

  Examples(Problems problems) {
    this.problems = problems;
  }

  /// An example and its document.
  ///
  /// @param name unique among those of the check, as a name of Rego: `fail_one_short`
  /// @param cluster what a cluster would refuse of it, where the check asks for that
  record Read(Check.Example example, String name, Value document, Optional<Value> cluster) {
    /// What the project declares of itself in it, as policies read it below `data`.
    ObjectValue data() {
      ObjectValue data = Value.objectOf(Map.of());
      for (var part : parts().entrySet()) {
        data = data.with(part.getKey(), part.getValue());
      }
      return data;
    }

    /// What stands below `data` while it is tried, each by its name.
    SortedMap<String, Value> parts() {
      var parts = new TreeMap<String, Value>();
      cluster.ifPresent(c -> parts.put("cluster", c));
      profile().ifPresent(profile -> parts.put("profile", profile));
      return parts;
    }

    /// The profile of it, where it says one.
    private Optional<Value> profile() {
      return example
          .facet()
          .map(facet ->
              Value.objectOf(Map.of("facets", Value.objectOf(Map.of(facet, Value.of(true))))));
    }
  }

  /// Those of a check that can be read; the problems have the others.
  List<Read> of(NamedCheck named) {
    var read = new ArrayList<Read>();
    Set<String> names = new HashSet<>();
    for (Check.Example example : named.check().examples()) {
      String name = freeName(example, names);
      document(named, example)
          .ifPresent(
              value -> read.add(new Read(example, name, value, cluster(named.check(), value))));
    }
    return read;
  }

  private static Optional<Value> cluster(Check check, Value document) {
    if (!ClusterData.isAskedBy(check)) {
      return Optional.empty();
    }
    KubernetesKinds kinds = KubernetesKinds.ofJar();
    List<Thing> things = check.kind().things(document);
    return Optional.of(ClusterData.of(things, document, kinds, kinds.known().last()).value());
  }

  private static String freeName(Check.Example example, Set<String> names) {
    String verdict = RegoNames.snake(example.expected().word(), "example");
    String wanted =
        example.name().isEmpty()
            ? verdict
            : verdict + "_" + RegoNames.name(example.name(), "example", Set.of());
    String name = wanted;
    for (int i = 2; !names.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  private Optional<Value> document(NamedCheck named, Check.Example example) {
    Source checklist = named.item().source();
    Source text = Source.of("", example.text().lines());
    var found = new Problems();
    Optional<Value> value =
        InputReader.example(named.check().kind(), example.language(), text, found);
    found.all().forEach(p -> problems.report(checklist, new Moved(p.problem(), example.text())));
    return found.hasErrors() ? Optional.empty() : value;
  }

  /// A problem of an example, at its place in the checklist.
  private record Moved(Problem problem, FenceText text) implements Problem {
    @Override
    public Span at() {
      return text.inFile(problem.at());
    }

    @Override
    public String words() {
      return problem.words();
    }

    @Override
    public Optional<String> hint() {
      return problem.hint();
    }

    @Override
    public Level level() {
      return problem.level();
    }
  }
}
