package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Span;
import dev.gonogo.value.Value;
import dev.gonogo.value.ValueReader;
import dev.gonogo.yaml.YamlDialect;
import dev.gonogo.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a check's examples as the files that they stand for are read.
final class Examples {
  private Examples() {}

  static Optional<Value> read(InputKind kind, String language, Source text, Problems problems) {
    List<Parsed> parsed =
        switch (language) {
          case "json" -> json(text, problems);
          case "dotenv" -> dotenv(text, problems);
          case "yaml" -> yaml(kind, text, problems);
          default -> throw new IllegalArgumentException("no example is written in " + language);
        };
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    if (kind == InputKind.KUBERNETES) {
      return kubernetes(parsed, text, problems);
    }
    if (parsed.size() > 1 || !Shapes.fits(kind, parsed.getFirst().value())) {
      problems.report(text, new InputProblem.OtherKind(kind));
      return Optional.empty();
    }
    return Optional.of(parsed.getFirst().value());
  }

  private static Optional<Value> kubernetes(List<Parsed> all, Source text, Problems problems) {
    var wrong = new Problems();
    var found = new ArrayList<Manifest>();
    all.forEach(parsed -> found.addAll(Manifests.of(parsed, text.name(), false, wrong)));
    wrong.all().forEach(p -> problems.report(text, p.problem()));
    if (wrong.hasErrors()) {
      return Optional.empty();
    }
    boolean alone = all.size() == 1 && !Manifests.isClosedWorld(all.getFirst().value());
    return Optional.of(alone ? found.getFirst().value() : Manifests.list(found));
  }

  private static List<Parsed> json(Source text, Problems problems) {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    return switch (ValueReader.read(bytes)) {
      case ValueReader.Result.Read(var value) -> List.of(Parsed.json(text.name(), bytes, value));
      case ValueReader.Result.Refused wrong -> {
        int at = Encoding.utf16(bytes, wrong.offset());
        problems.report(text, new InputProblem.NotJson(new Span(at, at), wrong.words()));
        yield List.of();
      }
    };
  }

  private static List<Parsed> dotenv(Source text, Problems problems) {
    var wrong = new Problems();
    DotenvText.Variables read = DotenvText.read(text, wrong);
    wrong.all().forEach(p -> problems.report(text, p.problem()));
    return wrong.hasErrors() ? List.of() : List.of(Parsed.dotenv(text, read.variables()));
  }

  private static List<Parsed> yaml(InputKind kind, Source text, Problems problems) {
    YamlDialect dialect = kind == InputKind.KUBERNETES ? YamlDialect.KUBERNETES : YamlDialect.CORE;
    YamlReader.Documents read = YamlReader.readAll(text, dialect, problems);
    if (read.ok() && read.documents().isEmpty()) {
      problems.report(text, new InputProblem.Empty("only white space and comments"));
    }
    return read.ok()
        ? read.documents().stream().map(document -> Parsed.yaml(text, document)).toList()
        : List.of();
  }
}
