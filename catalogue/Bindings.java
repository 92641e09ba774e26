import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Terraform's bindings for JavaScript to lines of `terraform.txt`, on standard output.
///
/// A binding has a class a block: what it reads of Terraform names every attribute, also those that only the provider sets, and
/// what it writes tells a list of blocks from an object. Run by `catalogue/make`.
///
/// Arguments: folders with an `index.js` a resource, as they stand in the package of each provider.
public final class Bindings {
  private static final Pattern CLASS =
      Pattern.compile("^class (\\w+) extends cdktf\\.(TerraformResource|ComplexObject) \\{");
  private static final Pattern WRITER = Pattern.compile("^function (\\w+)ToHclTerraform\\(struct\\)");
  private static final Pattern READ = Pattern.compile("\\b(?:get(\\w*)Attribute|(interpolationFor)Attribute)\\('(\\w+)'\\)");
  private static final Pattern NESTED = Pattern.compile("new (?:\\w+\\.)?(\\w+)\\(this, [\"'](\\w+)[\"']");
  private static final Pattern TYPE_NAME = Pattern.compile("(\\w+)\\.tfResourceType = [\"'](\\w+)[\"']");

  private static final Map<String, String> MARKS =
      Map.of(
          "String", "",
          "Number", "#",
          "Boolean", "?",
          "List", "*",
          "NumberList", "*#",
          "StringMap", "%",
          "NumberMap", "%#",
          "BooleanMap", "%?");

  private static final Map<String, String> MARKS_OF_CLASSES =
      Map.ofEntries(
          Map.entry("StringMap", "%"),
          Map.entry("NumberMap", "%#"),
          Map.entry("BooleanMap", "%?"),
          Map.entry("AnyMap", "%~"),
          Map.entry("StringMapList", "*%"),
          Map.entry("NumberMapList", "*%"),
          Map.entry("AnyMapList", "*%"),
          Map.entry("StringListList", "*~"),
          Map.entry("NumberListList", "*~"),
          Map.entry("StringListMap", "%~"));

  /// A class of the bindings.
  ///
  /// @param marks how each attribute of no block is marked
  /// @param blocks of each block, or nested attribute, the class of what is in it
  private record Shape(Map<String, String> marks, Map<String, String> blocks) {
    Shape() {
      this(new TreeMap<>(), new TreeMap<>());
    }
  }

  private final Map<String, Shape> shapes = new HashMap<>();
  private final Map<String, Map<String, String>> written = new HashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();

  private static final Bodies BODIES = new Bodies();

  private final Map<String, Integer> numbers = new HashMap<>();

  public static void main(String... folders) throws IOException {
    var versions = new TreeMap<String, String>();
    var lines = new TreeMap<String, Integer>();
    for (String folder : folders) {
      try (Stream<Path> all = Files.list(Path.of(folder))) {
        for (Path resource : all.filter(Files::isDirectory).filter(p -> !p.getFileName().toString().startsWith("data-")).sorted().toList()) {
          var bindings = new Bindings();
          bindings.read(resource, versions);
          bindings.types.forEach((type, name) -> lines.put(type, bindings.body(name)));
        }
      }
    }
    print(versions, lines);
  }

  private void read(Path resource, Map<String, String> versions) throws IOException {
    try (Stream<Path> files = Files.walk(resource)) {
      for (Path file : files.filter(p -> p.toString().endsWith(".js")).sorted().toList()) {
        read(Files.readAllLines(file), versions);
      }
    }
  }

  private void read(List<String> lines, Map<String, String> versions) {
    Shape shape = new Shape();
    Map<String, String> writing = new HashMap<>();
    String attribute = "";
    String version = "";
    String type = "";
    for (String line : lines) {
      if (line.startsWith("class ")) {
        Matcher of = CLASS.matcher(line);
        boolean is = of.find();
        shape = is ? shapes.computeIfAbsent(of.group(1), _ -> new Shape()) : new Shape();
        writing = is ? written.computeIfAbsent(of.group(1), _ -> new HashMap<>()) : new HashMap<>();
      } else if (line.startsWith("function ")) {
        Matcher of = WRITER.matcher(line);
        writing = of.find() ? written.computeIfAbsent(reader(of.group(1)), _ -> new HashMap<>()) : new HashMap<>();
      } else if (line.contains("Attribute('")) {
        Matcher of = READ.matcher(line);
        while (of.find()) {
          shape.marks().put(of.group(3), of.group(2) != null ? "~" : MARKS.getOrDefault(of.group(1), "~"));
        }
      } else if (line.contains("(this, ")) {
        Matcher of = NESTED.matcher(line);
        if (of.find()) {
          nested(shape, of.group(1), of.group(2));
        }
      } else if (line.endsWith(": {")) {
        attribute = line.strip().replaceAll("[\":{ ]", "");
      } else if (line.endsWith("\",") && line.stripLeading().startsWith("type: ")) {
        writing.put(attribute, line.replaceAll(".*type: \"|\",", ""));
      } else if (line.contains("providerVersion: '")) {
        version = line.replaceAll(".*providerVersion: '|'.*", "");
      } else if (line.contains(".tfResourceType = ")) {
        Matcher of = TYPE_NAME.matcher(line);
        if (of.find() && shapes.containsKey(of.group(1))) {
          type = of.group(2);
          types.put(type, of.group(1));
        }
      }
    }
    if (type.contains("_") && !version.isEmpty()) {
      versions.put(type.substring(0, type.indexOf('_')), version);
    }
  }

  private static String reader(String writer) {
    return Character.toUpperCase(writer.charAt(0)) + writer.substring(1) + "OutputReference";
  }

  private static void nested(Shape shape, String of, String attribute) {
    String mark = MARKS_OF_CLASSES.get(of);
    if (mark != null) {
      shape.marks().put(attribute, mark);
    } else {
      shape.blocks().put(attribute, of);
    }
  }

  /// What stands in a class, with the bodies of its blocks by their numbers.
  private int body(String name) {
    Integer before = numbers.get(name);
    if (before != null) {
      return before;
    }
    Shape shape = shapes.get(name);
    var parts = new TreeMap<String, String>();
    shape.marks().forEach((attribute, mark) -> parts.put(attribute, attribute + mark));
    shape.blocks().forEach((attribute, of) -> parts.put(attribute, attribute + block(name, attribute, of)));
    int number = BODIES.number(String.join(" ", parts.values()));
    numbers.put(name, number);
    return number;
  }

  private String block(String parent, String attribute, String of) {
    String element = of.replaceAll("(List|Map)$", "OutputReference");
    if (!shapes.containsKey(element)) {
      throw new IllegalStateException(parent + "." + attribute + " is of no class that is here: " + of);
    }
    String how = written.getOrDefault(parent, Map.of()).getOrDefault(attribute, "");
    boolean single = of.endsWith("OutputReference") && !how.equals("list") && !how.equals("set");
    String mark = of.endsWith("Map") ? "%" : single ? "" : "*";
    return mark + "{" + body(element) + "}";
  }

  /// Bodies, each once.
  private static final class Bodies {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();

    int number(String text) {
      Integer known = numbers.get(text);
      if (known != null) {
        return known;
      }
      texts.add(text);
      numbers.put(text, texts.size() - 1);
      return texts.size() - 1;
    }
  }

  private static void print(Map<String, String> versions, Map<String, Integer> types) {
    versions.forEach((provider, version) -> System.out.println("# " + provider + " " + version));
    int i = 0;
    for (String text : BODIES.texts) {
      System.out.println("@" + i++ + " " + text);
    }
    types.forEach((type, body) -> System.out.println(type + " {" + body + "}"));
  }
}
