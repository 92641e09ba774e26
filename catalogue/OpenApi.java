import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The OpenAPI files of Kubernetes, one a minor version, to lines of `kubernetes.txt`, on standard output. Run by `catalogue/make`.
///
/// What can be created is known of every minor, fields of the newest four alone.
///
/// Arguments: `MINOR=FILE`, the oldest first.
public final class OpenApi {
  private static final int NEWEST = 4;
  private static final Pattern CREATED =
      Pattern.compile("/api(?:s/([^/]+))?/([^/]+)/(?:namespaces/\\{namespace\\}/)?[a-z]+/?");

  /// What is decoded by a program of its own, and no struct of what its definition says.
  private static final Map<String, String> OWN =
      Map.ofEntries(
          Map.entry("Quantity", "="),
          Map.entry("IntOrString", "|"),
          Map.entry("Time", ""),
          Map.entry("MicroTime", ""),
          Map.entry("JSON", "~"),
          Map.entry("JSONSchemaPropsOrArray", "~"),
          Map.entry("JSONSchemaPropsOrBool", "~"),
          Map.entry("JSONSchemaPropsOrStringArray", "~"),
          Map.entry("CustomResourceSubresourceStatus", "~"),
          Map.entry("FieldsV1", "~"),
          Map.entry("RawExtension", "~"));

  /// A minor version.
  private record Minor(int number, JsonNode definitions, Map<String, String> created) {}

  private final List<Minor> newest;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> bodies = new ArrayList<>();

  private OpenApi(List<Minor> newest) {
    this.newest = newest;
  }

  public static void main(String... files) throws IOException {
    var minors = new ArrayList<Minor>();
    var json = new ObjectMapper();
    for (String each : files) {
      String[] parts = each.split("=", 2);
      JsonNode api = json.readTree(Path.of(parts[1]).toFile());
      minors.add(new Minor(Integer.parseInt(parts[0]), api.get("definitions"), created(api)));
    }
    new OpenApi(minors.subList(minors.size() - NEWEST, minors.size())).print(minors);
  }

  /// The definition of everything that can be created, by its `apiVersion` and kind.
  private static Map<String, String> created(JsonNode api) {
    var created = new TreeMap<String, String>();
    api.get("paths")
        .properties()
        .forEach(
            path -> {
              Matcher names = CREATED.matcher(path.getKey());
              JsonNode post = path.getValue().get("post");
              if (post == null || !names.matches()) {
                return;
              }
              for (JsonNode parameter : post.withArray("parameters")) {
                String definition = parameter.at("/schema/$ref").asText("").replace("#/definitions/", "");
                if (parameter.at("/in").asText().equals("body") && !definition.isEmpty()) {
                  String version = names.group(1) == null ? names.group(2) : names.group(1) + "/" + names.group(2);
                  created.put(version + " " + last(definition), definition);
                }
              }
            });
    return created;
  }

  private static String last(String definition) {
    return definition.substring(definition.lastIndexOf('.') + 1);
  }

  private void print(List<Minor> minors) {
    System.out.println("# kubernetes 1." + newest.getFirst().number() + " 1." + newest.getLast().number() + " since 1." + minors.getFirst().number());
    var spans = new TreeMap<String, TreeSet<Integer>>();
    minors.forEach(minor -> minor.created().keySet().forEach(kind -> spans.computeIfAbsent(kind, _ -> new TreeSet<>()).add(minor.number())));
    var kinds = new ArrayList<String>();
    spans.forEach(
        (kind, span) -> {
          StringBuilder line = new StringBuilder(kind);
          if (span.last() < newest.getLast().number()) {
            line.append(" /").append(span.last());
          }
          if (span.first() > minors.getFirst().number()) {
            line.append(" +").append(span.first());
          }
          newest.reversed().stream()
              .filter(minor -> minor.created().containsKey(kind))
              .findFirst()
              .ifPresent(minor -> line.append(" {").append(body(minor.created().get(kind))).append('}'));
          kinds.add(line.toString());
        });
    for (int i = 0; i < bodies.size(); i++) {
      System.out.println("@" + i + " " + bodies.get(i));
    }
    kinds.forEach(System.out::println);
  }

  /// The number of a definition's body.
  private int body(String definition) {
    Integer known = numbers.get(definition);
    if (known != null) {
      return known;
    }
    int number = bodies.size();
    numbers.put(definition, number);
    bodies.add("");
    var members = new TreeMap<String, String>();
    List<Minor> having = newest.stream().filter(minor -> minor.definitions().has(definition)).toList();
    Set<String> names = new TreeSet<>();
    having.forEach(minor -> minor.definitions().get(definition).path("properties").fieldNames().forEachRemaining(names::add));
    for (String name : names) {
      List<Minor> with = having.stream().filter(minor -> property(minor, definition, name) != null).toList();
      boolean required = having.stream().allMatch(minor -> requires(minor, definition, name));
      members.put(name, name + type(property(with.getLast(), definition, name)) + (required ? "!" : "") + span(with, having));
    }
    bodies.set(number, String.join(" ", members.values()));
    return number;
  }

  private static String span(List<Minor> with, List<Minor> having) {
    String since = with.getFirst() == having.getFirst() ? "" : "+" + with.getFirst().number();
    String until = with.getLast() == having.getLast() ? "" : "/" + with.getLast().number();
    return since + until;
  }

  private static JsonNode property(Minor minor, String definition, String name) {
    return minor.definitions().get(definition).path("properties").get(name);
  }

  private static boolean requires(Minor minor, String definition, String name) {
    for (JsonNode required : minor.definitions().get(definition).path("required")) {
      if (required.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String type(JsonNode schema) {
    if (schema.has("$ref")) {
      String definition = schema.get("$ref").asText().replace("#/definitions/", "");
      String own = OWN.get(last(definition));
      return own != null ? own : "{" + body(definition) + "}";
    }
    return switch (schema.path("type").asText()) {
      case "array" -> "*" + type(schema.get("items"));
      case "object" -> schema.has("additionalProperties") ? "%" + type(schema.get("additionalProperties")) : "~";
      case "integer" -> "#";
      case "number" -> "#.";
      case "boolean" -> "?";
      case "string" -> "";
      default -> "~";
    };
  }
}
