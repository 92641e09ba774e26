package dev.gonogo.cli;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.yaml.Yaml;
import dev.gonogo.yaml.YamlDialect;
import dev.gonogo.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What `-d` names: policies, and documents merged into one.
///
/// @param modules in the order in which they were found
/// @param data where a document in a folder stands at the folder's path below the one that was
///   named
/// @param errors all that could not be read
record RegoFiles(List<Source> modules, ObjectValue data, List<EvalError> errors) {
  private static final int MAX_FOLDERS = 100;

  static RegoFiles load(Context context, List<String> names) throws IOException {
    var loader = new Loader(context);
    for (String name : new LinkedHashSet<>(names)) {
      loader.named(name);
    }
    return new RegoFiles(loader.modules, loader.data.value(), loader.errors);
  }

  /// The one document of a text; nothing where the text holds nothing. JSON keeps its numbers as
  /// they are written; what is no JSON is read as the YAML that `opa` reads.
  static Optional<Value> document(Source source, Problems problems) {
    byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
    if (ValueReader.readLastWins(bytes) instanceof ValueReader.Result.Read(var value)) {
      return Optional.of(value);
    }
    List<Yaml> documents = YamlReader.readAll(source, YamlDialect.OPA, problems).documents();
    return documents.stream().findFirst().map(Yaml::value);
  }

  private static final class Loader {
    private final Context context;
    private final List<Source> modules = new ArrayList<>();
    private final MergedData data = new MergedData();
    private final List<EvalError> errors = new ArrayList<>();

    Loader(Context context) {
      this.context = context;
    }

    // `a.b:file` puts the file's document at `data.a.b`.
    void named(String name) throws IOException {
      int colon = Files.exists(context.at(Path.of(name))) ? -1 : name.indexOf(':');
      List<String> prefix = colon < 0 ? List.of() : List.of(name.substring(0, colon).split("\\."));
      Path path = Path.of(name.substring(colon + 1)).normalize();
      Path place = context.at(path);
      if (Files.isDirectory(place)) {
        try (Stream<Path> below = Files.walk(place, MAX_FOLDERS)) {
          for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
            Path inside = place.relativize(file);
            file(file, path.resolve(inside).toString(), joined(prefix, inside), false);
          }
        }
      } else if (Files.isRegularFile(place)) {
        file(place, path.toString(), prefix, true);
      } else {
        errors.add(new EvalError("", "stat " + path + ": no such file or directory"));
      }
    }

    private static List<String> joined(List<String> prefix, Path below) {
      var all = new ArrayList<>(prefix);
      for (int i = 0; i < below.getNameCount() - 1; i++) {
        all.add(below.getName(i).toString());
      }
      return all;
    }

    private void file(Path path, String name, List<String> at, boolean asked) throws IOException {
      boolean module = name.endsWith(".rego");
      boolean document = name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
      if (!module && !document && !asked) {
        return;
      }
      Optional<String> text = Texts.decode(Files.readAllBytes(path));
      if (text.isEmpty()) {
        errors.add(new EvalError("", name + ": not UTF-8"));
      } else if (module) {
        modules.add(Source.of(name, text.get()));
      } else {
        put(Source.of(name, text.get()), at);
      }
    }

    private void put(Source source, List<String> at) {
      var problems = new Problems();
      Optional<Value> value = document(source, problems);
      if (problems.hasErrors()) {
        problems.all().forEach(p -> errors.add(unreadable(p)));
      } else if (value.orElse(Value.ofNull()) instanceof ObjectValue object) {
        data.add(source.name(), at, object).ifPresent(c -> errors.add(new EvalError("", c)));
      } else {
        errors.add(new EvalError("", source.name() + ": document must be of type object"));
      }
    }

    private static EvalError unreadable(Problems.Located p) {
      return new EvalError("", p.source().place(p.problem().at()) + ": " + p.problem().words());
    }
  }
}
