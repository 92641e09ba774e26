package dev.gonogo.yaml;

import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A tree to one without aliases, in which every key is a scalar and none stands twice: the first
/// one stays, and the others are told. Where [TreeReader] read strictly there was no alias.
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
      case YamlNode.Alias alias -> node(alias.target());
    };
  }

  private StrictYaml.Mapping mapping(YamlNode.Mapping mapping) {
    var entries = new ArrayList<StrictYaml.Entry>();
    Map<String, Span> firstAt = new HashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!(entry.key().resolved() instanceof YamlNode.Scalar written)) {
        problems.accept(new YamlProblem.KeyIsNoText(entry.key().at(), "a list or a mapping"));
        continue;
      }
      StrictYaml.Scalar key = scalar(written);
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

  private static StrictYaml.Scalar scalar(YamlNode.Scalar scalar) {
    return new StrictYaml.Scalar(scalar.at(), scalar.text(), scalar.plain());
  }
}
