package dev.gonogo.input;

import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import dev.gonogo.value.ArrayValue;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.YamlDialect;
import dev.gonogo.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Folders that manifests are rendered from: kustomizations and Helm charts. What is in them looks
/// like whole objects and is none: another file patches it, or a value goes into it.
final class ManifestSources {
  private static final Set<String> KUSTOMIZATIONS =
      Set.of("kustomization.yaml", "kustomization.yml", "Kustomization");

  /// No kustomization is larger.
  private static final long MAX_BYTES = 1 << 20;

  /// Each folder with what is said of its files.
  private final Map<Path, String> kustomized = new LinkedHashMap<>();

  private final Map<Path, String> charts = new LinkedHashMap<>();

  /// Files in other places that a kustomization names.
  private final Map<Path, String> named = new LinkedHashMap<>();

  /// Looks at a file of a folder.
  ///
  /// @param folder how the folder is called
  void see(Path file, String folder) {
    String base = String.valueOf(file.getFileName());
    Path absolute = file.toAbsolutePath();
    Path above = absolute.getParent();
    Path parent = real(above == null ? absolute : above);
    if (KUSTOMIZATIONS.contains(base)) {
      String reason = "a part of a kustomization: render it by `kustomize build " + folder + "`";
      kustomized.put(parent, reason);
      namedIn(file, path -> named.putIfAbsent(path, reason));
    } else if (base.equals("Chart.yaml")) {
      String reason = "a part of a Helm chart: render it by `helm template " + folder + "`";
      charts.putIfAbsent(parent.resolve("templates"), reason);
    }
  }

  static boolean isKustomization(String name) {
    return KUSTOMIZATIONS.stream().anyMatch(name::endsWith);
  }

  /// What is said of a file, if it is a part of something.
  Optional<String> part(Path file) {
    Path real = real(file);
    Optional<String> chart =
        charts.entrySet().stream()
            .filter(of -> real.startsWith(of.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return chart
        .or(() -> Optional.ofNullable(real.getParent()).map(kustomized::get))
        .or(() -> Optional.ofNullable(named.get(real)));
  }

  private static void namedIn(Path kustomization, Consumer<Path> found) {
    try {
      if (Files.size(kustomization) > MAX_BYTES) {
        return;
      }
      Texts.decode(Files.readAllBytes(kustomization)).stream()
          .map(text -> Source.of("kustomization", text))
          .flatMap(text ->
              YamlReader.readAll(text, YamlDialect.KUBERNETES, new Problems()).documents().stream())
          .forEach(yaml -> texts(yaml.value(), text -> file(kustomization, text).ifPresent(found)));
    } catch (IOException e) {
      // Whoever reads it as an input tells so.
    }
  }

  private static void texts(Value value, Consumer<String> found) {
    switch (value) {
      case StringValue text -> found.accept(text.value());
      case ArrayValue array -> array.items().forEach(item -> texts(item, found));
      case ObjectValue object -> object.entries().values().forEach(member -> texts(member, found));
      default -> {}
    }
  }

  private static Optional<Path> file(Path kustomization, String text) {
    try {
      Path path = kustomization.resolveSibling(text);
      return Files.isRegularFile(path) ? Optional.of(real(path)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
