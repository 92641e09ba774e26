package dev.gonogo.hcl;

import dev.gonogo.hcl.HclBlock.Attribute;
import dev.gonogo.hcl.HclBlock.Body;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The way of a path through the blocks of a resource, as far as it is certain.
///
/// A plan numbers nested blocks by an order of its own (a set has none), so of several blocks of a
/// type the one is meant that alone says what the plan's element holds.
///
/// @param values of the resource
record Descent(Value values) {
  /// More blocks of a type in one body are not told from each other.
  private static final int MAX_COMPARED = 500;

  /// The attribute at the end of the path, else the last block on it.
  SourcePlace to(HclBlock block, List<Value> path) {
    HclBlock at = block;
    Value value = values;
    for (int i = 0; i < path.size(); i++) {
      if (!(path.get(i) instanceof StringValue name)) {
        return at.at().place();
      }
      Optional<Attribute> attribute = Optional.ofNullable(at.body().attributes().get(name.value()));
      if (attribute.isPresent()) {
        return attribute.get().place(path.subList(i + 1, path.size()));
      }
      value = member(value, name);
      if (value instanceof ArrayValue array
          && i + 1 < path.size()
          && path.get(i + 1) instanceof NumberValue n
          && n.isLong()
          && n.longValue() >= 0
          && n.longValue() < array.size()) {
        value = array.get((int) n.longValue());
        i++;
      }
      Optional<HclBlock> next = meant(at.body(), name.value(), value);
      if (next.isEmpty()) {
        return at.at().place();
      }
      at = next.get();
    }
    return at.at().place();
  }

  private static Value member(Value value, StringValue name) {
    return value instanceof ObjectValue object
        ? object.get(name).orElse(Value.ofNull())
        : Value.ofNull();
  }

  private static Optional<HclBlock> meant(Body body, String type, Value value) {
    List<HclBlock> all =
        Stream.concat(
                body.blocks().getOrDefault(type, List.of()).stream(),
                body.blocks().getOrDefault("dynamic", List.of()).stream()
                    .filter(block -> block.labels().equals(List.of(type))))
            .limit(MAX_COMPARED + 1L)
            .toList();
    if (all.size() == 1) {
      return all.stream().map(Descent::content).findFirst();
    }
    List<HclBlock> fit =
        all.size() > MAX_COMPARED
            ? List.of()
            : all.stream()
                .map(Descent::content)
                .filter(block -> fits(block.body(), value))
                .toList();
    return fit.size() == 1 ? fit.stream().findFirst() : Optional.empty();
  }

  /// What a dynamic block makes others of stands in its `content`.
  private static HclBlock content(HclBlock block) {
    return block.type().equals("dynamic")
        ? block.body().blocks().getOrDefault("content", List.of()).stream()
            .findFirst()
            .map(content -> new HclBlock(block.type(), block.labels(), block.at(), content.body()))
            .orElse(block)
        : block;
  }

  /// Whether nothing that a block says in plain text is otherwise in a value.
  private static boolean fits(Body body, Value value) {
    if (!(value instanceof ObjectValue object)) {
      return true;
    }
    for (Map.Entry<String, Attribute> of : body.attributes().entrySet()) {
      Optional<Value> literal = of.getValue().literal();
      Optional<Value> held = object.get(Value.of(of.getKey()));
      if (literal.isPresent() && held.isPresent() && !isSame(literal.get(), held.get())) {
        return false;
      }
    }
    return true;
  }

  // Terraform turns `"8080"` to a number where one is wanted, and a number to a text.
  private static boolean isSame(Value literal, Value held) {
    return literal.equals(held) || plain(literal).equals(plain(held));
  }

  private static String plain(Value value) {
    return value instanceof StringValue text ? text.value() : value.toString();
  }
}
