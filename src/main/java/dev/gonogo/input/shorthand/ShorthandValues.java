package dev.gonogo.input.shorthand;

import dev.gonogo.source.Problem;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Values of the shorthand: what of them is known, what only after apply, and what the
/// configuration would say.
final class ShorthandValues {
  private static final Pattern INTERPOLATION = Pattern.compile("(?<!\\$)\\$\\{([^}]*)}");

  /// A name and steps into it: `aws_s3_bucket.b[0].id`, `var.bucket`, `each.value.id`.
  private static final Pattern REFERENCE =
      Pattern.compile(
          "[A-Za-z_][A-Za-z0-9_-]*(?:\\[(?:\\d+|\"[^\"]*\"|\\*|[a-z]+\\.[a-z]+)]"
              + "|\\.(?:[A-Za-z_][A-Za-z0-9_-]*|\\*))+");

  private static final Pattern STEP =
      Pattern.compile("\\.(?:[A-Za-z_][A-Za-z0-9_-]*|\\*)|\\[(?:[^\\]\"]|\"[^\"]*\")*]");

  /// A variable that nobody has set yet stands for `?`.
  private static final List<String> SOMEBODY = List.of("var.unknown");

  private final Yaml yaml;
  private final Consumer<Problem> problems;

  ShorthandValues(Yaml yaml, Consumer<Problem> problems) {
    this.yaml = yaml;
    this.problems = problems;
  }

  /// @param after what is known of it; nothing where all of it is unknown
  /// @param unknown true, or where in it; nothing where all of it is known
  /// @param expression what the configuration says
  record Split(Optional<Value> after, Optional<Value> unknown, Value expression) {}

  Split split(Value value, List<Value> path) {
    return switch (value) {
      case StringValue(String text) -> ofText(text, path);
      case ArrayValue list -> ofList(list, path);
      case ObjectValue object when object.get("_ref").isPresent() -> ofKnownReference(object, path);
      case ObjectValue object -> ofObject(object, path);
      default -> known(value);
    };
  }

  private static Split known(Value value) {
    return new Split(Optional.of(value), Optional.empty(), constant(value));
  }

  private static Value constant(Value value) {
    return Value.objectOf(Map.of("constant_value", value));
  }

  private Split ofText(String text, List<Value> path) {
    if (text.equals("?")) {
      return unknown(listed(SOMEBODY));
    }
    var names = new ArrayList<String>();
    INTERPOLATION.matcher(text).results().forEach(r -> names.add(r.group(1).strip()));
    return names.isEmpty()
        ? known(Value.of(text.replace("$${", "${")))
        : unknown(references(names, path));
  }

  private static Split unknown(Value expression) {
    return new Split(Optional.empty(), Optional.of(Value.of(true)), expression);
  }

  /// `{_ref: a.b.c, _is: value}`: a reference to what is known already.
  private Split ofKnownReference(ObjectValue object, List<Value> path) {
    if (object.size() == 2
        && object.get("_ref").orElseThrow() instanceof StringValue(String name)
        && object.get("_is").isPresent()) {
      return new Split(object.get("_is"), Optional.empty(), references(List.of(name), path));
    }
    problems.accept(
        new ShorthandProblem.WrongDirective(
            yaml.keySpan(path), "_ref", "a reference, and its value as `_is` beside it"));
    return known(Value.ofNull());
  }

  private Split ofObject(ObjectValue object, List<Value> path) {
    var after = new LinkedHashMap<String, Value>();
    var unknown = new LinkedHashMap<String, Value>();
    var expressions = new LinkedHashMap<String, Value>();
    for (Value key : object.sortedKeys()) {
      String name = ((StringValue) key).value();
      Split split = split(object.get(key).orElseThrow(), into(path, key));
      split.after().ifPresent(v -> after.put(name, v));
      split.unknown().ifPresent(v -> unknown.put(name, v));
      expressions.put(name, split.expression());
    }
    Value known = Value.objectOf(after);
    return unknown.isEmpty()
        ? known(known)
        : new Split(
            Optional.of(known),
            Optional.of(Value.objectOf(unknown)),
            gathered(expressions.values().stream().toList()));
  }

  /// Mappings in a list are blocks, of which the configuration has each; other lists are
  /// attributes.
  private Split ofList(ArrayValue list, List<Value> path) {
    var parts = new ArrayList<Split>();
    for (int i = 0; i < list.size(); i++) {
      parts.add(split(list.get(i), into(path, Value.of(i))));
    }
    List<Value> after = parts.stream().map(p -> p.after().orElse(Value.ofNull())).toList();
    boolean allKnown = parts.stream().allMatch(p -> p.unknown().isEmpty());
    boolean blocks =
        list.size() > 0
            && list.items().stream()
                .allMatch(i -> i instanceof ObjectValue o && o.get("_ref").isEmpty());
    Value expression =
        blocks
            ? blocks(list, path)
            : allKnown && parts.stream().allMatch(p -> isConstant(p.expression()))
                ? constant(Value.array(after))
                : gathered(parts.stream().map(Split::expression).toList());
    Optional<Value> unknown =
        allKnown
            ? Optional.empty()
            : Optional.of(
                Value.array(
                    parts.stream()
                        .map(p ->
                            p.unknown().orElse(blocks ? Value.objectOf(Map.of()) : Value.of(false)))
                        .toList()));
    return new Split(Optional.of(Value.array(after)), unknown, expression);
  }

  private Value blocks(ArrayValue list, List<Value> path) {
    var blocks = new ArrayList<Value>();
    for (int i = 0; i < list.size(); i++) {
      var block = new LinkedHashMap<String, Value>();
      var object = (ObjectValue) list.get(i);
      for (Value key : object.sortedKeys()) {
        List<Value> at = into(into(path, Value.of(i)), key);
        // Its problems were told when its values were split.
        var quiet = new ShorthandValues(yaml, _ -> {});
        Split split = quiet.split(object.get(key).orElseThrow(), at);
        block.put(((StringValue) key).value(), split.expression());
      }
      blocks.add(Value.objectOf(block));
    }
    return Value.array(blocks);
  }

  private static boolean isConstant(Value expression) {
    return expression instanceof ObjectValue o && o.get("constant_value").isPresent();
  }

  private static Value gathered(List<Value> expressions) {
    var names = new LinkedHashSet<String>();
    expressions.forEach(expression -> gather(expression, names));
    return listed(List.copyOf(names));
  }

  private static void gather(Value expression, Set<String> names) {
    switch (expression) {
      case ArrayValue list -> list.items().forEach(item -> gather(item, names));
      case ObjectValue object when object.get("references").orElse(null) instanceof ArrayValue r ->
          r.items().forEach(name -> names.add(((StringValue) name).value()));
      case ObjectValue object -> object.entries().values().forEach(v -> gather(v, names));
      default -> {}
    }
  }

  /// As Terraform lists references: each whole, then shorter by a step, down to what it names.
  Value references(List<String> references, List<Value> path) {
    var names = new LinkedHashSet<String>();
    for (String reference : references) {
      if (REFERENCE.matcher(reference).matches()) {
        names.addAll(prefixes(reference));
      } else {
        problems.accept(new ShorthandProblem.NoReference(yaml.span(path), reference));
      }
    }
    return listed(List.copyOf(names));
  }

  /// `b[count.index].id` and `b[*].id` are listed as `b`, and what is in the brackets for itself.
  private static List<String> prefixes(String reference) {
    int shortest = reference.startsWith("data.") ? 2 : 1;
    var prefixes = new ArrayList<String>();
    var inside = new ArrayList<String>();
    var steps = STEP.matcher(reference);
    for (int n = 1; steps.find(); n++) {
      String step = steps.group();
      if (step.contains("*") || step.matches("\\[[a-z]+\\..*")) {
        if (!step.contains("*")) {
          inside.add(step.substring(1, step.length() - 1));
        }
        break;
      }
      if (n >= shortest) {
        prefixes.addFirst(reference.substring(0, steps.end()));
      }
    }
    prefixes.addAll(inside);
    return prefixes;
  }

  private static Value listed(List<String> names) {
    return Value.objectOf(
        Map.of("references", Value.array(names.stream().map(Value::of).toList())));
  }

  private static List<Value> into(List<Value> path, Value step) {
    var longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
