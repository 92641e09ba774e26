package dev.gonogo.input.shorthand;

import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The `configuration` of a plan: what each module declares, in the modules that call it.
final class PlanModules {
  private static final Pattern STEP = Pattern.compile("module\\.([A-Za-z0-9_-]+)");

  private final Node root = new Node();

  /// A module: its resources by local name, what goes in and comes out, and those that it calls.
  private static final class Node {
    final Map<String, Value> resources = new TreeMap<>();
    final Map<String, Value> in = new TreeMap<>();
    final Map<String, Value> out = new TreeMap<>();
    final Map<String, Node> calls = new TreeMap<>();

    Node call(String name) {
      return calls.computeIfAbsent(name, _ -> new Node());
    }

    Value body() {
      var body = new LinkedHashMap<String, Value>();
      if (!resources.isEmpty()) {
        body.put("resources", Value.array(new ArrayList<>(resources.values())));
      }
      if (!calls.isEmpty()) {
        var called = new LinkedHashMap<String, Value>();
        calls.forEach((name, node) -> called.put(name, node.asCall(name)));
        body.put("module_calls", Value.objectOf(called));
      }
      if (!in.isEmpty()) {
        var variables = new LinkedHashMap<String, Value>();
        in.keySet().forEach(name -> variables.put(name, Value.objectOf(Map.of())));
        body.put("variables", Value.objectOf(variables));
      }
      if (!out.isEmpty()) {
        var outputs = new LinkedHashMap<String, Value>();
        out.forEach((name, e) -> outputs.put(name, Value.objectOf(Map.of("expression", e))));
        body.put("outputs", Value.objectOf(outputs));
      }
      return Value.objectOf(body);
    }

    private Value asCall(String name) {
      return Value.objectOf(
          Map.of(
              "source",
              Value.of("./" + name),
              "expressions",
              Value.objectOf(in),
              "module",
              body()));
    }
  }

  /// Declares a resource, once for all its instances.
  ///
  /// @param module as in the address: `module.a["k"].module.b.`, or empty
  void add(
      String module,
      String type,
      String name,
      Map<String, Value> expressions,
      Optional<Value> forEach) {
    String address = type + "." + name;
    var resource = new LinkedHashMap<String, Value>();
    resource.put("address", Value.of(address));
    resource.put("mode", Value.of("managed"));
    resource.put("type", Value.of(type));
    resource.put("name", Value.of(name));
    resource.put("provider_config_key", Value.of(prefix(type)));
    resource.put("expressions", Value.objectOf(expressions));
    resource.put("schema_version", Value.of(0));
    forEach.ifPresent(e -> resource.put("for_each_expression", e));
    Node node = root;
    var steps = STEP.matcher(module.replaceAll("\\[[^\\]]*]", ""));
    while (steps.find()) {
      node = node.call(steps.group(1));
    }
    node.resources.putIfAbsent(address, Value.objectOf(resource));
  }

  /// What goes into a call, or comes out of it.
  void port(String module, boolean in, String name, Value expression) {
    Node node = root;
    for (String step : List.of(module.split("\\."))) {
      node = node.call(step);
    }
    (in ? node.in : node.out).put(name, expression);
  }

  Value configuration() {
    return Value.objectOf(Map.of("root_module", root.body()));
  }

  static String provider(String type) {
    return "registry.terraform.io/hashicorp/" + prefix(type);
  }

  private static String prefix(String type) {
    int end = type.indexOf('_');
    return end < 0 ? type : type.substring(0, end);
  }
}
