package dev.gonogo.input.shorthand;

import dev.gonogo.input.shorthand.ShorthandValues.Split;
import dev.gonogo.source.Nearest;
import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.NumberValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shorthand of a plan, address to values, to the document that `terraform show -json` would
/// print. It follows "JSON Output Format" of Terraform's documentation, format_version 1.x.
///
/// What is left out of a resource is not in its configuration, a literal is a constant there, and
/// `${…}` and `?` are known only after apply. `id` and `arn` of what is created are, too.
public final class PlanShorthand {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "((?:module\\.[A-Za-z0-9_-]+(?:\\[(?:\\d+|\"[^\"]*\")])?\\.)*)"
              + "([a-z][a-z0-9_]*)\\.([A-Za-z_][A-Za-z0-9_-]*)(?:\\[(\\d+|\"[^\"]*\")])?");

  /// What may be said of a resource beside its values.
  private static final List<String> DIRECTIVES =
      List.of("_actions", "_before", "_for_each", "_sensitive");

  private static final Value CREATE = Value.array(Value.of("create"));

  private final Yaml yaml;
  private final Consumer<Problem> problems;
  private final ShorthandValues shorthand;
  private final List<Value> changes = new ArrayList<>();
  private final PlanModules modules = new PlanModules();

  private PlanShorthand(Yaml yaml, Consumer<Problem> problems) {
    this.yaml = yaml;
    this.problems = problems;
    this.shorthand = new ShorthandValues(yaml, problems);
  }

  /// @param problems takes what is wrong with it, with spans in the text of the YAML
  public static Value expand(Yaml yaml, Consumer<Problem> problems) {
    var example = new PlanShorthand(yaml, problems);
    example.read();
    return example.plan();
  }

  /// Where in the shorthand a part of its plan stands: a change at the key of its resource, all
  /// else at the beginning.
  ///
  /// @param path in the plan, from its root
  public static Span place(Yaml yaml, Value plan, List<Value> path) {
    Optional<Value> value = Optional.of(plan);
    for (Value step : path.stream().limit(2).toList()) {
      value = value.flatMap(v -> member(v, step));
    }
    return value
        .flatMap(change -> member(change, Value.of("address")))
        .map(address -> yaml.keySpan(List.of(address)))
        .orElseGet(yaml::at);
  }

  private static Optional<Value> member(Value value, Value step) {
    return switch (value) {
      case ObjectValue object -> object.get(step);
      case ArrayValue array when step instanceof NumberValue n ->
          Optional.of(array.get((int) n.longValue()));
      default -> Optional.empty();
    };
  }

  private void read() {
    if (!(yaml.value() instanceof ObjectValue resources)) {
      problems.accept(new ShorthandProblem.NoMapping(yaml.at()));
      return;
    }
    for (Value key : resources.sortedKeys()) {
      String address = ((StringValue) key).value();
      Value values = resources.get(key).orElseThrow();
      if (address.equals("_modules")) {
        modules(values);
      } else {
        resource(address, values);
      }
    }
  }

  private void resource(String address, Value given) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches() || address.startsWith("data.")) {
      problems.accept(new ShorthandProblem.NoAddress(key(address), address));
      return;
    }
    if (!(given instanceof ObjectValue values)) {
      problems.accept(
          new ShorthandProblem.WrongDirective(key(address), address, "a mapping of its values"));
      return;
    }
    checkDirectives(address, values);
    Value actions = actions(address, values);
    boolean stands = !actions.equals(actionsOf("delete")) && !actions.equals(actionsOf("forget"));
    var split = new LinkedHashMap<String, Split>();
    for (Value key : values.sortedKeys()) {
      String name = ((StringValue) key).value();
      if (!name.startsWith("_")) {
        List<Value> path = List.of(Value.of(address), key);
        split.put(name, shorthand.split(values.get(key).orElseThrow(), path));
      }
    }
    changes.add(change(address, parts, values, actions, stands, split));
    if (stands) {
      modules.add(
          parts.group(1),
          parts.group(2),
          parts.group(3),
          expressions(split),
          reference(address, values, "_for_each"));
    }
  }

  private Value change(
      String address,
      Matcher parts,
      ObjectValue values,
      Value actions,
      boolean stands,
      Map<String, Split> split) {
    var after = new LinkedHashMap<String, Value>();
    var unknown = new LinkedHashMap<String, Value>();
    split.forEach((name, value) -> {
      value.after().ifPresent(v -> after.put(name, v));
      value.unknown().ifPresent(v -> unknown.put(name, v));
    });
    if (actions.equals(CREATE)) {
      for (String given : List.of("id", "arn")) {
        if (!after.containsKey(given)) {
          unknown.put(given, Value.of(true));
        }
      }
    }
    var change = new LinkedHashMap<String, Value>();
    change.put("actions", actions);
    change.put("before", values.get("_before").orElse(Value.ofNull()));
    change.put("after", stands ? Value.objectOf(after) : Value.ofNull());
    change.put("after_unknown", Value.objectOf(stands ? unknown : Map.of()));
    change.put("before_sensitive", Value.of(false));
    change.put("after_sensitive", stands ? sensitive(address, values) : Value.of(false));
    return resourceChange(address, parts, Value.objectOf(change));
  }

  private static Value resourceChange(String address, Matcher parts, Value change) {
    var resource = new LinkedHashMap<String, Value>();
    resource.put("address", Value.of(address));
    String module = parts.group(1);
    if (!module.isEmpty()) {
      resource.put("module_address", Value.of(module.substring(0, module.length() - 1)));
    }
    resource.put("mode", Value.of("managed"));
    resource.put("type", Value.of(parts.group(2)));
    resource.put("name", Value.of(parts.group(3)));
    Optional.ofNullable(parts.group(4)).ifPresent(i -> resource.put("index", index(i)));
    resource.put("provider_name", Value.of(PlanModules.provider(parts.group(2))));
    resource.put("change", change);
    return Value.objectOf(resource);
  }

  private static Value index(String written) {
    return written.startsWith("\"")
        ? Value.of(written.substring(1, written.length() - 1))
        : Value.of(Long.parseLong(written));
  }

  private static Map<String, Value> expressions(Map<String, Split> split) {
    var expressions = new LinkedHashMap<String, Value>();
    split.forEach((name, value) -> expressions.put(name, value.expression()));
    return expressions;
  }

  private void checkDirectives(String address, ObjectValue values) {
    for (Value key : values.sortedKeys()) {
      String name = ((StringValue) key).value();
      if (name.startsWith("_") && !DIRECTIVES.contains(name)) {
        problems.accept(
            new ShorthandProblem.UnknownDirective(
                key(address, name), name, Nearest.of(name, DIRECTIVES)));
      }
    }
  }

  private Value actions(String address, ObjectValue values) {
    Value byItself = values.get("_before").isPresent() ? actionsOf("update") : CREATE;
    return switch (values.get("_actions").orElse(byItself)) {
      case StringValue one -> Value.array(one);
      case ArrayValue several
          when several.items().stream().allMatch(StringValue.class::isInstance) ->
          several;
      default -> {
        problems.accept(
            new ShorthandProblem.WrongDirective(
                key(address, "_actions"), "_actions", "a list of actions, as `[no-op]`"));
        yield CREATE;
      }
    };
  }

  private static Value actionsOf(String action) {
    return Value.array(Value.of(action));
  }

  private Optional<Value> reference(String address, ObjectValue values, String directive) {
    Optional<Value> given = values.get(directive);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    if (given.get() instanceof StringValue(String text)) {
      String bare = text.replaceAll("^\\$\\{(.*)}$", "$1");
      return Optional.of(
          shorthand.references(List.of(bare), List.of(Value.of(address), Value.of(directive))));
    }
    problems.accept(
        new ShorthandProblem.WrongDirective(
            key(address, directive), directive, "a reference, as `aws_s3_bucket.b`"));
    return Optional.empty();
  }

  /// `_sensitive: [password]`, `_sensitive: [tags.owner]`, or `true` for the whole resource.
  private Value sensitive(String address, ObjectValue values) {
    Value given = values.get("_sensitive").orElse(Value.array());
    if (given.equals(Value.of(true))) {
      return given;
    }
    Value marks = Value.objectOf(Map.of());
    boolean right = given instanceof ArrayValue;
    if (given instanceof ArrayValue(List<Value> items)) {
      for (Value item : items) {
        if (item instanceof StringValue(String field)) {
          marks = marked(marks, List.of(field.split("\\.")));
        } else {
          right = false;
        }
      }
    }
    if (!right) {
      problems.accept(
          new ShorthandProblem.WrongDirective(
              key(address, "_sensitive"), "_sensitive", "a list of attributes, or true"));
    }
    return marks;
  }

  private static Value marked(Value marks, List<String> path) {
    if (path.isEmpty()) {
      return Value.of(true);
    }
    ObjectValue object = marks instanceof ObjectValue o ? o : Value.objectOf(Map.of());
    Value inner = object.get(path.getFirst()).orElse(Value.objectOf(Map.of()));
    return object.with(path.getFirst(), marked(inner, path.subList(1, path.size())));
  }

  /// `_modules: {guard: {in: {bucket: …}, out: {id: …}}}`: what goes into and comes out of calls; a
  /// module in a module is `outer.inner`.
  private void modules(Value given) {
    if (!(given instanceof ObjectValue calls)) {
      problems.accept(
          new ShorthandProblem.WrongDirective(
              key("_modules"), "_modules", "a mapping of module names"));
      return;
    }
    for (Value name : calls.sortedKeys()) {
      String module = ((StringValue) name).value();
      Value ports = calls.get(name).orElseThrow();
      for (String way : List.of("in", "out")) {
        List<Value> path = List.of(Value.of("_modules"), name, Value.of(way));
        if (ports instanceof ObjectValue object
            && object.get(way).orElse(null) instanceof ObjectValue values) {
          for (Value port : values.sortedKeys()) {
            List<Value> at = new ArrayList<>(path);
            at.add(port);
            Value expression = shorthand.split(values.get(port).orElseThrow(), at).expression();
            modules.port(module, way.equals("in"), ((StringValue) port).value(), expression);
          }
        }
      }
    }
  }

  private Value plan() {
    var plan = new LinkedHashMap<String, Value>();
    plan.put("format_version", Value.of("1.2"));
    plan.put("terraform_version", Value.of("1.11.4"));
    plan.put("resource_changes", Value.array(changes));
    plan.put("configuration", modules.configuration());
    return Value.objectOf(plan);
  }

  private Span key(String... path) {
    return yaml.keySpan(java.util.Arrays.stream(path).<Value>map(Value::of).toList());
  }
}
