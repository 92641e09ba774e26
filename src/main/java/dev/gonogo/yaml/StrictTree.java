package dev.gonogo.yaml;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A tree that [TreeReader] read strictly to one in which no key stands twice: the first one stays,
/// and the others are told.
final class StrictTree {
  private final Source source;
  private final Consumer<YamlProblem> problems;

  private StrictTree(Source source, Consumer<YamlProblem> problems) {
    this.source = source;
    this.problems = problems;
  }

  static StrictYaml of(YamlNode tree, Source source, Consumer<YamlProblem> problems) {
    return new StrictTree(source, problems).node(tree);
  }

  private StrictYaml node(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar scalar -> scalar(scalar);
      case YamlNode.Sequence sequence ->
          new StrictYaml.Sequence(
              sequence.at(), sequence.items().stream().map(this::node).toList());
      case YamlNode.Mapping mapping -> mapping(mapping);
      case YamlNode.Alias alias -> throw refusedBefore(alias);
    };
  }

  private StrictYaml.Mapping mapping(YamlNode.Mapping mapping) {
    var entries = new ArrayList<StrictYaml.Entry>();
    Map<String, Span> firstAt = new HashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      StrictYaml.Scalar key = key(entry.key());
      StrictYaml value = node(entry.value());
      Span first = firstAt.putIfAbsent(key.text(), key.at());
      if (first == null) {
        entries.add(new StrictYaml.Entry(key, value));
      } else {
        problems.accept(YamlProblem.DuplicateKey.of(key.at(), key.text(), first, source));
      }
    }
    return new StrictYaml.Mapping(mapping.at(), List.copyOf(entries));
  }

  private static StrictYaml.Scalar key(YamlNode key) {
    if (key instanceof YamlNode.Scalar scalar) {
      return scalar(scalar);
    }
    throw refusedBefore(key);
  }

  private static StrictYaml.Scalar scalar(YamlNode.Scalar scalar) {
    return new StrictYaml.Scalar(scalar.at(), scalar.text(), scalar.plain());
  }

  private static IllegalStateException refusedBefore(YamlNode node) {
    return new IllegalStateException("the tree was not read strictly: " + node);
  }
}
