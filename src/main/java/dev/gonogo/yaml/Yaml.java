package dev.gonogo.yaml;

import dev.gonogo.source.Span;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Optional;

/// One document: what it says, and where.
public final class Yaml {
  private final Value value;
  private final YamlNode root;
  private final YamlDialect dialect;

  Yaml(Value value, YamlNode root, YamlDialect dialect) {
    this.value = value;
    this.root = root;
    this.dialect = dialect;
  }

  public Value value() {
    return value;
  }

  /// The whole document.
  public Span at() {
    return root.at();
  }

  /// Where a value stands: a scalar itself, a mapping or a sequence by the key that holds it (by
  /// its own beginning in a sequence), and what is missing by the longest part of its path that
  /// exists. What came through an alias or a merge stands where it is written.
  ///
  /// @param path of strings and numbers, from the root
  public Span span(List<Value> path) {
    Step step = walk(path);
    YamlNode node = step.node().resolved();
    boolean shows = node instanceof YamlNode.Scalar && node.at().end() > node.at().start();
    return shows ? node.at() : step.key().map(YamlNode::at).orElseGet(() -> beginning(node));
  }

  /// Where the key stands that holds a value: what is wrong about a key points there. As [#span]
  /// where there is no key.
  ///
  /// @param path of strings and numbers, from the root
  public Span keySpan(List<Value> path) {
    Step step = walk(path);
    return step.key().map(YamlNode::at).orElseGet(() -> span(path));
  }

  /// The last node of a path that exists.
  ///
  /// @param key the key that holds it
  private record Step(YamlNode node, Optional<YamlNode> key) {}

  private Step walk(List<Value> path) {
    var step = new Step(root, Optional.empty());
    for (Value part : path) {
      Optional<Step> next = next(step.node().resolved(), part);
      if (next.isEmpty()) {
        return step;
      }
      step = next.get();
    }
    return step;
  }

  private Optional<Step> next(YamlNode node, Value part) {
    return switch (node) {
      case YamlNode.Mapping mapping when part instanceof StringValue key ->
          YamlKeys.find(mapping, key.value(), dialect)
              .map(entry -> new Step(entry.value(), Optional.of(entry.key())));
      case YamlNode.Sequence sequence
          when part instanceof NumberValue n
              && n.isLong()
              && n.longValue() >= 0
              && n.longValue() < sequence.items().size() ->
          Optional.of(new Step(sequence.items().get((int) n.longValue()), Optional.empty()));
      default -> Optional.empty();
    };
  }

  /// The first line of a mapping or a sequence: its first key, or its first item.
  private static Span beginning(YamlNode node) {
    return switch (node) {
      case YamlNode.Mapping mapping when !mapping.entries().isEmpty() ->
          mapping.entries().getFirst().key().at();
      case YamlNode.Sequence sequence when !sequence.items().isEmpty() ->
          new Span(node.at().start(), node.at().start() + 1);
      default -> node.at();
    };
  }
}
