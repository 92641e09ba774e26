package dev.gonogo.input;

import dev.gonogo.source.Problem;
import dev.gonogo.source.Span;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The configuration of a Spring Boot application: the files of one folder, once for each profile
/// of production, `{"profile", "documents": [{"path", "contents"}, …]}`. What lies over what is
/// `policies/lib/spring_config.rego`'s affair.
final class SpringConfigs implements KindReader {
  private static final Form PROPERTIES = new PropertiesForm();

  /// Where a project keeps what its tests run with.
  private static final Pattern OF_TESTS = Pattern.compile("(^|/)src/[^/]*[tT]est[^/]*/");

  private static final String DOCUMENTS = "documents";

  /// How names begin that nobody but Spring has.
  private static final List<String> ROOTS =
      List.of("spring.", "server.", "management.", "logging.");

  @Override
  public String looks() {
    return "Spring's `application.properties` or `application.yml`";
  }

  @Override
  public List<Form> forms() {
    return List.of(PROPERTIES, Form.YAML, Form.JSON);
  }

  @Override
  public List<Form> exampleForms() {
    return List.of(PROPERTIES, Form.YAML);
  }

  @Override
  public Form form(String name, boolean braces) {
    return braces ? Form.JSON : Form.YAML.isNameOf(name) ? Form.YAML : PROPERTIES;
  }

  @Override
  public boolean fits(Value value) {
    return isWhole(value) || isFile(value);
  }

  /// What `parse` prints.
  private static boolean isWhole(Value value) {
    return Members.text(value, "profile").isPresent()
        && Members.member(value, DOCUMENTS).orElse(Value.ofNull()) instanceof ArrayValue documents
        && documents.items().stream().allMatch(d -> Members.text(d, "path").isPresent());
  }

  /// What stands in a file, whatever its name: so conftest hands it over.
  private static boolean isFile(Value value) {
    return value instanceof ObjectValue object
        && object.entries().entrySet().stream()
            .anyMatch(entry ->
                entry.getKey() instanceof StringValue(String name)
                    && (ROOTS.stream().anyMatch(name::startsWith)
                        || (name.equals("spring") && entry.getValue() instanceof ObjectValue)));
  }

  /// Any tool may call something `spring`.
  @Override
  public boolean isUnmistakable(Value value) {
    return false;
  }

  /// A file may hold several documents, and a folder several files.
  @Override
  public boolean standsAlone() {
    return false;
  }

  @Override
  public boolean mayBe(String name, Form form) {
    return SpringName.of(name).isPresent();
  }

  @Override
  public boolean claims(FileContents contents) {
    if (contents.form().equals(Form.JSON)) {
      return contents.single().filter(SpringConfigs::isWhole).isPresent();
    }
    return contents.isForced() || SpringName.of(contents.name()).isPresent();
  }

  @Override
  public Admission admit(FileContents contents) {
    if (contents.form().equals(Form.JSON)) {
      return KindReader.super.admit(contents);
    }
    if (!contents.isNamed() && OF_TESTS.matcher(contents.name()).find()) {
      return new Admission.Rejected(
          List.of(
              Fault.ofFile(contents.first(), List.of(), NoProperties::new)
                  .harmless("the configuration of tests")));
    }
    var pieces = new ArrayList<Piece>();
    var gaps = new ArrayList<Fault>();
    for (Parsed document : contents.documents()) {
      if (document.value() instanceof ObjectValue) {
        pieces.add(piece(contents, document));
      } else {
        gaps.add(Fault.at(document, List.of(), NoProperties::new));
      }
    }
    return pieces.isEmpty()
        ? new Admission.Rejected(gaps)
        : new Admission.Admitted(pieces, gaps, gaps.isEmpty(), notes(contents));
  }

  /// What is given by another name is read as if it had the one that Spring looks for.
  private static String path(FileContents contents) {
    String otherwise =
        contents.form().equals(PROPERTIES) ? "application.properties" : "application.yml";
    return SpringName.of(contents.name()).map(SpringName::base).orElse(otherwise);
  }

  private static Piece piece(FileContents contents, Parsed document) {
    Value value =
        Value.objectOf(Map.of("path", Value.of(path(contents)), "contents", document.value()));
    Document.Locator inFile = document.locator();
    return new Piece(
        contents.name(),
        value,
        List.of(),
        paths -> inFile.locate(paths.stream().map(SpringConfigs::inContents).toList()));
  }

  private static List<Value> inContents(List<Value> path) {
    return path.isEmpty() ? path : path.subList(1, path.size());
  }

  /// The profiles of those who build and try, which are not judged.
  private static List<String> notes(FileContents contents) {
    return profiles(contents)
        .filter(SpringProfiles::isElsewhere)
        .distinct()
        .map(profile -> "what it says for the profile `" + profile + "` is not judged")
        .toList();
  }

  private static Stream<String> profiles(FileContents contents) {
    return Stream.concat(
        SpringName.of(contents.name()).flatMap(SpringName::profile).stream(),
        contents.documents().stream().flatMap(d -> SpringProfiles.named(d.value()).stream()));
  }

  /// The files of a folder belong together, and are seen once for each profile of production.
  @Override
  public List<Document> gather(InputKind kind, List<Accepted> files, boolean isWhole) {
    var documents = new ArrayList<Document>();
    var folders = new TreeMap<String, List<Accepted>>();
    for (Accepted file : files) {
      if (file.contents().form().equals(Form.JSON)) {
        documents.addAll(KindReader.super.gather(kind, List.of(file), isWhole));
      } else {
        folders.computeIfAbsent(folder(file), _ -> new ArrayList<>()).add(file);
      }
    }
    folders
        .values()
        .forEach(together ->
            views(together)
                .forEach(profile -> documents.add(document(kind, together, profile, isWhole))));
    return documents;
  }

  private static String folder(Accepted file) {
    String name = file.file().name();
    return name.substring(0, name.length() - Form.base(name).length());
  }

  /// The profiles of production, or none by name.
  private static SortedSet<String> views(List<Accepted> files) {
    var production = new TreeSet<String>();
    files.stream()
        .flatMap(file -> profiles(file.contents()))
        .filter(SpringProfiles::isProduction)
        .forEach(production::add);
    if (production.isEmpty()) {
      production.add("");
    }
    return production;
  }

  private static Document document(
      InputKind kind, List<Accepted> files, String profile, boolean isWhole) {
    List<Accepted> ordered =
        files.stream().sorted(Comparator.comparing(SpringConfigs::isForOneProfile)).toList();
    List<Piece> pieces = ordered.stream().flatMap(file -> file.pieces().stream()).toList();
    var value = new LinkedHashMap<String, Value>();
    value.put("profile", Value.of(profile));
    value.put(DOCUMENTS, Value.array(pieces.stream().map(Piece::value).toList()));
    if (!isWhole) {
      value.put("incomplete", Value.of(true));
    }
    return new Document(
        kind,
        name(ordered) + (profile.isEmpty() ? "" : " (" + profile + ")"),
        ordered.stream().map(Accepted::file).toList(),
        Value.objectOf(value),
        new ListLocator(DOCUMENTS, pieces));
  }

  private static boolean isForOneProfile(Accepted file) {
    return SpringName.of(file.file().name()).flatMap(SpringName::profile).isPresent();
  }

  private static String name(List<Accepted> files) {
    int others = files.size() - 1;
    String first = files.getFirst().file().name();
    return others == 0 ? first : first + " and " + others + " more";
  }

  @Override
  public List<Value> attribute(List<Value> path) {
    return path.size() > 3 ? path.subList(3, path.size()) : List.of();
  }

  private record NoProperties(Span at) implements Problem {
    @Override
    public String words() {
      return "a document of Spring's configuration must be a mapping of properties";
    }

    @Override
    public Optional<String> hint() {
      return Optional.of("write `name: value` lines");
    }
  }
}
